import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { localEnvironment } from '../../tools/local-environment.mjs';
import { startLocalShopify, type Running } from '../local-shopify/start';
import type { Seed } from '../local-shopify/store/types';
import { freePort } from './free-port';

const PATIENCE_MS = 30_000;
const KEY = 'mainstay-local-key';
const SECRET = 'mainstay-local-secret';

/** The app as it is deployed, beside a local Shopify, on a database of its own. */
export interface RunningApp {
  shopify: Running;
  databaseUrl: string;
  appUrl: string;
  /** Calls a control endpoint of the local Shopify. */
  control: (path: string, body?: object) => Promise<unknown>;
  close: () => Promise<void>;
}

async function ownDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const administrator = new pg.Client({ connectionString: inject('postgres') });
  await administrator.connect();
  const name = `journey_${randomUUID().replaceAll('-', '')}`;
  await administrator.query(`create database ${name} template mainstay_template`);
  const url = new URL(inject('postgres'));
  url.pathname = `/${name}`;
  const drop = async (): Promise<void> => {
    await administrator.query(`drop database ${name} with (force)`);
    await administrator.end();
  };
  return { url: url.toString(), drop };
}

async function untilAnswers(url: string, output: () => string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`${url} did not answer: ${output()}`);
}

/** Starts store and app as processes of their own. `granted`: the optional scopes that the owner gives at once. */
export async function startApp(seed: Seed, granted: string[] = []): Promise<RunningApp> {
  const database = await ownDatabase();
  const appPort = await freePort();
  const appUrl = `http://localhost:${appPort}`;
  const shopify = await startLocalShopify({
    port: 0,
    appUrl,
    tunnelPort: 0,
    smtpPort: 0,
    seeds: [seed],
    apiKey: KEY,
    apiSecret: SECRET,
    optionalScopes: granted,
  });
  const env = {
    ...process.env,
    ...localEnvironment({
      databaseUrl: database.url,
      appUrl: shopify.tunnelUrl ?? appUrl,
      shopifyUrl: shopify.url,
      smtpPort: shopify.smtpPort ?? 0,
      appPort,
    }),
    NODE_ENV: 'development' as const,
    LOG_LEVEL: 'warn',
  };
  const child = spawn(
    process.execPath,
    ['--import', './tests/local-shopify/preload.ts', 'build/server/index.js'],
    { env },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-8000)));
  const ended = new Promise<void>((gone) => child.once('exit', () => gone()));
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await shopify.close();
    await database.drop();
  };
  await untilAnswers(`${appUrl}/readyz`, () => said);
  const control = async (path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${shopify.url}${path}`, {
      method: body ? 'POST' : 'GET',
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  return { shopify, databaseUrl: database.url, appUrl, control, close };
}
