import { expect, test } from 'vitest';
import { sharedTitle } from '~/universe/casting/icon-handle';
import { gridOf } from '~/universe/casting/set-grid';

const variant = (id: string, productId: string, options: Record<string, string>) => ({
  id,
  productId,
  options,
});
const titles = new Map([
  ['1', 'Harbour Coat, Navy'],
  ['2', 'Harbour Coat, Black'],
  ['3', 'Fisher Knit'],
  ['4', 'Market Tote'],
]);
const read = (grid: ReturnType<typeof gridOf>) => ({
  columns: grid.columns,
  rows: grid.rows.map((row) => [row.label, ...row.cells.map((cell) => cell?.id ?? '')]),
});

test('a family in several colour products reads as one grid, sizes across', () => {
  const coats = ['Navy', 'Black'].flatMap((Colour, i) =>
    ['46', '48', '50'].slice(i).map((Size) => variant(`${Colour} ${Size}`, String(i + 1), { Colour, Size })),
  );
  expect(read(gridOf(coats, titles))).toEqual({
    columns: ['46', '48', '50'],
    rows: [
      ['Harbour Coat, Navy', 'Navy 46', 'Navy 48', 'Navy 50'],
      ['Harbour Coat, Black', '', 'Black 48', 'Black 50'],
    ],
  });
});

test('one product has a row for each colour', () => {
  const knits = ['Ecru', 'Navy'].flatMap((Colour) =>
    ['S', 'M'].map((Size) => variant(`${Colour} ${Size}`, '3', { Colour, Size })),
  );
  expect(read(gridOf(knits, titles)).rows.map(([label]) => label)).toEqual(['Ecru', 'Navy']);
});

test('a product without options is one cell by its title', () => {
  expect(read(gridOf([variant('a', '4', { Title: 'Default Title' })], titles))).toEqual({
    columns: [''],
    rows: [['Market Tote', 'a']],
  });
});

test('a third option stands with the colour', () => {
  const grid = gridOf(
    [
      variant('a', '3', { Colour: 'Ecru', Size: 'M', Length: 'Long' }),
      variant('b', '3', { Colour: 'Ecru', Size: 'L', Length: 'Long' }),
    ],
    titles,
  );
  expect(read(grid)).toEqual({ columns: ['M', 'L'], rows: [['Ecru, Long', 'a', 'b']] });
});

test('a family is named by what its titles share', () => {
  expect(sharedTitle(['Harbour Coat, Navy', 'Harbour Coat, Black'])).toBe('Harbour Coat');
  expect(sharedTitle(['Harbour Coat, Navy'])).toBe('Harbour Coat');
  expect(sharedTitle(['No. 9 Boot'])).toBe('No. 9 Boot');
  expect(sharedTitle(['Scarf', 'Tote'])).toBe('');
});
