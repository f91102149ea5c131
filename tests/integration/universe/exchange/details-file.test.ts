import '../../../setup/own-database.ts';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Problem } from '~/universe/exchange/answer';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import {
  BLACK,
  cast,
  db,
  emptyStage,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  SHOP,
  twoHouses,
} from '../../../setup/casting-stage.ts';
import { exported, fileOf, look, take } from './file-stage.ts';

const WORDS = '=Corozo, "hand-cut"; 🥥';

beforeAll(twoHouses);
beforeEach(async () => {
  await emptyStage();
  await db.importRun.deleteMany();
  await db.signatureDetail.deleteMany();
  await db.detailEdition.deleteMany();
  await db.detailProduct.deleteMany();
  await db.editionIcon.deleteMany();
  await db.edition.deleteMany();
  await harbourCoat();
  const moss = { productIds: [MOSS], category: 'Coats', iconIds: [], reason: 'Carries the buttons' };
  await cast(castAsSupporting(SHOP, moss, INGRID, later(1)));
  const edition = { record: 'edition', name: 'Coat 1962', kind: 'reboot', icons: 'Harbour Coat' };
  await take('lineage', fileOf('lineage', [edition]), later(2));
});

const handleOf = async (id: bigint): Promise<string> =>
  (await db.product.findFirstOrThrow({ where: { id } })).handle;

const buttons = async () => ({
  ...{ icon: 'harbour coat', dimension: 'Signature', words: WORDS, since: '1962' },
  ...{ editions: 'Coat 1962', products: await handleOf(MOSS) },
});

test('a file says what makes an icon itself, and who carries it', async () => {
  const lines = [await buttons(), { icon: 'Harbour Coat', dimension: 'fit', words: 'Roomy' }];
  const { counts } = await take('details', fileOf('details', lines), later(3));
  expect(counts).toEqual({ added: 2, changed: 0, removed: 0, unchanged: 0 });
  expect(await db.signatureDetail.findMany({ orderBy: { position: 'asc' } })).toMatchObject([
    { dimension: 'signature', words: WORDS, sinceYear: 1962, position: 0 },
    { dimension: 'fit', words: 'Roomy', sinceYear: null, position: 1 },
  ]);
  expect(await Promise.all([db.detailEdition.count(), db.detailProduct.count()])).toEqual([1, 1]);
});

test('an export of it is read again without changing anything, and lays out the same anew', async () => {
  await take('details', fileOf('details', [await buttons()]), later(3));
  await db.signatureDetail.updateMany({
    data: { pictureId: 'gid://shopify/MediaImage/7', pictureUrl: 'https://cdn.shopify.com/a.png' },
  });
  const file = await exported('details');
  const { answer } = await look('details', file, later(4));
  expect(answer).toMatchObject({ counts: { added: 0, changed: 0, removed: 0, unchanged: 1 }, changes: [] });
  await db.signatureDetail.updateMany({ data: { sinceYear: 1900 } });
  expect((await look('details', file, later(5))).answer).toMatchObject({ changes: [{ columns: ['since'] }] });
});

test('who cannot carry a detail, and what is no dimension or year, is refused by line', async () => {
  const lines = [
    { ...(await buttons()), products: await handleOf(BLACK) },
    { ...(await buttons()), words: 'A', dimension: 'smell' },
    { ...(await buttons()), words: 'B', since: '62' },
    { ...(await buttons()), words: 'C', icon: 'Nobody' },
    { ...(await buttons()), words: 'D', editions: 'None' },
    { ...(await buttons()) },
    { ...(await buttons()), words: 'w'.repeat(5_000) },
  ];
  const { answer } = await look('details', fileOf('details', lines), later(4));
  const problems = (answer as { problems: Problem[] }).problems.map(({ line, kind, column }) => [
    line,
    kind,
    column,
  ]);
  expect(problems).toEqual([
    [2, 'not-carrying', 'products'],
    [3, 'unknown-word', 'dimension'],
    [4, 'not-a-number', 'since'],
    [5, 'unknown-icon', 'icon'],
    [6, 'unknown-edition', 'editions'],
    [7, 'twice', 'words'],
    [8, 'too-long', 'words'],
  ]);
});
