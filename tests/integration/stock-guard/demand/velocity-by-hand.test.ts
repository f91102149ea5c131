import { beforeEach, expect, test } from 'vitest';
import { velocityCsv } from '~/stock-guard/explain/velocity-csv';
import { velocityDays } from '~/stock-guard/explain/velocity-days.server';
import {
  daysFrom,
  HOUSE,
  knownAt,
  openHouse,
  recorded,
  rows,
  sell,
  style,
} from '../../../setup/demand-stage';
import { evenedOut, rowsOfFile, velocityByHand } from '../../../setup/velocity-by-hand';

const NOW = '2026-11-25T09:00:00Z';
const YEAR = daysFrom('2025-10-21', 400);
const WORDS = {
  headings: ['day', 'sold', 'counts', 'factor', 'followed', 'level', 'usual'],
  counts: 'yes',
  inherited: 'yes',
  why: (why: string) => why,
};

beforeEach(() => openHouse());

async function fileOf(variantId: bigint, pool = 'online'): Promise<string> {
  const known = await velocityDays(HOUSE, { variantId, pool }, new Date(NOW));
  if (!known) throw new Error('No days are known');
  return velocityCsv(known.days, WORDS);
}

/** Units on the n-th day of four hundred. */
const SELLS: Record<string, (day: number) => number> = {
  smoothing: (day) => 3 + (day % 3) + (day > 200 ? 2 : 0),
  sba: (day) => (day % 4 === 0 ? 2 + (day % 3) : 0),
  tsb: (day) => (day % 5 === 0 ? ([1, 1, 2, 9][day % 4] ?? 1) : 0),
};

test.each(['smoothing', 'sba', 'tsb'])(
  'what is sold by %s comes out of the file of its days when the rule of the page is applied by hand',
  async (method) => {
    const [size = 0n] = await style(10n, ['M']);
    await sell(
      ...YEAR.map((on, day) => ({ variantId: size, on, units: SELLS[method]?.(day) ?? 0 })).filter(
        ({ units }) => units > 0,
      ),
      { variantId: size, on: '2026-05-03', units: 400 },
    );
    await recorded(size, { '2025-10-21': 900, '2026-09-01': 0, '2026-09-12': 900 });
    await rows.db.uplift.create({
      data: {
        ...{ shop: HOUSE, level: 'shop', subject: '', name: 'Sale', factor: 1.7, createdAt: new Date(NOW) },
        ...{
          fromDay: new Date('2026-06-01'),
          toDay: new Date('2026-06-14'),
          createdBy: '1',
        },
      },
    });
    const known = await knownAt(NOW, size);
    expect(known?.method).toBe(method);
    const file = await fileOf(size);
    const days = rowsOfFile(file);
    expect(days).toHaveLength(400);
    expect(new Set(days.map(({ factor }) => factor)).size).toBeGreaterThan(2);
    expect(days.some(({ sold, followed }) => sold >= 400 && followed < sold)).toBe(true);
    expect(velocityByHand(file, method)).toBeCloseTo(known?.perDay ?? NaN, 9);
  },
);

test('a thin size comes out of its days and of what its style makes likely', async () => {
  const [plenty = 0n, thin = 0n] = await style(10n, ['M', 'XXL']);
  await sell(
    ...YEAR.map((on) => ({ variantId: plenty, on, units: 2 })),
    ...['2026-11-01', '2026-11-09', '2026-11-20'].map((on) => ({ variantId: thin, on })),
  );
  await recorded(plenty, { '2025-10-21': 900 });
  await recorded(thin, { '2025-10-21': 0, '2026-10-30': 12 });
  const known = await knownAt(NOW, thin);
  const days = evenedOut(await fileOf(thin));
  const sold = days.reduce((all, units) => all + units, 0);
  const { toward = NaN } = known?.evidence.shrunk ?? {};
  expect((sold + 28 * toward) / (days.length + 28)).toBeCloseTo(known?.perDay ?? NaN, 9);
});

test('the file is newest first, opens in a spreadsheet, and says of each day why it does not count', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(...daysFrom('2026-11-01', 10).map((on) => ({ variantId: size, on, units: 2 })));
  await recorded(size, { '2026-11-01': 20, '2026-11-10': 0 });
  await knownAt(NOW, size);
  const [head = '', ...lines] = (await fileOf(size)).trimEnd().split('\r\n');
  expect(head.startsWith('\uFEFFday,')).toBe(true);
  expect(lines[0]).toBe('2026-11-24,0,out,1,,,');
  expect(lines.at(-1)).toBe('2026-11-01,2,yes,1,2,2,2');
});

test('orders that change after the night change the days of that night’s window, not the window', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(...daysFrom('2026-11-01', 24).map((on) => ({ variantId: size, on, units: 2 })));
  const before = await knownAt(NOW, size);
  await sell(
    { variantId: size, on: '2026-11-24', units: 3 },
    { variantId: size, on: '2026-11-25', units: 3 },
  );
  const after = await velocityDays(
    HOUSE,
    { variantId: size, pool: 'online' },
    new Date('2026-11-26T09:00:00Z'),
  );
  expect(after?.days.at(-1)).toMatchObject({ day: '2026-11-24', sold: 5 });
  expect(after?.perDay).toBeGreaterThan(before?.perDay ?? NaN);
});

test('there are no days of a size that is unknown, of a place that is not there, or of another house', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell({ variantId: size, on: '2026-11-01' });
  await knownAt(NOW, size);
  const asked = (shop: string, variantId: bigint, pool: string) =>
    velocityDays(shop, { variantId, pool }, new Date(NOW));
  expect(await asked(HOUSE, size, 'online')).not.toBeNull();
  expect(await asked(HOUSE, 1n, 'online')).toBeNull();
  expect(await asked(HOUSE, size, '404')).toBeNull();
  expect(await asked('other.myshopify.com', size, 'online')).toBeNull();
});
