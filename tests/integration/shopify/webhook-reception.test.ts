import { createHmac, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { disconnect, pool } from '~/database/client.server';
import { environment } from '~/environment.server';
import { receiveWebhook } from '~/shopify/webhook-reception.server';

const SHOP = 'maison.myshopify.com';
let server: Server;
let url: string;

beforeAll(async () => {
  const app = express();
  app.post('/webhooks', express.raw({ type: () => true }), (request, response, next) => {
    receiveWebhook(request, response).catch(next);
  });
  server = app.listen(0);
  await new Promise((listening) => server.once('listening', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
  await pool.query(
    `insert into shop (shop, name, currency, time_zone, granted_scopes, installed_at) values ($1, 'Atelier Sande', 'EUR', 'Europe/Oslo', '{}', now())`,
    [SHOP],
  );
});

afterAll(async () => {
  server.close();
  await disconnect();
});

beforeEach(() => pool.query('truncate webhook_inbox'));

interface Sent {
  body?: string;
  headers?: Record<string, string | undefined>;
  secret?: string;
}

const send = async ({ body = '{"id":1}', headers = {}, secret = 'mainstay-local-secret' }: Sent = {}) => {
  const all = {
    'content-type': 'application/json',
    'x-shopify-topic': 'inventory_levels/update',
    'x-shopify-shop-domain': SHOP,
    'x-shopify-api-version': '2026-10',
    'x-shopify-webhook-id': randomUUID(),
    'x-shopify-triggered-at': '2026-11-25T07:30:00.000Z',
    'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
    ...headers,
  };
  const present = Object.entries<string | undefined>(all).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return fetch(url, { method: 'POST', body, headers: Object.fromEntries(present) });
};

const kept = async () =>
  (
    await pool.query<{ shop: string; topic: string; payload: unknown }>(
      'select shop, topic, payload from webhook_inbox',
    )
  ).rows;

test('a webhook with a right HMAC is kept before it is answered', async () => {
  expect((await send()).status).toBe(200);
  expect(await kept()).toEqual([{ shop: SHOP, topic: 'inventory_levels/update', payload: { id: 1 } }]);
});

test('a worker is woken for the shop', async () => {
  await send();
  await expect
    .poll(
      async () =>
        (await pool.query(`select 1 from graphile_worker.jobs where task_identifier = 'drain-inbox'`))
          .rowCount,
    )
    .toBe(1);
});

test('the same webhook id twice is kept once', async () => {
  const headers = { 'x-shopify-webhook-id': 'again' };
  const statuses = [(await send({ headers })).status, (await send({ headers })).status];
  expect(statuses).toEqual([200, 200]);
  expect(await kept()).toHaveLength(1);
});

test('a forged or missing HMAC is refused and nothing is written', async () => {
  expect((await send({ secret: 'forged' })).status).toBe(401);
  expect((await send({ headers: { 'x-shopify-hmac-sha256': undefined } })).status).toBe(401);
  expect(await kept()).toEqual([]);
});

test('a webhook without its topic is refused as malformed', async () => {
  expect((await send({ headers: { 'x-shopify-topic': undefined } })).status).toBe(400);
  expect(await kept()).toEqual([]);
});

test('broken JSON is refused as malformed, even with a right HMAC', async () => {
  expect((await send({ body: '{"id":' })).status).toBe(400);
  expect(await kept()).toEqual([]);
});

test('a webhook of a shop that is not ours is answered and dropped', async () => {
  expect((await send({ headers: { 'x-shopify-shop-domain': 'stranger.myshopify.com' } })).status).toBe(200);
  expect(await kept()).toEqual([]);
});

test('a redaction of a shop that left is kept, without the person in it', async () => {
  const body = JSON.stringify({ customer: { email: 'a@b.example', phone: '1' }, orders_to_redact: [7, 8] });
  const headers = { 'x-shopify-shop-domain': 'left.myshopify.com', 'x-shopify-topic': 'customers/redact' };
  expect((await send({ body, headers })).status).toBe(200);
  expect(await kept()).toEqual([
    { shop: 'left.myshopify.com', topic: 'customers/redact', payload: { orderIds: ['7', '8'] } },
  ]);
});

test('of a shop that changed or left, nothing about its owner is kept', async () => {
  const body = JSON.stringify({
    id: 1,
    email: 'signe@atelier-sande.example',
    phone: '1',
    shop_owner: 'Signe',
  });
  for (const topic of ['shop/update', 'app/uninstalled'])
    expect((await send({ body, headers: { 'x-shopify-topic': topic } })).status).toBe(200);
  expect((await kept()).map(({ payload }) => payload)).toEqual([{}, {}]);
});

test('a hundred webhooks at once are all kept', async () => {
  const statuses = await Promise.all(Array.from({ length: 100 }, async () => (await send()).status));
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(await kept()).toHaveLength(100);
});

test('a text that the database cannot hold spoils neither its webhook nor those beside it', async () => {
  const odd = [String.raw`{"title":"Harbour\u0000 Coat"}`, String.raw`{"title":"Half \ud83d"}`];
  const sent = [...odd, '{"id":2}', '{"id":3}'].map((body) => send({ body }));
  expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const payloads = (await kept()).map(({ payload }) => payload);
  expect(payloads).toContainEqual({ title: 'Harbour Coat' });
  expect(payloads).toContainEqual({ id: 3 });
});

/** Nobody can connect to this file's database until the function that it answers is called. */
async function databaseAway(): Promise<() => Promise<void>> {
  const elsewhere = new pg.Client({ connectionString: inject('postgres') });
  await elsewhere.connect();
  const name = new URL(environment().DATABASE_URL).pathname.slice(1);
  await elsewhere.query(`alter database ${name} allow_connections false`);
  await elsewhere.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  return async () => {
    await elsewhere.query(`alter database ${name} allow_connections true`);
    await elsewhere.end();
  };
}

test('with the database away a webhook is answered 503, and kept when Shopify tries again', async () => {
  const headers = { 'x-shopify-webhook-id': 'tried-again' };
  const back = await databaseAway();
  expect((await send({ headers })).status).toBe(503);
  await back();
  expect((await send({ headers })).status).toBe(200);
  expect(await kept()).toHaveLength(1);
});
