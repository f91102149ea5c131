import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { createProduct } from '../local-shopify/store/create-product';
import { eventually } from '../setup/eventually';
import { mirrorDifferences } from '../setup/journey-mirror';
import { advance, castNavyCoat, mailsOf, tellIda, untilCalm, untilRows } from '../setup/journey-story';
import { ownerOf, type Owner } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';

const dataDir = mkdtempSync(join(tmpdir(), 'local-shopify-kept-'));
let running: RunningApp;
let ingrid: Owner;

beforeAll(async () => {
  running = await startApp(maison(), ['read_orders', 'read_all_orders'], { dataDir, opensApp: true });
  ingrid = ownerOf(running);
});

afterAll(async () => {
  await running.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const store = () => running.shopify.store(ingrid.shop);
const isReady = async () => (await fetch(`${running.shopify.url}/__dev/ready`)).status === 200;
const failures = () =>
  running.database.rows(
    `select topic, failure from webhook_inbox where failure is not null
     union all select 'job', last_error from graphile_worker._private_jobs where last_error is not null`,
  );

const readings = () =>
  running.database.rows('select kind, state, failure, started_at from sync_run order by started_at, kind');

test('a start that was broken off while the catalogue was read is made good by the next', async () => {
  await untilRows(
    running,
    `exists (select from sync_run where kind = 'catalogue' and bulk_id is not null and finished_at is null)`,
  );
  await running.kill();
  await running.startOver();
  expect(await isReady()).toBe(false);
  // What Shopify was writing has gone; a minute later it is asked again.
  await untilRows(running, `exists (select from sync_run where failure = 'bulk-failed')`);
  await advance(running, 1.1);
  await eventually(isReady, 'the demo is ready', 25);
  const readOf = (kind: string) => `exists (select from sync_run where kind = '${kind}' and state = 'done')`;
  await advance(running, 1.1);
  await untilRows(running, `${readOf('catalogue')} and ${readOf('orders')}`);
  await untilCalm(running);
  expect(await mirrorDifferences(running)).toEqual([]);
});

test('app and store go on where they stopped: orders, new products, reconciliation', async () => {
  await tellIda(running, ingrid);
  await castNavyCoat(ingrid, store(), ['HC-NVY-50', 'HC-NVY-54']);
  for (const round of ['first', 'second']) {
    const mails = (await mailsOf(running)).length;
    await running.control('/__dev/sell', { sku: 'HC-NVY-50', quantity: 2 });
    createProduct(store(), { title: `Before the ${round} restart`, variants: [{ sku: `B-${round}` }] });
    await untilCalm(running);
    const asked = await readings();
    await running.startOver();
    expect(await isReady(), round).toBe(true);
    expect((await mailsOf(running)).length, round).toBe(mails);
    await running.control('/__dev/sell', { sku: 'HC-NVY-54', quantity: 1 });
    createProduct(store(), { title: `After the ${round} restart`, variants: [{ sku: `A-${round}` }] });
    await eventually(() => running.shopify.server.courier.idle, 'the webhooks have come');
    await advance(running, 16);
    await untilCalm(running);
    expect(await failures(), round).toEqual([]);
    expect(await mirrorDifferences(running), round).toEqual([]);
    expect(await readings(), round).toEqual(asked);
  }
  expect((await ingrid.open('/app')).html).toContain('Harbour Coat');
  expect(running.said()).not.toMatch(/should be|"level":50/);
});
