import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Session } from '@shopify/shopify-api';
import express from 'express';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { advanceSync } from '~/catalogue/advance-sync.server';
import { drainInbox } from '~/catalogue/drain-inbox.server';
import { reRead } from '~/catalogue/re-read.server';
import { requestSync } from '~/catalogue/request-sync.server';
import type { SyncKind } from '~/catalogue/sync-run';
import { now } from '~/clock.server';
import { disconnect, pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';
import { sessions } from '~/shopify/app.server';
import { SHOP_TABLES } from '~/shopify/shop-tables';
import { receiveWebhook } from '~/shopify/webhook-reception.server';
import { routeShopifyTo } from '../local-shopify/http/route-shopify';
import { startLocalShopify, type Running } from '../local-shopify/start';
import type { Store } from '../local-shopify/store/store';
import type { Seed } from '../local-shopify/store/types';

const REQUIRED = ['read_products', 'write_products', 'read_inventory', 'read_locations'];

/** A store at a running local Shopify, with the app installed in it and its webhooks coming in; no worker runs. */
export interface MaisonStore {
  shop: string;
  readonly shopify: Running;
  readonly store: Store;
  /** Takes the steps of a reading until it ends. */
  finishReading(kind: SyncKind): Promise<{ state: string; failure: string | null }>;
  /** Asks for a full reading and finishes it. */
  readAll(kind?: SyncKind): Promise<{ state: string; failure: string | null }>;
  /** Waits until Shopify has delivered its webhooks, and drains them without re-reads. */
  drain(): Promise<void>;
  /** Drains, and reads again whatever that asks for. */
  catchUp(): Promise<void>;
  /** The jobs that wait, newest last, with their payloads. */
  jobs(task: string): Promise<{ variantIds?: string[]; kind?: string }[]>;
  /** While it is so, webhooks are taken and lost. */
  deaf: boolean;
}

async function listenForWebhooks(isDeaf: () => boolean): Promise<Server> {
  const app = express();
  app.post('/webhooks', express.raw({ type: () => true, limit: '5mb' }), (request, response, next) => {
    if (isDeaf()) response.status(200).end();
    else receiveWebhook(request, response).catch(next);
  });
  const server = app.listen(0);
  await new Promise((listening) => server.once('listening', listening));
  return server;
}

/** Polls until it is so; fails after ten seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('It did not come to it within ten seconds.');
    await pause(10);
  }
}

/** Opens the store before the tests of a file, and forgets what the app knows of it before each of them. */
export function maisonStore(makeSeed: () => Seed, scopes: string[] = REQUIRED): MaisonStore {
  let shopify: Running | undefined;
  let server: Server | undefined;
  let unroute = (): void => undefined;
  const clock = globalThis as { [key: symbol]: unknown };
  const running = (): Running => {
    if (!shopify) throw new Error('The store is not open yet.');
    return shopify;
  };
  const maison: MaisonStore = {
    shop: '',
    deaf: false,
    get shopify() {
      return running();
    },
    get store() {
      return running().store(maison.shop);
    },
    async finishReading(kind) {
      const latest = () =>
        forShop(maison.shop).db.syncRun.findFirst({ where: { kind }, orderBy: { startedAt: 'desc' } });
      await until(async () => {
        await advanceSync(maison.shop, kind, now());
        return (await latest())?.finishedAt != null;
      });
      const run = await latest();
      return { state: run?.state ?? '', failure: run?.failure ?? null };
    },
    async readAll(kind = 'catalogue') {
      await requestSync(maison.shop, kind, now());
      return maison.finishReading(kind);
    },
    async drain() {
      await until(() => running().server.courier.idle);
      await drainInbox(maison.shop, now());
    },
    async jobs(task) {
      const { rows } = await pool.query<{ payload: { variantIds?: string[]; kind?: string } }>(
        `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
         where t.identifier = $1 order by j.id`,
        [task],
      );
      return rows.map((row) => row.payload);
    },
    async catchUp() {
      await maison.drain();
      await reRead(maison.shop);
    },
  };

  beforeAll(async () => {
    const seed = makeSeed();
    maison.shop = seed.shop.domain;
    server = await listenForWebhooks(() => maison.deaf);
    shopify = await startLocalShopify({
      port: 0,
      appUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      seeds: [seed],
      apiKey: 'mainstay-local-key',
      apiSecret: 'mainstay-local-secret',
      optionalScopes: scopes.filter((scope) => !REQUIRED.includes(scope)),
    });
    unroute = routeShopifyTo(shopify.url);
    const { clock: time } = shopify.server;
    clock[Symbol.for('mainstay.clock.offset')] = () => time.offset;
    await sessions.storeSession(
      new Session({
        id: `offline_${maison.shop}`,
        shop: maison.shop,
        state: '',
        isOnline: false,
        scope: scopes.join(','),
        accessToken: 'shpat_local_admin',
      }),
    );
  });

  beforeEach(async () => {
    maison.deaf = false;
    const { shop } = running().store(maison.shop);
    await until(() => running().server.courier.idle);
    for (const table of [...SHOP_TABLES, 'graphile_worker._private_jobs'])
      await pool.query(`truncate ${table} cascade`);
    await forShop(maison.shop).db.shop.create({
      data: {
        shop: maison.shop,
        name: shop.name,
        currency: shop.currencyCode,
        timeZone: shop.ianaTimezone,
        grantedScopes: scopes,
        installedAt: new Date(now().getTime() - 1000),
      },
    });
  });

  afterAll(async () => {
    unroute();
    await shopify?.close();
    server?.close();
    Reflect.deleteProperty(clock, Symbol.for('mainstay.clock.offset'));
    await disconnect();
  });

  return maison;
}
