import '../../setup/own-database.ts';
import { beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import {
  HARBOUR_COAT,
  MAISON,
  WEDNESDAY,
  incidents,
  minutesAfter,
  notices,
  openMaison,
  say,
  setStock,
  stockPiece,
  tell,
  variantOf,
  type Piece,
} from '../../setup/guarded-maison.ts';

const coat48 = variantOf(HARBOUR_COAT, '48');
const rows = forShop(MAISON);
const look = (minutes: number) => assess(MAISON, [coat48], 'stock', minutesAfter(minutes));
const mirrorReadAt = (mirrorAsOf: Date) => rows.db.shop.updateMany({ data: { mirrorAsOf } });

beforeEach(async () => {
  await openMaison({ settleMinutes: 30 });
  await stockPiece(HARBOUR_COAT);
  await tell('Ida');
});

test('a jump from 7 to 4 over a minimum of 5 settles for half an hour and then opens once', async () => {
  await setStock(coat48, 7);
  await look(0);
  expect(await incidents()).toEqual([]);
  await setStock(coat48, 4);
  await look(1);
  await look(30);
  expect(await incidents()).toMatchObject([
    { state: 'settling', opensAt: minutesAfter(31), variantId: coat48 },
  ]);
  expect(await notices()).toEqual([]);
  await look(31);
  await look(32);
  expect(await incidents()).toMatchObject([
    {
      state: 'open',
      kind: 'low',
      cause: 'stock',
      available: 4,
      minimum: 5,
      openedAt: minutesAfter(31),
      belowSince: minutesAfter(0),
      outSince: null,
    },
  ]);
});

test('a size that was sold out before anyone promised it is out since its stock last moved', async () => {
  const tuesday = minutesAfter(-20 * 60);
  await setStock(coat48, 0, 'oslo', tuesday);
  await look(0);
  expect(await incidents()).toMatchObject([
    { belowSince: tuesday, outSince: tuesday, opensAt: minutesAfter(30) },
  ]);
});

test('a size that runs low and then out says when it ran low and when it ran out', async () => {
  await setStock(coat48, 4, 'oslo', minutesAfter(0));
  await look(1);
  await setStock(coat48, 0, 'oslo', minutesAfter(5));
  await look(6);
  expect(await incidents()).toMatchObject([{ belowSince: minutesAfter(0), outSince: minutesAfter(5) }]);
  await setStock(coat48, 3, 'oslo', minutesAfter(8));
  await look(9);
  expect(await incidents()).toMatchObject([{ belowSince: minutesAfter(0), outSince: null }]);
});

test('without a settle time an incident opens at the first look', async () => {
  await openMaison({ settleMinutes: 0 });
  await stockPiece(HARBOUR_COAT);
  await setStock(coat48, 0);
  await look(0);
  expect(await incidents()).toMatchObject([{ state: 'open', kind: 'out' }]);
});

test('stock that is back before the settle time is over tells nobody', async () => {
  await setStock(coat48, 4);
  await look(0);
  await setStock(coat48, 6);
  await look(31);
  expect(await incidents()).toMatchObject([{ state: 'withdrawn', closedAs: 'restocked' }]);
  expect(await notices()).toEqual([]);
});

test('an open incident resolves at 7, not at 6, and remembers the lowest', async () => {
  await setStock(coat48, 4);
  await look(0);
  await look(30);
  await setStock(coat48, -1);
  await look(31);
  await setStock(coat48, 6);
  await look(32);
  expect(await incidents()).toMatchObject([{ state: 'open', kind: 'low', available: 6, lowest: -1 }]);
  await setStock(coat48, 7);
  await look(33);
  expect(await incidents()).toMatchObject([
    { state: 'resolved', closedAs: 'restocked', closedAt: minutesAfter(33), lowest: -1 },
  ]);
});

test('a stale mirror opens nothing and resolves nothing', async () => {
  await setStock(coat48, 4);
  await look(0);
  await look(61);
  expect(await incidents()).toMatchObject([{ state: 'settling' }]);
  await mirrorReadAt(minutesAfter(62));
  await look(63);
  expect(await incidents()).toMatchObject([{ state: 'open' }]);
  await setStock(coat48, 40);
  await look(200);
  expect(await incidents()).toMatchObject([{ state: 'open' }]);
});

test('stock in a shop that does not fulfil online orders keeps no promise', async () => {
  await setStock(coat48, 0);
  await setStock(coat48, 30, 'lyon');
  await look(0);
  expect(await incidents()).toMatchObject([{ kind: 'out', available: 0 }]);
});

test('a size that leaves the permanent set ends its incident', async () => {
  await setStock(coat48, 0);
  await look(0);
  await look(30);
  await rows.db.permanentVariant.updateMany({ where: { variantId: coat48 }, data: { endedAt: WEDNESDAY } });
  await assess(MAISON, null, 'casting', minutesAfter(31));
  expect(await incidents()).toMatchObject([{ state: 'resolved', closedAs: 'not-promised' }]);
});

test('an icon without a minimum of its own takes the one of the shop', async () => {
  await rows.db.icon.updateMany({ data: { minimum: null } });
  await say({ level: 'role', subject: 'icon', minimumUnits: 19 });
  await setStock(coat48, 19);
  await assess(MAISON, null, 'policy', WEDNESDAY);
  expect(await incidents()).toMatchObject([{ minimum: 19, cause: 'policy', variantId: coat48 }]);
});

test('a bundle is short when its scarcest component is', async () => {
  const careKit: Piece = {
    productId: 77n,
    title: 'Coat and wax',
    sizes: { One: 900 },
    icon: { minimum: 5 },
    bundleOf: [{ componentId: coat48, quantity: 2 }],
  };
  await stockPiece(careKit);
  await setStock(coat48, 11);
  await assess(MAISON, null, 'stock', WEDNESDAY);
  expect(await incidents()).toMatchObject([{ variantId: variantOf(careKit, 'One'), available: 5 }]);
});

test('two looks at the same moment open one incident', async () => {
  await setStock(coat48, 0);
  await look(0);
  await Promise.all([look(30), look(30), look(30)]);
  expect(await incidents()).toHaveLength(1);
  expect(await notices()).toHaveLength(1);
});

test('another shop with the same ids is neither read nor changed', async () => {
  await setStock(coat48, 0);
  expect(await assess('other.myshopify.com', null, 'stock', WEDNESDAY)).toMatchObject({ seen: 0 });
  expect(await incidents()).toEqual([]);
});
