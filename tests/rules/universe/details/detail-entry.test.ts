import { expect, test } from 'vitest';
import { DIMENSIONS } from '~/universe/details/detail';
import { faultsOf, yearOf, type DetailEntry } from '~/universe/details/detail-entry';

const THIS_YEAR = 2026;
const entry = (given: Partial<DetailEntry> = {}): DetailEntry => ({
  ...{ dimension: 'signature', words: 'Corozo buttons', sinceYear: '', pictureId: '' },
  ...{ editionIds: [], productIds: [], ...given },
});
const faults = (given: Partial<DetailEntry>) => faultsOf(entry(given), THIS_YEAR);

test('one line in a dimension is a signature detail, in each of the seven', () => {
  expect(DIMENSIONS.map((dimension) => faults({ dimension }))).toEqual(Array(7).fill({}));
});

test('no words, blanks alone and more than 500 characters are refused beside the words', () => {
  expect(faults({ words: '' })).toEqual({ words: 'missing' });
  expect(faults({ words: ' \n\t ' })).toEqual({ words: 'missing' });
  expect(faults({ words: '🧵'.repeat(2500) })).toEqual({ words: 'too-long' });
  expect(faults({ words: 'x'.repeat(500) })).toEqual({});
});

test('it may be as old as the year 1000 and as young as next year', () => {
  expect(yearOf('1000', THIS_YEAR)).toBe(1000);
  expect(yearOf(' 2027 ', THIS_YEAR)).toBe(2027);
  expect(yearOf('', THIS_YEAR)).toBeNull();
  for (const typed of ['999', '2028', '19th', '1962.5', '-1962', '１９６２', '19622'])
    expect(yearOf(typed, THIS_YEAR)).toBe('not-a-year');
});

test('a dimension nobody knows, a picture that is no picture and a crowd of carriers are refused', () => {
  expect(faults({ dimension: 'price' })).toEqual({ dimension: 'not-a-dimension' });
  expect(faults({ pictureId: 'https://example.com/a.png' })).toEqual({ pictureId: 'unknown' });
  const crowd = Array.from({ length: 251 }, (_, at) => String(at));
  expect(faults({ productIds: crowd, editionIds: crowd })).toEqual({
    productIds: 'too-many',
    editionIds: 'too-many',
  });
});
