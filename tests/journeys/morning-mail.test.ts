import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { castFour } from '../setup/cast-four';
import { advance, alertsOf, readFirst, tellIda, untilCalm, untilRows } from '../setup/journey-story';
import { ownerOf } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';

// The store opens at half past eight; Ida's morning mail comes at eight in Oslo.
const UNTIL_JUST_BEFORE_EIGHT = 23 * 60 + 25;
const TEN_MINUTES = 10;
let running: RunningApp;

beforeAll(async () => {
  running = await startApp(maison(), [
    'read_orders',
    'read_all_orders',
    'read_inventory_transfers',
    'read_inventory_shipments',
  ]);
  const owner = ownerOf(running);
  await readFirst(running, owner);
  await tellIda(running, owner);
  await castFour(owner, running.shopify.store(owner.shop));
  await untilCalm(running);
});

afterAll(() => running.close());

const subjects = async () => (await alertsOf(running)).map(({ subject }) => subject);

test('the broken promise is told at once, and what is at risk is not', async () => {
  await expect.poll(subjects, { timeout: 10_000 }).toHaveLength(1);
  expect(await subjects()).toEqual([expect.stringContaining('48: sold out online')]);
});

test('before eight the next morning nothing more has come', async () => {
  await advance(running, UNTIL_JUST_BEFORE_EIGHT);
  await untilRows(running, `exists (select from shop where known_day = '2026-11-26')`);
  await untilCalm(running);
  expect(await subjects()).toHaveLength(1);
});

test('at eight one mail tells of everything that stands open, with the day by which to order', async () => {
  await advance(running, TEN_MINUTES);
  await expect.poll(subjects, { timeout: 15_000 }).toHaveLength(2);
  const morning = (await alertsOf(running)).at(-1);
  expect(morning?.subject).toMatch(/1 broken.*1 at risk/);
  expect(morning?.text).toMatch(/Ecru M.*Order \d+ by \w+day \d+ November/);
});
