import { beforeAll, beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { action as deciding } from '~/routes/app.stock.policies.decision';
import { action as previewing } from '~/routes/app.stock.policies.preview';
import { loader as finding } from '~/routes/app.stock.policies.subjects';
import { loader as showing } from '~/routes/app.stock.policies._index';
import { assess } from '~/stock-guard/incidents/assess.server';
import type { Asked } from '~/stock-guard/policy/policy-text';
import type { Place } from '~/stock-guard/policy/place';
import { maison } from '../../local-shopify/seed/maison';
import type { Running } from '../../local-shopify/start';
import { askedByOwner, statusThrown } from '../../setup/asked-by-owner';
import { connectedStores } from '../../setup/connected-store';
import {
  HARBOUR_COAT,
  incidents,
  MAISON,
  openMaison,
  setStock,
  stockPiece,
  variantOf,
  WEDNESDAY,
  type Piece,
} from '../../setup/guarded-maison';

const SCARF: Piece = { productId: 20n, title: 'Wool Scarf', sizes: { One: 9 } };
const coat48 = variantOf(HARBOUR_COAT, '48');
const { db } = forShop(MAISON);
const PRODUCT: Place = { level: 'product', subject: '20', pool: '' };

let shopify: Running;

beforeAll(async () => {
  shopify = await connectedStores([maison()]);
});

beforeEach(async () => {
  await openMaison({ settleMinutes: 0 });
  await stockPiece(HARBOUR_COAT);
  await stockPiece(SCARF);
  await assess(MAISON, null, 'casting', WEDNESDAY);
});

const iconPlace = async (): Promise<Place> => ({
  level: 'icon',
  subject: (await db.icon.findFirstOrThrow()).id,
  pool: '',
});
const send = (handler: typeof deciding | typeof previewing, place: Place, fields: Asked) =>
  handler({
    request: new Request('http://localhost:1/app/stock/policies', {
      method: 'POST',
      body: JSON.stringify({ ...place, fields }),
      headers: {
        authorization: `Bearer ${shopify.sessionToken(MAISON)}`,
        'content-type': 'application/json',
      },
    }),
    params: {},
    context: {},
  });
const decide = (place: Place, fields: Asked) => send(deciding, place, fields);
const preview = (place: Place, fields: Asked) => send(previewing, place, fields);
const show = (place: Place) =>
  askedByOwner(shopify, showing, {
    shop: MAISON,
    path: `/app/stock/policies?${new URLSearchParams({ ...place }).toString()}`,
  });
const stepsOf = async (place: Place, field: string) =>
  (await show(place)).page.fields
    .find((one) => one.field === field)
    ?.steps.map(({ level, pool, value }) => [level, pool, value]);

test('a product’s page shows each value with the way to it, and resetting shows the value above', async () => {
  await decide({ level: 'shop', subject: '', pool: '' }, { leadDays: '30' });
  await decide({ level: 'vendor', subject: 'Atelier Sande', pool: '' }, { leadDays: '45' });
  await decide({ level: 'vendor', subject: 'Atelier Sande', pool: '3' }, { leadDays: '5' });
  await decide(PRODUCT, { leadDays: '56' });
  expect(await stepsOf(PRODUCT, 'leadDays')).toEqual([
    ['default', '', 21],
    ['shop', '', 30],
    ['vendor', '', 45],
    ['product', '', 56],
  ]);
  expect(await stepsOf({ ...PRODUCT, pool: '3' }, 'leadDays')).toEqual([
    ['default', '', 21],
    ['shop', '', 30],
    ['vendor', '', 45],
    ['vendor', '3', 5],
    ['product', '', 56],
  ]);
  expect(await decide(PRODUCT, { leadDays: null })).toEqual({ kind: 'decided' });
  expect((await stepsOf(PRODUCT, 'leadDays'))?.at(-1)).toEqual(['vendor', '', 45]);
});

test('an icon’s page has its own minimum among the steps, below icons as a whole', async () => {
  await decide({ level: 'role', subject: 'icon', pool: '' }, { minimumUnits: '7' });
  expect(await stepsOf(await iconPlace(), 'minimumUnits')).toEqual([
    ['default', '', 5],
    ['role', '', 7],
    ['icon', '', 5],
  ]);
  await decide(await iconPlace(), { minimumUnits: '' });
  expect((await stepsOf(await iconPlace(), 'minimumUnits'))?.at(-1)).toEqual(['role', '', 7]);
});

test('wrong figures are refused by field, and nothing of the decision is written', async () => {
  const typed = {
    leadDays: '10000',
    pack: '0',
    moq: 'NaN',
    reviewDays: '−3',
    minimumUnits: '1e9',
    minimumDays: '30',
  };
  expect(await decide(PRODUCT, typed)).toEqual({
    kind: 'refused',
    fields: ['leadDays', 'pack', 'moq', 'reviewDays', 'minimumUnits'],
  });
  expect(await decide(PRODUCT, { pools: ['online', '99'], recipients: ['nobody'] })).toEqual({
    kind: 'refused',
    fields: ['pools', 'recipients'],
  });
  expect(await decide({ level: 'shop', subject: '', pool: '' }, { phasingOutOn: '2026-12-31' })).toEqual({
    kind: 'refused',
    fields: ['phasingOutOn'],
  });
  expect(await db.policy.findMany({ where: { level: 'product' } })).toEqual([]);
});

test('what is not the shop’s own cannot be decided about, and a request out of shape is a bad one', async () => {
  for (const place of [
    { ...PRODUCT, subject: '999' },
    { ...PRODUCT, subject: 'x' },
    { ...PRODUCT, pool: '99' },
    { level: 'icon', subject: '20', pool: '' },
    { level: 'role', subject: 'hero', pool: '' },
    { level: 'vendor', subject: 'Nobody', pool: '' },
    { level: 'shop', subject: 'other.myshopify.com', pool: '' },
  ] as Place[]) {
    expect(await decide(place, { pack: '6' })).toEqual({ kind: 'not-there' });
    expect(await statusThrown(show(place))).toBe(404);
  }
  expect(await statusThrown(decide(PRODUCT, { colour: 'red' } as Asked))).toBe(400);
  expect(await statusThrown(decide({ ...PRODUCT, level: 'brand' as 'shop' }, {}))).toBe(400);
  expect(await db.policy.count({ where: { level: { not: 'shop' } } })).toBe(0);
});

test('a preview names what a higher minimum would open, and changes nothing', async () => {
  await setStock(coat48, 12);
  await assess(MAISON, null, 'stock', WEDNESDAY);
  expect(await preview(await iconPlace(), { minimumUnits: '15' })).toEqual({
    kind: 'preview',
    preview: {
      mirror: 'fresh',
      opens: { count: 1, first: [{ name: 'Harbour Coat 48', pool: 'online' }] },
      closes: { count: 0, first: [] },
      guardedBefore: 3,
      guardedAfter: 3,
    },
  });
  expect(await incidents()).toEqual([]);
  expect(await db.icon.findFirst()).toMatchObject({ minimum: 5 });
  expect((await db.watch.findMany()).map(({ reorderPoint }) => reorderPoint)).toEqual([5, 5, 5]);
});

test('what a preview says is what saving does', async () => {
  await setStock(coat48, 4);
  await assess(MAISON, null, 'stock', WEDNESDAY);
  expect(await incidents()).toMatchObject([{ state: 'open', variantId: coat48 }]);
  const nowhere = await preview(await iconPlace(), { pools: [] });
  expect(nowhere).toMatchObject({
    preview: {
      opens: { count: 0 },
      closes: { count: 1, first: [{ name: 'Harbour Coat 48' }] },
      guardedAfter: 0,
    },
  });
  await decide(await iconPlace(), { pools: [] });
  await assess(MAISON, null, 'policy', WEDNESDAY);
  expect(await incidents()).toMatchObject([{ state: 'resolved', closedAs: 'not-promised' }]);
  expect(await preview(PRODUCT, { minimumUnits: '9' })).toMatchObject({
    preview: { opens: { count: 1, first: [{ name: 'Wool Scarf One' }] }, guardedBefore: 0, guardedAfter: 1 },
  });
  await decide(PRODUCT, { minimumUnits: '9' });
  await assess(MAISON, null, 'policy', WEDNESDAY);
  expect(await incidents()).toMatchObject([{ state: 'resolved' }, { state: 'open', iconId: null }]);
});

test('who decided and when stands beside it, and what it speaks of is looked at again', async () => {
  await decide(PRODUCT, { minimumUnits: '3' });
  const page = await show(PRODUCT);
  expect(page.page.lastChange?.name).toBe(
    (await db.policy.findFirstOrThrow({ where: PRODUCT })).updatedByName,
  );
  expect(page.decided.places).toMatchObject([
    { level: 'shop', fields: ['settleMinutes'] },
    { level: 'product', name: 'Wool Scarf', fields: ['minimumUnits'] },
  ]);
});

test('products, vendors, icons and SKUs are found by what is typed, wildcards as plain characters', async () => {
  await db.variant.updateMany({ where: { id: coat48 }, data: { sku: 'HC-48' } });
  const find = async (typed: string) =>
    (
      await askedByOwner(shopify, finding, {
        shop: MAISON,
        path: `/app/stock/policies/subjects?${new URLSearchParams({ typed }).toString()}`,
      })
    ).found.map(({ level, name }) => `${level} ${name}`);
  expect(await find('coat')).toEqual(['icon Harbour Coat', 'product Harbour Coat']);
  expect(await find('sande')).toEqual(['vendor Atelier Sande']);
  expect(await find('hc-4')).toEqual(['variant Harbour Coat 48']);
  expect(await find('%')).toEqual([]);
  expect(await find(' ')).toEqual([]);
});
