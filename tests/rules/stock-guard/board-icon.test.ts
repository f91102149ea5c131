import { expect, test } from 'vitest';
import {
  countsOf,
  decidingSizes,
  worstFirst,
  type BoardIcon,
  type BoardSize,
} from '~/stock-guard/board/board-icon';
import type { VariantPromise } from '~/stock-guard/promise/promise';
import { sentenceOf } from '~/ui/promise/icon-sentence';
import { wordsFor } from '~/words/words';

const words = wordsFor({ locale: 'en', timeZone: 'Europe/Oslo', currency: 'NOK' });
const asOf = new Date('2026-11-25T09:00:00Z');
const tuesday = new Date('2026-11-24T23:30:00Z');

const size = (name: string, promise: VariantPromise, belowSince?: Date): BoardSize => ({
  ...promise,
  variantId: name,
  name,
  shortName: name,
  productTitle: 'Harbour Coat',
  available: 0,
  minimum: 5,
  incident: belowSince ? { id: name, state: 'open', belowSince, outSince: belowSince } : null,
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
  };
};
const sentence = (shown: BoardIcon) => sentenceOf(shown, words, asOf);

test('the sentence is about the gravest cause among the worst sizes', () => {
  expect(
    decidingSizes([size('46', low), size('48', out), size('50', draft)], 'broken').map(({ name }) => name),
  ).toEqual(['50']);
});

test('a sold-out size is said with the day it ran out in the zone of the shop', () => {
  expect(sentence(icon('Harbour Coat', 'broken', [size('Navy 48', out, tuesday)]))).toBe(
    'Navy 48 is sold out online since 25 November.',
  );
  expect(sentence(icon('Harbour Coat', 'broken', [size('46', out), size('48', out)]))).toBe(
    '46 and 48 are sold out online.',
  );
});

test('many sizes are named by the first four', () => {
  const sizes = ['42', '44', '46', '48', '50', '52'].map((name) => size(name, low));
  expect(sentence(icon('Harbour Coat', 'at-risk', sizes))).toBe(
    '42, 44, 46, 48 and 2 more are at or below the minimum.',
  );
});

test('one size that is low is said with its units and its minimum', () => {
  const ecru = { ...size('Ecru M', low), available: 118, minimum: 120 };
  expect(sentence(icon('Fisher Knit', 'at-risk', [ecru]))).toBe(
    'Ecru M is down to 118\u00a0units online; the minimum is 120.',
  );
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
