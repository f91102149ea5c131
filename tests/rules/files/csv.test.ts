import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvBroken, neutral, plain, readCsv, writeRecord } from '~/files/csv';
import { columnsOf } from '~/stock-guard/policy/csv-columns';
import { poolTexts } from '~/stock-guard/policy/csv-names';
import { readFile } from '~/stock-guard/policy/import-file';

const read = (text: string, separator: ',' | ';' = ',') => [...readCsv(text, separator)];
const bytes = (text: string) => new TextEncoder().encode(text);

test('whatever is written is read again, formulas and line ends included', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', "'=x", "''+x", '-3', '@a', '"', '""', 'a,b;c', 'a\r\nb', '\t', ' x '),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (records) => {
      const text = records.map(writeRecord).join('');
      expect(read(text).map(({ cells }) => cells.map(plain))).toEqual(records);
    }),
    { numRuns: 500 },
  );
});

test('no cell that is written is a formula to a spreadsheet', () => {
  for (const formula of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"]) {
    expect(/^[=+\-@\t\r]/.test(neutral(formula))).toBe(false);
    expect(plain(neutral(formula))).toBe(formula);
  }
});

test('lines are counted as an editor counts them, also within quotation marks', () => {
  expect(read('a,b\r\n"1\n2",x\n\ny,"z"').map(({ line, cells }) => [line, cells])).toEqual([
    [1, ['a', 'b']],
    [2, ['1\n2', 'x']],
    [4, ['']],
    [5, ['y', 'z']],
  ]);
});

test('a quotation mark that is not closed is named by its line', () => {
  expect(() => read('a\n"b\nc')).toThrow(new CsvBroken(2));
  expect(() => read('a\n"b"c\n')).toThrow(new CsvBroken(2));
});

test('a file that is no CSV of ours is refused as a whole, and says why', () => {
  const refusal = (file: Uint8Array) => {
    const answer = readFile(file);
    return 'refusal' in answer ? answer.refusal : 'taken';
  };
  expect(refusal(new Uint8Array(30 * 1024 * 1024))).toEqual({ because: 'too-large' });
  expect(refusal(bytes(''))).toEqual({ because: 'empty' });
  expect(refusal(bytes('\uFEFF\r\n,,\r\n'))).toEqual({ because: 'empty' });
  const wide = 'level,subject';
  expect(refusal(new Uint8Array(Buffer.from(`\uFEFF${wide}`, 'utf16le')))).toEqual({ because: 'not-utf-8' });
  expect(refusal(new Uint8Array(Buffer.from(wide, 'utf16le')))).toEqual({ because: 'not-utf-8' });
  expect(refusal(Uint8Array.of(0x6c, 0xe9, 0x76))).toEqual({ because: 'not-utf-8' });
  expect(refusal(bytes('level,subject,id,pool\n"x'))).toEqual({ because: 'not-csv', line: 2 });
  expect(refusal(bytes('sku,date,units\n1,2,3'))).toEqual({
    because: 'wrong-columns',
    columns: 'level, subject, id, pool, sku, date, units',
  });
  expect(refusal(bytes('level;subject;id;pool;lead_days\nshop;;;;30'))).toBe('taken');
});

test('columns may stand in any order, and fields may be left out, but none may be there twice', () => {
  const columns = columnsOf(['Lead_Days', 'pool', 'id', 'subject', 'LEVEL']);
  expect(columns).toMatchObject({ about: { level: 4, pool: 1 }, fields: [{ field: 'leadDays', at: 0 }] });
  expect(columnsOf(['level', 'subject', 'id', 'pool', 'pack', 'pack'])).toEqual({ wrong: ['pack'] });
});

test('a location is written by its name, unless that name could mean something else', () => {
  const place = (id: string, name: string) => ({ id, name, open: true });
  const texts = poolTexts(
    [
      place('1', 'Oslo'),
      place('2', 'Lyon'),
      place('3', 'lyon'),
      place('4', 'Online'),
      place('5', '2'),
      place('6', 'A; B'),
    ],
    ['77'],
  );
  expect(['1', '2', '3', '4', '5', '6', '77', 'online'].map(texts.textOf)).toEqual([
    'Oslo',
    '2',
    '3',
    '4',
    '5',
    '6',
    '77',
    'online',
  ]);
  expect(['oslo', 'Lyon', '2', '4', 'Online', '77', '78', 'Bergen'].map(texts.idOf)).toEqual([
    '1',
    null,
    '2',
    '4',
    'online',
    '77',
    null,
    null,
  ]);
});
