import '../../../setup/own-database.ts';
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { carriedBy } from '~/universe/details/carried-by.server';
import { carrierChoices } from '~/universe/details/carrier-choices.server';
import type { DetailEntry } from '~/universe/details/detail-entry';
import { orderDetails } from '~/universe/details/order-details.server';
import { removeDetail } from '~/universe/details/remove-detail.server';
import { saveDetail } from '~/universe/details/save-detail.server';
import { signatureOf } from '~/universe/details/signature-of.server';
import {
  HARBOUR_COAT,
  MAISON,
  WEDNESDAY,
  minutesAfter,
  openMaison,
  stockPiece,
} from '../../../setup/guarded-maison.ts';

const rows = forShop(MAISON);
const INGRID = { id: '7', name: 'Ingrid Sande' };
const MADS = { id: '8', name: 'Mads Haug' };
const KIT = 30n;
const EDITION = randomUUID();
const OTHERS = randomUUID();
let iconId: string;

const entry = (given: Partial<DetailEntry> = {}): DetailEntry => ({
  ...{ dimension: 'signature', words: 'Corozo buttons', sinceYear: '', pictureId: '' },
  ...{ editionIds: [], productIds: [], ...given },
});

const save = (given: Partial<DetailEntry> = {}, id: string | null = null, seen = 0, staff = INGRID) =>
  saveDetail(MAISON, { id, iconId, seen, entry: entry(given) }, staff, WEDNESDAY);

async function saved(given: Partial<DetailEntry> = {}): Promise<string> {
  const answer = await save(given);
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
  return answer.id;
}

beforeEach(async () => {
  for (const table of [
    ...(['signatureDetail', 'detailEdition', 'detailProduct', 'publishedEntry', 'audit'] as const),
    ...(['castingSupport', 'casting', 'editionIcon', 'edition'] as const),
  ])
    await (rows.db[table] as unknown as { deleteMany: () => Promise<unknown> }).deleteMany();
  await openMaison({ settleMinutes: 30 });
  await stockPiece(HARBOUR_COAT);
  await stockPiece({ productId: KIT, title: 'Wax Care Kit', sizes: { One: 5 } });
  iconId = (await rows.db.icon.findFirstOrThrow()).id;
  const made = { shop: MAISON, kind: 'capsule', createdAt: WEDNESDAY, createdBy: '7' };
  await rows.db.edition.createMany({
    data: [
      { ...made, id: EDITION, title: 'Lighthouse', handle: 'lighthouse' },
      { ...made, id: OTHERS, title: 'Of another icon', handle: 'other' },
    ],
  });
  await rows.db.editionIcon.create({ data: { shop: MAISON, editionId: EDITION, iconId } });
  const castingId = randomUUID();
  const began = { shop: MAISON, beganAt: WEDNESDAY, beganBy: EDITION };
  await rows.db.casting.createMany({
    data: [
      { ...began, id: castingId, productId: KIT, role: 'supporting' },
      { ...began, productId: HARBOUR_COAT.productId, role: 'edition', editionId: EDITION },
    ],
  });
  await rows.db.castingSupport.create({ data: { shop: MAISON, castingId, iconId } });
});

test('one line makes a detail, which is written down as a change and due to be published', async () => {
  const id = await saved();
  expect(await signatureOf(rows, iconId)).toMatchObject([
    { id, dimension: 'signature', words: 'Corozo buttons', sinceYear: null, picture: null, version: 1 },
  ]);
  expect(await rows.db.audit.findMany()).toMatchObject([
    { about: 'detail', subject: id, title: 'Corozo buttons', verb: 'added', byName: 'Ingrid Sande' },
  ]);
  expect(await rows.db.publishedEntry.findFirst({ where: { subject: id } })).toMatchObject({
    ...{ type: 'signature_detail', state: 'due' },
  });
});

test('a detail tells who carries it, and its carriers tell of it', async () => {
  await saved({ editionIds: [EDITION], productIds: [String(KIT)], sinceYear: '1962' });
  expect(await signatureOf(rows, iconId)).toMatchObject([
    { sinceYear: 1962, editions: [{ title: 'Lighthouse' }], products: [{ title: 'Wax Care Kit' }] },
  ]);
  for (const product of [KIT, HARBOUR_COAT.productId])
    expect(await carriedBy(MAISON, product)).toMatchObject([
      { words: 'Corozo buttons', icon: 'Harbour Coat', dimension: 'signature' },
    ]);
});

test('editions and supporting characters of the icon are offered by their titles, others are not', async () => {
  expect(await carrierChoices(MAISON, iconId, '')).toEqual([
    { kind: 'edition', id: EDITION, title: 'Lighthouse' },
    { kind: 'product', id: String(KIT), title: 'Wax Care Kit' },
  ]);
  expect(await carrierChoices(MAISON, iconId, 'wax')).toMatchObject([{ id: String(KIT) }]);
  expect(await carrierChoices(MAISON, iconId, '100%')).toEqual([]);
});

test('what cannot carry it is refused beside the carriers, and an unknown icon is not there', async () => {
  const refused = (faults: object) => ({ kind: 'refused', faults });
  expect(await save({ editionIds: [OTHERS] })).toEqual(refused({ editionIds: 'unknown' }));
  expect(await save({ editionIds: ['no id'] })).toEqual(refused({ editionIds: 'unknown' }));
  expect(await save({ productIds: [String(HARBOUR_COAT.productId)] })).toEqual(
    refused({ productIds: 'unknown' }),
  );
  expect(await save({ words: '🧵'.repeat(2500), sinceYear: '2028' })).toEqual(
    refused({ words: 'too-long', sinceYear: 'not-a-year' }),
  );
  const request = { id: null, iconId: randomUUID(), seen: 0, entry: entry() };
  expect(await saveDetail(MAISON, request, INGRID, WEDNESDAY)).toEqual({ kind: 'not-there' });
  expect(await rows.db.signatureDetail.count()).toBe(0);
});

test('what carried it goes on carrying it though it lost its role since', async () => {
  const id = await saved({ productIds: [String(KIT)] });
  await rows.db.casting.updateMany({ where: { productId: KIT }, data: { endedAt: WEDNESDAY } });
  expect(await save({ words: 'Horn buttons', productIds: [String(KIT)] }, id, 1)).toMatchObject({
    ...{ kind: 'saved', version: 2 },
  });
});

test('the second of two people is told who was first, and nothing of theirs is lost', async () => {
  const id = await saved();
  expect(await save({ words: 'Horn buttons' }, id, 1, MADS)).toMatchObject({ kind: 'saved', version: 2 });
  const late = await save({ words: 'Brass buttons' }, id, 1);
  expect(late).toEqual({ kind: 'changed-meanwhile', by: 'Mads Haug', at: WEDNESDAY });
  expect(await removeDetail(MAISON, { id, seen: 1 }, INGRID, WEDNESDAY)).toMatchObject({ by: 'Mads Haug' });
  expect(await signatureOf(rows, iconId)).toMatchObject([{ words: 'Horn buttons' }]);
  const [, change] = await rows.db.audit.findMany({ orderBy: { id: 'asc' } });
  expect(change).toMatchObject({ before: { words: 'Corozo buttons' }, after: { words: 'Horn buttons' } });
});

test('a removed detail leaves its icon, its carriers and the store, and stays in the list of changes', async () => {
  const id = await saved({ editionIds: [EDITION] });
  await rows.db.publishedEntry.updateMany({ data: { state: 'published' } });
  expect(await removeDetail(MAISON, { id, seen: 1 }, INGRID, minutesAfter(1))).toEqual({ kind: 'removed' });
  expect(await signatureOf(rows, iconId)).toEqual([]);
  expect(await rows.db.detailEdition.count()).toBe(0);
  expect(await rows.db.publishedEntry.findFirst({ where: { subject: id } })).toMatchObject({
    ...{ wanted: {}, state: 'due' },
  });
  expect(await rows.db.audit.findFirst({ where: { verb: 'removed' } })).toMatchObject({
    before: { words: 'Corozo buttons', editions: ['Lighthouse'] },
  });
  expect(await removeDetail(MAISON, { id, seen: 1 }, INGRID, WEDNESDAY)).toEqual({ kind: 'not-there' });
});

test('details stand in the order they were put in; one that came meanwhile comes last', async () => {
  const [one, two] = [await saved({ words: 'One' }), await saved({ words: 'Two' })];
  const meanwhile = await saved({ words: 'Three' });
  const order = async () => (await signatureOf(rows, iconId)).map(({ id }) => id);
  expect(await orderDetails(MAISON, { iconId, ids: [two, one] }, INGRID, WEDNESDAY)).toEqual({
    kind: 'ordered',
  });
  expect(await order()).toEqual([two, one, meanwhile]);
  await orderDetails(MAISON, { iconId, ids: [randomUUID(), one] }, INGRID, WEDNESDAY);
  expect(await order()).toEqual([one, two, meanwhile]);
});
