import '../../../setup/own-database.ts';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { importRuns, applyFile } from '~/universe/exchange/import-runs.server';
import { carryOutImport } from '~/universe/exchange/carry-out-imports.server';
import {
  db,
  emptyStage,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  rows,
  SHOP,
  twoHouses,
} from '../../../setup/casting-stage.ts';
import { fileOf, look } from './file-stage.ts';

beforeAll(twoHouses);
beforeEach(async () => {
  await emptyStage();
  await db.importRun.deleteMany();
  await harbourCoat();
});

/** Keeps the roles from being counted, the last thing that every file waits for, until `during` is over. */
const uncounted = (during: () => Promise<void>): Promise<void> =>
  rows.transaction(async (inner) => {
    const count = { products: 0, icons: 0, editions: 0, supporting: 0 };
    await inner.db.castCount.upsert({ where: { shop: SHOP }, create: { shop: SHOP, ...count }, update: {} });
    await inner.run`select from cast_count where shop = ${SHOP} for update`;
    await during();
  });

const handleOf = async (id: bigint): Promise<string> =>
  (await db.product.findFirstOrThrow({ where: { id } })).handle;

test('while a file is applied its progress moves for everybody, and nothing else is seen of it', async () => {
  const edition = { record: 'edition', name: 'Night', kind: 'capsule', icons: 'Harbour Coat' };
  const file = fileOf('lineage', [
    { ...edition, products: await handleOf(MOSS) },
    ...['Dusk', 'Dawn', 'Noon', 'Moon'].map((name) => ({ ...edition, name })),
  ]);
  const { id } = await look('lineage', file, later(5));
  await applyFile(SHOP, id, INGRID);
  const run = async () => (await importRuns(SHOP))[0];
  let applied: Promise<unknown> = Promise.resolve();
  await uncounted(async () => {
    applied = carryOutImport(SHOP, later(6));
    await expect.poll(async () => (await run())?.linesDone).toBe(3);
    expect(await run()).toMatchObject({ state: 'applying', linesTotal: 5 });
    expect(await db.edition.count()).toBe(0);
  });
  await applied;
  expect(await run()).toMatchObject({ state: 'done', linesDone: 5, linesTotal: 5 });
  expect(await db.edition.count()).toBe(5);
});
