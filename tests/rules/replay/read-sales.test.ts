import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readSales } from '../../../tools/replay/read-sales';
import { replayOptions } from '../../../tools/replay/options';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const HEAD = 'sku,date,units,orders';
const KNIT = `${HEAD}\nKNIT,2026-02-27,3,1\nKNIT,2026-03-02,5,2\nBOOT,2026-02-28,1,1\n`;

test('days without a row are zero sales, plain or gzipped, whatever the line ends', async () => {
  const expected = {
    firstDay: '2026-02-27',
    days: 4,
    skus: new Map([
      ['KNIT', [3, 0, 0, 5]],
      ['BOOT', [0, 1, 0, 0]],
    ]),
  };
  expect(await readSales(file('plain.csv', KNIT))).toEqual(expected);
  expect(await readSales(file('zipped.csv.gz', gzipSync(KNIT)))).toEqual(expected);
  expect(await readSales(file('windows.csv', `\uFEFF${KNIT.replaceAll('\n', '\r\n')}`))).toEqual(expected);
});

test.each([
  ['an empty file', '', /holds no sales/],
  ['a file with nothing below its head', HEAD, /holds no sales/],
  ['a missing column', 'sku,day,units\nA,2026-01-01,1', /no column "date"/],
  ['a day that does not exist', `${HEAD}\nA,2026-02-30,1,1`, /Line 2: "2026-02-30" is not a date/],
  ['another way to write dates', `${HEAD}\nA,27/02/2026,1,1`, /is not a date/],
  ['units that are no number', `${HEAD}\nA,2026-02-27,many,1`, /Line 2: "many" is not a number of units/],
  ['no units', `${HEAD}\nA,2026-02-27,,1`, /is not a number of units/],
  ['units below zero', `${HEAD}\nA,2026-02-27,-1,1`, /is not a number of units/],
  ['no SKU', `${HEAD}\n,2026-02-27,1,1`, /Line 2: there is no SKU/],
  ['two rows of a day', `${HEAD}\nA,2026-02-27,1,1\nA,2026-02-27,2,1`, /A has two rows for 2026-02-27/],
  ['a date centuries off', `${HEAD}\nA,2026-02-27,1,1\nA,2926-02-27,2,1`, /at most 3660 are replayed/],
])('%s is refused with its reason', async (name, content, reason) => {
  await expect(readSales(file(`${name}.csv`, content))).rejects.toThrow(reason);
});

test('a file that is not there, an archive cut short and one that is none are refused', async () => {
  await expect(readSales(join(folder, 'nothing.csv'))).rejects.toThrow(/There is no file/);
  const cut = gzipSync(KNIT.repeat(50)).subarray(0, 40);
  await expect(readSales(file('cut.csv.gz', cut))).rejects.toThrow(/cannot be read/);
  await expect(readSales(file('plain.csv.gz', KNIT))).rejects.toThrow(/cannot be read/);
});

test('without a lead time the judged one and two longer ones are replayed', () => {
  expect(replayOptions(['sales.csv'])).toEqual({
    file: 'sales.csv',
    leads: [14, 56, 112],
    json: false,
    methods: false,
  });
  expect(replayOptions(['sales.csv', '--lead', '21', '--json'])).toMatchObject({ leads: [21], json: true });
});

test.each([
  [[], /Name one file/],
  [['a.csv', 'b.csv'], /Name one file/],
  [['a.csv', '--lead', '0'], /from 1 to 365, not "0"/],
  [['a.csv', '--lead', '366'], /not "366"/],
  [['a.csv', '--lead', 'soon'], /not "soon"/],
  [['a.csv', '--fast'], /--fast/],
])('the arguments %j are refused', (given, reason) => {
  expect(() => replayOptions(given)).toThrow(reason);
});
