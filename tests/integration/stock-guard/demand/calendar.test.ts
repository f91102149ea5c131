import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { pool } from '~/database/client.server';
import { startQueue } from '~/database/queue-schema.server';
import {
  addMarkedDays,
  addUplift,
  removeMarkedDays,
  removeUplift,
} from '~/stock-guard/demand/change-calendar.server';
import { calendarOf } from '~/stock-guard/demand/calendar.server';
import { demandPage } from '~/stock-guard/demand/demand-page.server';
import { expectedUnits } from '~/stock-guard/demand/expected';
import { changeWholesale } from '~/stock-guard/demand/wholesale.server';
import {
  daysFrom,
  HOUSE,
  knownAt,
  openHouse,
  rows,
  sell,
  storedDemand,
  style,
} from '../../../setup/demand-stage';

const NOW = new Date('2026-11-25T09:00:00Z');
const IDA = { id: '7', name: 'Ida', asOf: NOW };
const CHRISTMAS = {
  ...{ name: 'Christmas', from: '2026-12-01', to: '2026-12-24', percent: '140' },
  ...{ level: 'shop' as const, subject: '' },
};

const { pool: queue } = await startQueue();
const woken = async (): Promise<number> => {
  const { rowCount } = await pool.query(
    `select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'know'`,
  );
  return rowCount ?? 0;
};

beforeEach(async () => {
  await openHouse();
  await queue.query('delete from graphile_worker._private_jobs');
});

test('an uplift raises what is expected of its days and of nothing else, until it is taken back', async () => {
  expect(await addUplift(HOUSE, CHRISTMAS, IDA)).toEqual({ kind: 'added' });
  expect(await woken()).toBe(1);
  const expected = async (day: string) =>
    expectedUnits({ perDay: 5, category: 'Coats' }, await calendarOf(rows))(day);
  expect(await expected('2026-12-24')).toBeCloseTo(7, 10);
  expect(await expected('2026-12-25')).toBe(5);
  const page = await demandPage(HOUSE, null, NOW);
  const [uplift] = page.uplifts;
  expect(uplift).toMatchObject({ name: 'Christmas', factor: 1.4, level: 'shop', from: '2026-12-01' });
  expect(await removeUplift(HOUSE, uplift?.id ?? '', IDA)).toBe('removed');
  expect(await removeUplift(HOUSE, uplift?.id ?? '', IDA)).toBe('not-there');
  expect(await expected('2026-12-24')).toBe(5);
});

test.each([
  [{ from: '2026-12-24', to: '2026-12-01' }, { to: 'backwards' }],
  [{ from: '2026-02-30' }, { from: 'not-a-day' }],
  [{ to: '' }, { to: 'not-a-day' }],
  [{ from: '2025-01-01' }, { to: 'too-long' }],
  [{ to: '9999-01-01' }, { to: 'too-far' }],
  [{ percent: '0' }, { percent: 'not-a-percentage' }],
  [{ percent: '100000' }, { percent: 'not-a-percentage' }],
  [{ percent: 'NaN' }, { percent: 'not-a-percentage' }],
  [{ percent: '1e3' }, { percent: 'not-a-percentage' }],
  [{ name: '  ' }, { name: 'no-name' }],
  [{ name: 'x'.repeat(81) }, { name: 'too-long-a-name' }],
  [{ level: 'icon' as const, subject: randomUUID() }, { subject: 'not-there' }],
  [{ level: 'icon' as const, subject: "' or true" }, { subject: 'not-there' }],
  [{ level: 'category' as const, subject: 'Nothing of ours' }, { subject: 'not-there' }],
])('an uplift with %o is refused beside its field and changes nothing', async (wrong, faults) => {
  expect(await addUplift(HOUSE, { ...CHRISTMAS, ...wrong }, IDA)).toEqual({ kind: 'refused', faults });
  expect(await rows.db.uplift.count()).toBe(0);
  expect(await woken()).toBe(0);
});

test('days are marked for a product of the shop, shown by its title, and count again once they are unmarked', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(...daysFrom('2026-08-17', 100).map((on) => ({ variantId: size, on })));
  const days = {
    ...{ kind: 'promotion' as const, note: 'Archive sale', from: '2026-10-01', to: '2026-10-07' },
    ...{ level: 'product' as const, subject: '10' },
  };
  expect(await addMarkedDays(HOUSE, { ...days, subject: '11' }, IDA)).toMatchObject({
    faults: { subject: 'not-there' },
  });
  await addMarkedDays(HOUSE, days, IDA);
  const [marked] = (await demandPage(HOUSE, null, NOW)).marked;
  expect(marked).toMatchObject({ kind: 'promotion', note: 'Archive sale', subject: 'Style 10' });
  expect((await knownAt(NOW.toISOString(), size))?.evidence.counted).toBe(93);
  expect(await removeMarkedDays(HOUSE, marked?.id ?? '', IDA)).toBe('removed');
  expect((await knownAt(NOW.toISOString(), size))?.evidence.counted).toBe(100);
});

/** Twice as much in the half year of winter, for a year and a bit. */
async function winterCoats(): Promise<bigint> {
  const [size = 0n] = await style(10n, ['M']);
  const winter = (day: string): boolean => day.slice(5) < '04-01' || day.slice(5) >= '10-01';
  await sell(
    ...daysFrom('2025-10-21', 400).map((on) => ({ variantId: size, on, units: winter(on) ? 80 : 40 })),
  );
  return size;
}

test('the season is learnt from the category’s own last year, and demand is told without it', async () => {
  const size = await winterCoats();
  const known = await knownAt(NOW.toISOString(), size);
  const page = await demandPage(HOUSE, 'Coats', NOW);
  expect(page).toMatchObject({ category: 'Coats', basis: 'orders', categories: ['Coats'] });
  expect(page.season).toHaveLength(53);
  const factorIn = (month: string) =>
    page.season.filter(({ monday }) => monday.startsWith(month)).map(({ factor }) => factor);
  expect(Math.min(...factorIn('2026-12'))).toBeGreaterThan(1.25);
  expect(Math.max(...factorIn('2026-07'))).toBeLessThan(0.75);
  expect(page.season[0]).toMatchObject({ monday: '2025-12-29', units: 560 });
  expect(page.season.reduce((sum, { factor }) => sum + factor, 0)).toBeCloseTo(53, 6);
  // Sixty a day over the year, whatever the half year it is computed in.
  expect(known?.perDay).toBeGreaterThan(57);
  expect(known?.perDay).toBeLessThan(63);
  const expected = expectedUnits({ perDay: known?.perDay ?? 0, category: 'Coats' }, await calendarOf(rows));
  expect(expected('2026-12-10')).toBeGreaterThan(74);
  expect(expected('2027-07-10')).toBeLessThan(45);
});

test('a promotion that was marked, and an uplift that was foreseen, are no season', async () => {
  const size = await winterCoats();
  const week = daysFrom('2026-06-01', 7);
  await sell(...week.map((on) => ({ variantId: size, on, units: 400 })));
  const factor = async (): Promise<number> => {
    await knownAt(NOW.toISOString(), size);
    const page = await demandPage(HOUSE, 'Coats', NOW);
    return page.season.find(({ monday }) => monday === '2026-06-01')?.factor ?? 0;
  };
  expect(await factor()).toBeGreaterThan(3);
  const days = { from: '2026-06-01', to: '2026-06-07', level: 'category' as const, subject: 'Coats' };
  await addUplift(HOUSE, { ...days, name: 'Flash sale', percent: '1000' }, IDA);
  expect(await factor()).toBeLessThan(1);
  await rows.db.uplift.deleteMany();
  await addMarkedDays(HOUSE, { ...days, kind: 'promotion', note: '' }, IDA);
  const marked = await factor();
  expect(marked).toBeGreaterThan(0.95);
  expect(marked).toBeLessThan(1.05);
});

test('less than three quarters of a year is no season', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(...daysFrom('2026-06-01', 177).map((on) => ({ variantId: size, on, units: 50 })));
  await knownAt(NOW.toISOString(), size);
  expect(await rows.db.seasonWeek.count()).toBe(0);
  expect((await storedDemand(size))?.perDay).toBeCloseTo(50, 6);
});

test('naming a tag has the orders read again; choosing a channel does not', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell({ variantId: size, on: '2026-11-01', channel: 'faire' });
  const readings = () => rows.db.syncRun.count({ where: { kind: 'orders' } });
  const choice = { channels: ['faire'], tags: '', counts: false };
  expect(await changeWholesale(HOUSE, choice, IDA, NOW)).toBe('changed');
  expect(await readings()).toBe(0);
  expect(await changeWholesale(HOUSE, { ...choice, tags: ' B2B, b2b ,Retailer' }, IDA, NOW)).toBe('changed');
  expect(await readings()).toBe(1);
  expect(await demandPage(HOUSE, null, NOW)).toMatchObject({
    channelsSeen: ['faire'],
    wholesale: { channels: ['faire'], tags: ['b2b', 'Retailer'], counts: false },
  });
  expect(await changeWholesale(HOUSE, { ...choice, tags: 'x'.repeat(41) }, IDA, NOW)).toBe('bad-tags');
});
