import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { eventually } from '../setup/eventually';
import { mirrorDifferences } from '../setup/journey-mirror';
import { advance, castNavyCoat, readFirst, tellIda, untilCalm, untilRows } from '../setup/journey-story';
import { ownerOf, type Owner } from '../setup/owner';
import { rowsOfShop } from '../setup/rows-of-shop';
import { startApp, type RunningApp } from '../setup/running-app';

const TWO_DAYS = 48 * 60 + 1;
let running: RunningApp;
let ingrid: Owner;

beforeAll(async () => {
  running = await startApp(maison(), ['read_orders'], { opensApp: true });
  ingrid = ownerOf(running);
  await readFirst(running, ingrid);
  await tellIda(running, ingrid);
  await castNavyCoat(ingrid, running.shopify.store(ingrid.shop), ['HC-NVY-50', 'HC-NVY-54']);
  await untilCalm(running);
});

afterAll(() => running.close());

/** What the merchant presses on the admin's own page of apps. */
async function press(button: 'install' | 'uninstall'): Promise<void> {
  const pressed = await fetch(`${running.shopify.url}/store/maison/apps/${button}`, {
    method: 'POST',
    redirect: 'manual',
  });
  expect(pressed.status).toBe(303);
}
const counts = async (): Promise<Record<string, number>> => {
  const rows = Object.entries(await rowsOfShop(running.database, ingrid.shop));
  return Object.fromEntries(rows.map(([table, { count }]) => [table, count]));
};
const gone = `exists (select from shop where uninstalled_at is not null)`;
const isReady = async () => (await fetch(`${running.shopify.url}/__dev/ready`)).status === 200;

test('an uninstall ends the sessions and keeps the rows', async () => {
  const before = await counts();
  await press('uninstall');
  await untilRows(running, gone);
  await untilCalm(running);
  const after = await counts();
  expect(after['session']).toBe(0);
  for (const table of ['product', 'variant', 'level', 'order_line', 'icon', 'casting', 'recipient'])
    expect(after[table], table).toBe(before[table]);
});

test('who comes back finds the cast as it was and the catalogue read anew', async () => {
  // While the app was away nobody told it.
  await running.control('/__dev/receive', { sku: 'HC-NVY-50', quantity: 11 });
  await running.control('/__dev/sell', { sku: 'HC-NVY-54', quantity: 3 });
  await advance(running, 5);
  await press('install');
  await ingrid.open('/app');
  await untilRows(
    running,
    `exists (select from sync_run r join shop s using (shop)
     where r.kind = 'catalogue' and r.state = 'done' and r.started_at >= s.installed_at and s.generation = 2)`,
  );
  await untilCalm(running);
  expect(await mirrorDifferences(running)).toEqual([]);
  expect((await ingrid.open('/app')).html).toContain('Harbour Coat');
});

test('the redaction of the first uninstall takes nothing from who came back', async () => {
  const before = await counts();
  await advance(running, TWO_DAYS);
  await eventually(() => running.shopify.server.courier.idle, 'the redaction has come');
  expect(
    running.shopify.deliveries.some(({ topic, state }) => topic === 'shop/redact' && state === 'delivered'),
  ).toBe(true);
  await untilCalm(running);
  const after = await counts();
  for (const table of ['product', 'icon', 'casting', 'recipient', 'session'])
    expect(after[table], table).toBe(before[table]);
});

test('two days after an uninstall no row is left', async () => {
  await press('uninstall');
  await untilRows(running, gone);
  await advance(running, TWO_DAYS);
  await untilRows(running, `not exists (select from shop)`);
  await untilCalm(running);
  expect(Object.entries(await counts()).filter(([, count]) => count > 0)).toEqual([]);
});

test('the store can be put back to its seed twice, and is ready again each time', async () => {
  for (const round of ['first', 'second']) {
    await running.control('/__dev/reset', {});
    await eventually(isReady, `it is ready after the ${round} reset`);
    await untilCalm(running);
    expect((await counts())['icon'], round).toBe(0);
    expect(await mirrorDifferences(running), round).toEqual([]);
  }
});

test('nothing went wrong on the way', () => {
  expect(running.said()).not.toMatch(/"level":50/);
});
