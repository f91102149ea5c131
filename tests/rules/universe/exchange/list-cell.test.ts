import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ListBroken, readList, readNames, writeList, writeNames } from '~/universe/exchange/list-cell';

const FACTOR = /\s[×x]\s*(\d+(?:[.,]\d+)?)$/;
const name = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('a;b', '"', 'the "best"; coat', '6" boot', 'Coat × 2', ' x ', '', 'a\nb', "'=1"),
);

test('whatever names are written as a list are read again', () => {
  fc.assert(
    fc.property(fc.array(name), (names) => {
      expect(readNames(writeNames(names))).toEqual(names);
    }),
    { numRuns: 1_000 },
  );
});

test('what stands behind a name is told from the name', () => {
  const behind = fc.constantFrom('', '1.4', '0,8');
  const item = fc.record({ name, suffix: behind });
  const written = (items: { name: string; suffix: string }[]) =>
    writeList(
      items.map((one) => ({ name: one.name, suffix: one.suffix && `×${one.suffix}` })),
      FACTOR,
    );
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const read = readList(written(items), FACTOR);
      expect(read.map((one) => ({ ...one, suffix: one.suffix.replace(/^×/, '') }))).toEqual(items);
    }),
    { numRuns: 1_000 },
  );
});

test('a list that people write needs no quotation marks', () => {
  expect(readNames(' Harbour Coat ;6" boot; ')).toEqual(['Harbour Coat', '6" boot']);
  expect(readList('Harbour Coat × 1.4; Tote', FACTOR)).toEqual([
    { name: 'Harbour Coat', suffix: '1.4' },
    { name: 'Tote', suffix: '' },
  ]);
  expect(() => readNames('"Harbour; Coat')).toThrow(ListBroken);
});
