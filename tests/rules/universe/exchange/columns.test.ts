import { expect, test } from 'vitest';
import { columnsOf } from '~/universe/exchange/columns';
import { COLUMNS, FILE_KINDS } from '~/universe/exchange/file-kinds';
import { MOST_LINES, readFile } from '~/universe/exchange/read-file';

const bytes = (text: string) => new TextEncoder().encode(text);

test('every kind takes its own columns in any order and manner of writing', () => {
  for (const kind of FILE_KINDS)
    expect(
      columnsOf(
        kind,
        COLUMNS[kind].toReversed().map((name) => ` ${name.toUpperCase().replace(' ', '_')} `),
      ),
    ).toEqual({
      columns: COLUMNS[kind].toReversed(),
    });
});

test('a file of another kind is called by its kind', () => {
  for (const kind of FILE_KINDS)
    for (const other of FILE_KINDS.filter((one) => one !== kind))
      expect(columnsOf(kind, COLUMNS[other])).toEqual({ refusal: { because: 'looks-like', kind: other } });
});

test('columns that are missing, unknown or there twice are named', () => {
  expect(columnsOf('castings', ['product', 'colour'])).toEqual({
    refusal: { because: 'columns-missing', columns: ['role'] },
  });
  expect(columnsOf('castings', ['product', 'role', 'colour', ''])).toEqual({
    refusal: { because: 'columns-unknown', columns: ['colour'] },
  });
  expect(columnsOf('castings', ['product', 'role', 'Role'])).toEqual({
    refusal: { because: 'columns-twice', columns: ['role'] },
  });
});

test('a line with other cells than columns is named; blank ones and empty cells at its end are not', () => {
  const read = readFile(bytes('product\trole\n\t\ncoat\ticon\t\nhat\nbag\ticon\tmore\n'), 'castings');
  expect(read).toMatchObject({
    lines: [{ line: 3, cells: { product: 'coat', role: 'icon' } }],
    problems: [
      { line: 4, kind: 'cells' },
      { line: 5, kind: 'cells' },
    ],
  });
});

test('a file with a first line alone, or with no end, is refused as such', () => {
  expect(readFile(bytes('product,role\n'), 'castings')).toEqual({ refusal: { because: 'no-lines' } });
  expect(readFile(bytes('product,role\na,"b\n'), 'castings')).toEqual({
    refusal: { because: 'not-csv', line: 2 },
  });
  const endless = `product,role\n${'a,b\n'.repeat(MOST_LINES + 1)}`;
  expect(readFile(bytes(endless), 'castings')).toEqual({
    refusal: { because: 'too-many-lines', most: MOST_LINES },
  });
});
