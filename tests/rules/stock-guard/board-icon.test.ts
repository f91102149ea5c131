import { expect, test } from 'vitest';
import { countsOf, decidingSizes, worstFirst, type BoardIcon } from '~/stock-guard/board/board-icon';
import type { BoardSize } from '~/stock-guard/board/board-size';
import type { VariantPromise } from '~/stock-guard/promise/promise';
import { notesOf, sentenceOf } from '~/ui/promise/icon-sentence';
import { wordsFor } from '~/words/words';

const words = wordsFor({ locale: 'en', timeZone: 'Europe/Oslo', currency: 'NOK' });

const size = (name: string, promise: VariantPromise, more: Partial<BoardSize> = {}): BoardSize => ({
  ...promise,
  variantId: name,
  pool: 'online',
  place: '',
  name,
  shortName: name,
  productTitle: 'Harbour Coat',
  available: 0,
  reorderPoint: 5,
  markedDown: false,
  muted: false,
  phasingOutOn: null,
  overCovered: false,
  emptyOn: null,
  told: null,
  incident: null,
  ...more,
});
const out: VariantPromise = { standing: 'broken', cause: 'sold-out' };
const draft: VariantPromise = { standing: 'broken', cause: 'draft' };
const low: VariantPromise = { standing: 'at-risk', cause: 'low' };

const icon = (title: string, standing: BoardIcon['standing'], sizes: BoardSize[]): BoardIcon => {
  const deciding = decidingSizes(sizes, standing);
  return {
    iconId: title,
    title,
    productId: '1',
    pictureUrl: null,
    standing,
    cause: deciding[0]?.cause ?? null,
    deciding,
    sizes,
    today: '2026-11-25',
  };
};
const sentence = (shown: BoardIcon) => sentenceOf(shown, words);

test('the sentence is about the gravest cause among the worst sizes', () => {
  expect(
    decidingSizes([size('46', low), size('48', out), size('50', draft)], 'broken').map(({ name }) => name),
  ).toEqual(['50']);
});

test('of sizes that are equally grave, the one that is empty first comes first', () => {
  const sizes = [
    size('46', low),
    size('48', low, { emptyOn: '2026-12-18' }),
    size('50', low, { emptyOn: '2026-12-04' }),
  ];
  expect(decidingSizes(sizes, 'at-risk').map(({ name }) => name)).toEqual(['50', '48', '46']);
});

test('sizes that are sold out are named together', () => {
  expect(sentence(icon('Harbour Coat', 'broken', [size('46', out), size('48', out)]))).toBe(
    '46 and 48 are sold out online.',
  );
});

test('many sizes are named by the first four', () => {
  const sizes = ['42', '44', '46', '48', '50', '52'].map((name) => size(name, low));
  expect(sentence(icon('Harbour Coat', 'at-risk', sizes))).toBe(
    '42, 44, 46, 48 and 2 more are at risk of running out.',
  );
});

test('a size that is marked down or muted, and an icon that phases out, say so', () => {
  const sizes = [
    size('46', low, { markedDown: true }),
    size('48', low, { muted: true, phasingOutOn: '2027-03-01' }),
  ];
  expect(notesOf(icon('Harbour Coat', 'at-risk', sizes), words)).toEqual([
    '46 is marked down: an icon is sold at its price.',
    'Nobody is told of 48: muted by a policy.',
    'Phasing out from 1 March 2027.',
  ]);
});

test('a product that cannot be bought is named instead of all its sizes', () => {
  expect(sentence(icon('Harbour Coat', 'broken', [size('46', draft), size('48', draft)]))).toBe(
    'Nobody can buy Harbour Coat: a draft in Shopify.',
  );
});

test('the worst icon comes first, and one without a permanent set is counted as nothing', () => {
  const board = worstFirst([
    icon('Kept', 'kept', []),
    icon('Unset', null, []),
    icon('Low', 'at-risk', [size('46', low)]),
    icon('One out', 'broken', [size('46', out)]),
    icon('Two out', 'broken', [size('46', out), size('48', out)]),
  ]);
  expect(board.map(({ title }) => title)).toEqual(['Two out', 'One out', 'Low', 'Unset', 'Kept']);
  expect(countsOf(board)).toEqual({
    broken: 2,
    'at-risk': 1,
    unknown: 0,
    'not-tracked': 0,
    kept: 1,
    unset: 1,
  });
});
