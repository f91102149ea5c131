import { expect, test } from 'vitest';
import { weeksOf } from '~/stock-guard/position/weeks';
import { sheetCsv } from '~/stock-guard/sheet/sheet-csv';
import { writtenWeeks } from '~/stock-guard/sheet/sheet-weeks';

const weeks = writtenWeeks(
  weeksOf({ available: -3, arrivals: [], expected: () => 1, today: '2026-11-25' }, 1),
  { leadDays: 21, orderCoverDays: 30, safetyStock: 2 },
);
const words = { headings: ['Icon', 'Size'], total: 'All sizes', mark: (mark: string) => mark };
const outlook = { stockOutOn: null, orderBy: null, orderToday: false, unitsToOrder: 0, undated: 0 };
const csvOf = (what: string) =>
  sheetCsv(
    'Harbour "Coat"',
    { sizes: [{ variantId: '1', what, weeks, outlook, leadDays: 21 }], total: weeks },
    words,
  );

test('a spreadsheet reads the file as UTF-8, and negative stock as a number', () => {
  const csv = csvOf('Navy 48');
  expect(csv.startsWith('\uFEFF"Icon","Size"\r\n')).toBe(true);
  expect(csv.split('\r\n')[1]).toBe('"Harbour ""Coat""","Navy 48",2026-11-25,2026-11-29,-3,5,0,5,-3,0,"out"');
  expect(csv.endsWith('\r\n')).toBe(true);
});

test.each(['=1+1', '+1', '-1', '@cmd', '\t=1', '\r=1'])(
  'a size named %j is a name, not a formula',
  (what) => {
    expect(csvOf(what)).toContain(`"'${what}"`);
  },
);
