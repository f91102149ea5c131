import { beforeAll, beforeEach, expect, test } from 'vitest';
import { castAsEdition } from '~/universe/casting/cast-as-edition.server';
import { editionPage } from '~/universe/lineage/edition-page.server';
import { saveEdition } from '~/universe/lineage/save-edition.server';
import { auditPage } from '~/team/audit-lines.server';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { changeIcon } from '~/universe/casting/change-icon.server';
import { latestChange } from '~/universe/casting/changed-since.server';
import { uncast } from '~/universe/casting/uncast.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import {
  BLACK,
  cast,
  db,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  NAVY,
  rows,
  SHOP,
  twoHouses,
} from '../../setup/casting-stage';
import { emptyLineage, entryFor, plan } from '../../setup/lineage-stage';

const MADS = { id: '8', name: 'Mads Holm' };

beforeAll(twoHouses);
beforeEach(emptyLineage);

const versionOf = async (iconId: string): Promise<number> =>
  (await db.icon.findFirstOrThrow({ where: { id: iconId } })).version;

test('of two people who edit one icon the second is told who was first, and nothing is changed', async () => {
  const { iconId } = await harbourCoat();
  const seen = await versionOf(iconId);
  await cast(changeIcon(SHOP, { iconId, seen, title: 'The Coat', reason: 'Shorter' }, INGRID, later(1)));
  const second = await changeIcon(SHOP, { iconId, seen, minimum: 9, reason: 'Safer' }, MADS, later(2));
  expect(second).toEqual({
    kind: 'refused',
    refusal: { because: 'changed-meanwhile', by: 'Ingrid Sande', at: later(1) },
  });
  expect(await db.icon.findFirst({ where: { id: iconId } })).toMatchObject({
    title: 'The Coat',
    minimum: null,
  });
});

test('who has seen that and saves all the same is heard', async () => {
  const { iconId } = await harbourCoat();
  await cast(changeIcon(SHOP, { iconId, title: 'The Coat', reason: 'Shorter' }, INGRID, later(1)));
  await cast(changeIcon(SHOP, { iconId, seen: null, minimum: 9, reason: 'Safer' }, MADS, later(2)));
  expect(await db.icon.findFirst({ where: { id: iconId } })).toMatchObject({ title: 'The Coat', minimum: 9 });
});

test('an undoing makes a form old as well', async () => {
  const { iconId } = await harbourCoat();
  const named = await cast(
    changeIcon(SHOP, { iconId, title: 'The Coat', reason: 'Shorter' }, INGRID, later(1)),
  );
  const seen = await versionOf(iconId);
  await undoCasting(SHOP, named.changeId, INGRID, later(2));
  const answer = await changeIcon(SHOP, { iconId, seen, minimum: 9, reason: 'Safer' }, MADS, later(3));
  expect(answer).toMatchObject({ refusal: { because: 'changed-meanwhile' } });
});

test('the audit tells of an icon what it was and became', async () => {
  const { iconId } = await harbourCoat();
  await cast(changeIcon(SHOP, { iconId, title: 'The Coat', reason: 'Shorter' }, INGRID, later(1)));
  const { lines } = await auditPage(SHOP, { about: 'icon', subject: iconId });
  expect(lines).toMatchObject([
    { title: 'The Coat', before: { title: 'Harbour Coat' }, after: { title: 'The Coat' }, reason: 'Shorter' },
  ]);
});

test('of two people who cast one product the second is told who was first, and may insist', async () => {
  const seen = await latestChange(rows);
  const care = { productIds: [NAVY], category: 'Care', iconIds: [], reason: 'Keeps coats alive' };
  await cast(castAsSupporting(SHOP, care, INGRID, later(1)));
  const request = { productIds: [NAVY], reason: 'Not yet' };
  expect(await uncast(SHOP, { ...request, seen }, MADS, later(2))).toEqual({
    kind: 'refused',
    refusal: { because: 'changed-meanwhile', by: 'Ingrid Sande', at: later(1) },
  });
  await cast(uncast(SHOP, { ...request, seen: null }, MADS, later(3)));
});

test('nobody is held up by their own change, nor by one about other products', async () => {
  const seen = await latestChange(rows);
  const care = { productIds: [NAVY], category: 'Care', iconIds: [], reason: 'Keeps coats alive' };
  await cast(castAsSupporting(SHOP, care, INGRID, later(1)));
  await cast(castAsSupporting(SHOP, { ...care, productIds: [BLACK], seen }, MADS, later(2)));
  await cast(uncast(SHOP, { productIds: [NAVY], reason: 'Not yet', seen }, INGRID, later(3)));
});

test('a product that somebody casts into an edition while its form is open is not lost', async () => {
  const { iconId } = await harbourCoat();
  const id = await plan([iconId], {}, [MOSS]);
  const castingsSeen = (await editionPage(SHOP, id, later(2)))?.castingsSeen;
  const edition = { kind: 'join', editionId: id } as const;
  await cast(castAsEdition(SHOP, { productIds: [BLACK], edition, reason: 'With it' }, INGRID, later(3)));
  const form = { id, seen: 1, entry: entryFor([iconId]), castingsSeen };
  expect(await saveEdition(SHOP, { ...form, productIds: [MOSS] }, MADS, later(4))).toEqual({
    kind: 'changed-meanwhile',
    by: 'Ingrid Sande',
    at: later(3),
  });
  const products = async () => (await editionPage(SHOP, id, later(5)))?.products?.map((one) => one.id).sort();
  expect(await products()).toEqual([MOSS, BLACK].map(String).sort());
  expect(await saveEdition(SHOP, { ...form, productIds: null }, MADS, later(5))).toMatchObject({
    kind: 'saved',
  });
  expect(await products()).toEqual([MOSS, BLACK].map(String).sort());
});
