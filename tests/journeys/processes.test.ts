import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { eventually } from '../setup/eventually';
import {
  alertsOf,
  castNavyCoat,
  faults,
  readFirst,
  sellOut,
  tellIda,
  untilCalm,
  untilRows,
} from '../setup/journey-story';
import { ownerOf, type Owner } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';

const MOST_MS = 5_000;
let running: RunningApp;
let ingrid: Owner;

beforeAll(async () => {
  running = await startApp(maison(), [], { processes: ['web', 'worker'] });
  ingrid = ownerOf(running);
});

afterAll(() => running.close());

/** A connection that asks once and stays open for more. */
async function keptAlive(): Promise<Agent> {
  const agent = new Agent({ keepAlive: true });
  await new Promise<void>((answered, failed) => {
    get(`${running.appUrl}/healthz`, { agent }, (response) => {
      response.resume().once('end', () => answered());
    }).once('error', failed);
  });
  return agent;
}

test('the web process takes what comes and the worker does the work: read, told, sold out, mailed', async () => {
  await readFirst(running, ingrid);
  await tellIda(running, ingrid);
  await running.control('/__dev/receive', { sku: 'HC-NVY-54', quantity: 300 });
  await castNavyCoat(ingrid, running.shopify.store(ingrid.shop), ['HC-NVY-54']);
  await untilCalm(running);
  const before = (await alertsOf(running)).length;
  await sellOut(running, running.shopify.store(ingrid.shop), 'HC-NVY-54');
  await eventually(async () => (await alertsOf(running)).length === before + 1, 'Ida is told', 5);
  expect((await ingrid.open('/app')).html).toContain('54');
});

test('two workers beside each other tell once', async () => {
  await running.stop();
  await running.start(['web', 'worker', 'worker']);
  await running.control('/__dev/receive', { sku: 'HC-NVY-54', quantity: 900 });
  await untilRows(running, `not exists (select from incident where state = 'open')`);
  const before = (await alertsOf(running)).length;
  await sellOut(running, running.shopify.store(ingrid.shop), 'HC-NVY-54');
  await untilRows(running, `exists (select from incident where state = 'open')`);
  await untilCalm(running);
  expect((await alertsOf(running)).length).toBe(before + 1);
});

test('SIGTERM ends every process within five seconds though connections stay open', async () => {
  const agent = await keptAlive();
  // One that has not even said what it wants.
  const silent = connect(Number(new URL(running.appUrl).port), 'localhost');
  silent.on('error', () => undefined);
  await new Promise((connected) => silent.once('connect', connected));
  const ended = await running.stop();
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  for (const { ms } of ended) expect(ms).toBeLessThan(MOST_MS);
  agent.destroy();
  silent.destroy();
});

test('a page that was asked for before SIGTERM is answered', async () => {
  await running.start(['all']);
  await faults(running, { api: { latencyMs: 600 } });
  // Its session is gone: the page has to ask Shopify first.
  await running.database.rows('delete from session');
  const exchanges = () =>
    running.shopify.server.log.filter(({ path }) => path === '/admin/oauth/access_token').length;
  const before = exchanges();
  const opening = ingrid.open('/app');
  await eventually(() => exchanges() > before, 'Shopify is asked');
  const [ended] = await running.stop();
  expect((await opening).status).toBe(200);
  expect(ended?.code).toBe(0);
  expect(ended?.ms).toBeLessThan(MOST_MS);
});
