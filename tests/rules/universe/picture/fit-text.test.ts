import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText } from '~/universe/picture/fit-text';

test('a title breaks between its words', () => {
  expect(fitText('Harbour Coat', 60, 13, 2)).toEqual(['Harbour', 'Coat']);
  expect(fitText('Tote', 60, 13, 2)).toEqual(['Tote']);
});

test('what does not fit is cut, and says that it goes on', () => {
  const lines = fitText('The Complete Harbour Keeper’s Winter Wardrobe '.repeat(200), 100, 13, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});

test('an emoji is never cut in half', () => {
  const family = '👩‍👩‍👧‍👦';
  for (const line of fitText(family.repeat(80), 90, 13, 2))
    expect(line.replaceAll(family, '').replaceAll('…', '')).toBe('');
});

test('any text gives lines that XML can hold, and no more of them than asked for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.integer({ min: 1, max: 3 }),
      (text, most) => {
        const lines = fitText(text, 110, 13, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
          expect(line.isWellFormed()).toBe(true);
        }
      },
    ),
  );
});

test('nothing is nothing', () => {
  expect(fitText('  \u0000 ', 110, 13, 2)).toEqual([]);
});
