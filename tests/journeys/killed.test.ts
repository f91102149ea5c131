import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { setAvailable } from '../local-shopify/store/set-available';
import { eventually } from '../setup/eventually';
import { mirrorDifferences } from '../setup/journey-mirror';
import {
  advance,
  alertsOf,
  castNavyCoat,
  faults,
  sellOut,
  tellIda,
  untilCalm,
  untilRows,
} from '../setup/journey-story';
import { ownerOf, type Owner } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';

const ANOTHER_WORKER = 'a worker elsewhere';
let running: RunningApp;
let ingrid: Owner;

beforeAll(async () => {
  running = await startApp(maison());
  ingrid = ownerOf(running);
});

beforeEach(() => faults(running, {}));

afterAll(() => running.close());

const store = () => running.shopify.store(ingrid.shop);
const count = async (of: string): Promise<number> => {
  const [row] = await running.database.rows<{ count: number }>(`select count(*)::int from ${of}`);
  return row?.count ?? 0;
};
const incidentsAt = (sku: string) =>
  count(`incident where variant_id = ${store().variantBySku(sku)?.id ?? 0} and state = 'open'`);

test('a first reading survives being killed when it was asked for, read and taken in', async () => {
  // Slow answers, so that each state can be met.
  await faults(running, { api: { latencyMs: 250 } });
  const opening = ingrid.open('/app').catch(() => undefined);
  for (const state of ['asked', 'reading', 'applying']) {
    await untilRows(running, `exists (select from sync_run where kind = 'catalogue' and state = '${state}')`);
    await running.kill();
    await running.start();
    // What a killed process had begun is looked after when its sign of life is over.
    await advance(running, 2);
  }
  await opening;
  await faults(running, {});
  await eventually(async () => {
    await advance(running, 0.5);
    return (await count(`sync_run where state = 'done'`)) > 0;
  }, 'the reading is done');
  await untilCalm(running);
  expect(await count('sync_run')).toBe(1);
  expect(running.shopify.server.bulk(ingrid.shop).all()).toHaveLength(1);
  expect(await mirrorDifferences(running)).toEqual([]);
});

test('two hundred webhooks are applied though the process is killed while it drains them', async () => {
  const stocked = [...store().variants.values()].filter((one) => one.components.length === 0);
  const levels = stocked.flatMap(({ inventoryItemId }) =>
    store()
      .levelsOf(inventoryItemId)
      .filter((one) => one.isActive),
  );
  for (const [at, level] of levels.slice(0, 200).entries())
    setAvailable(store(), { ...level, available: at });
  for (const drained of [20, 120]) {
    await eventually(
      async () => (await count('webhook_inbox where done_at is not null')) > drained,
      'draining',
    );
    await running.kill();
    await running.start();
  }
  await eventually(() => running.shopify.server.courier.idle, 'Shopify has sent all again');
  await untilCalm(running);
  expect(await count('webhook_inbox')).toBeGreaterThanOrEqual(200);
  expect(await mirrorDifferences(running)).toEqual([]);
});

test('an incident that opened is mailed once though the process is killed before the mail', async () => {
  await tellIda(running, ingrid);
  for (const sku of ['HC-NVY-50', 'HC-NVY-54'])
    await running.control('/__dev/receive', { sku, quantity: 600 });
  await castNavyCoat(ingrid, store(), ['HC-NVY-50', 'HC-NVY-54']);
  await untilCalm(running);
  const before = (await alertsOf(running)).length;
  // Mails of this shop are another worker's now, who does nothing.
  const [held] = await running.database.rows(
    `with alive as (select pg_advisory_lock(hashtextextended('${ANOTHER_WORKER}', 3)))
     insert into graphile_worker._private_job_queues (queue_name, locked_at, locked_by)
     select 'send-notices:${ingrid.shop}', now(), '${ANOTHER_WORKER}' from alive
     on conflict (queue_name) do update set locked_at = now(), locked_by = excluded.locked_by returning id`,
  );
  expect(held).toBeDefined();
  await sellOut(running, store(), 'HC-NVY-54');
  await untilRows(running, `exists (select from notice where kind = 'incident' and state = 'due')`);
  await running.kill();
  await running.database.rows(
    `update graphile_worker._private_job_queues set locked_at = null, locked_by = null where locked_by = '${ANOTHER_WORKER}'`,
  );
  expect((await alertsOf(running)).length).toBe(before);
  await running.start();
  await untilCalm(running);
  expect((await alertsOf(running)).length).toBe(before + 1);
  expect(await incidentsAt('HC-NVY-54')).toBe(1);
});

test('a mail whose sender is killed after SMTP took it comes again under the same Message-ID', async () => {
  await running.database.rows(`create function linger() returns trigger language plpgsql as
    $$ begin perform pg_sleep(60); return new; end $$`);
  await running.database.rows(`create trigger linger before update on notice for each row
    when (new.state = 'sent') execute function linger()`);
  const before = await alertsOf(running);
  await sellOut(running, store(), 'HC-NVY-50');
  await eventually(async () => (await alertsOf(running)).length > before.length, 'SMTP has the mail');
  await running.kill();
  await running.database.rows(
    `select pg_terminate_backend(pid) from pg_stat_activity where query like '%notice%' and wait_event = 'PgSleep'`,
  );
  await running.database.rows('drop trigger linger on notice');
  await running.start();
  // The claim of the dead is respected for five minutes.
  await advance(running, 6);
  await untilCalm(running);
  const sent = (await alertsOf(running)).slice(before.length);
  expect(sent).toHaveLength(2);
  expect(new Set(sent.map(({ headers }) => headers['message-id'])).size).toBe(1);
  expect(await incidentsAt('HC-NVY-50')).toBe(1);
});
