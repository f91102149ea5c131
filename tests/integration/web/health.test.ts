import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disconnect, pool } from '~/database/client.server';
import { webApp } from '~/web.server';

let server: Server;

beforeAll(async () => {
  // Health is answered before Remix is reached: no build is needed.
  server = webApp({} as ServerBuild, new URL('./', import.meta.url)).listen(0);
  await new Promise((listening) => server.once('listening', listening));
});

afterAll(async () => {
  server.close();
  await disconnect();
});

const ask = async (path: string) => {
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  return { status: answer.status, body: await answer.text() };
};

test('a process that lives says so', async () => {
  expect(await ask('/healthz')).toEqual({ status: 200, body: 'ok' });
});

test('with database, migrations and queue in place it is ready', async () => {
  expect(await ask('/readyz')).toEqual({ status: 200, body: '{"ready":true,"missing":[]}' });
});

test('a migration that is not applied keeps it from being ready, and is named', async () => {
  await pool.query(`update _prisma_migrations set finished_at = null`);
  expect(await ask('/readyz')).toEqual({ status: 503, body: '{"ready":false,"missing":["migrations"]}' });
  await pool.query(`update _prisma_migrations set finished_at = now()`);
});

test('a queue without tables keeps it from being ready, and is named', async () => {
  await pool.query('alter schema graphile_worker rename to elsewhere');
  expect(await ask('/readyz')).toEqual({ status: 503, body: '{"ready":false,"missing":["queue"]}' });
  await pool.query('alter schema elsewhere rename to graphile_worker');
});
