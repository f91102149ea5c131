import { execFile, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { MirrorState } from '../local-shopify/app-mirror';
import { followClock } from '../local-shopify/clock/follow-clock';
import { openMaison, openReceiver, read, SHOP } from './local-shopify-visit';

const run = (args: string[], env: Record<string, string>) =>
  spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 20_000 });

test('neither the preload nor the local Shopify starts in production', () => {
  const preload = run(['--import', './tests/local-shopify/preload.ts', '--eval', ''], {
    NODE_ENV: 'production',
    LOCAL_SHOPIFY_URL: 'http://localhost:4000',
  });
  expect(preload.status).not.toBe(0);
  expect(preload.stderr).toContain('NODE_ENV=production');
  const main = run(['tests/local-shopify/main.ts'], { NODE_ENV: 'production' });
  expect(main.status).toBe(1);
  expect(main.stderr).toContain('NODE_ENV=production');
});

test('the preload gives a process the local clock and the way to the local Shopify', async () => {
  const maison = await openMaison();
  const script = `const offset = globalThis[Symbol.for('mainstay.clock.offset')]();
    const reply = await fetch('https://${SHOP}/admin/api/2026-10/graphql.json', { method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': 'shpat_local_admin' },
      body: JSON.stringify({ query: '{ shop { myshopifyDomain } }' }) });
    console.log(JSON.stringify({ offset, body: await reply.json() })); process.exit(0);`;
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', './tests/local-shopify/preload.ts', '--input-type=module', '--eval', script],
      { env: { ...process.env, NODE_ENV: 'development', LOCAL_SHOPIFY_URL: maison.url } },
    );
    const { offset, body } = JSON.parse(stdout) as { offset: number; body: { data: object } };
    expect(offset).toBe(maison.server.clock.offset);
    expect(body.data).toEqual({ shop: { myshopifyDomain: SHOP } });
  } finally {
    await maison.close();
  }
});

test('a process outlives a store that is killed, and follows the clock of the next', async () => {
  const offsets = [1000, 2000];
  const store = createServer((_request, response) => {
    const offset = offsets.shift() ?? 3000;
    response.write(`${JSON.stringify({ offset })}\n`, () => {
      if (offset === 1000) response.destroy();
    });
  });
  await new Promise<void>((listening) => store.listen(0, listening));
  await followClock(`http://localhost:${(store.address() as AddressInfo).port}`);
  const clock = globalThis as unknown as Record<symbol, (() => number) | undefined>;
  const offset = () => clock[Symbol.for('mainstay.clock.offset')]?.();
  expect(offset()).toBe(1000);
  await expect.poll(offset, { timeout: 10_000 }).toBe(2000);
  store.closeAllConnections();
  await new Promise((closed) => store.close(closed));
});

test('a busy port is named', async () => {
  const squatter = createServer();
  await new Promise<void>((listening) => squatter.listen(0, listening));
  const { port } = squatter.address() as AddressInfo;
  await expect(openMaison({ port })).rejects.toThrow(`Port ${port} (local Shopify) is in use`);
  await new Promise((closed) => squatter.close(closed));
});

test('the tunnel passes everything on, and lets the local admin frame the app', async () => {
  const app = createServer((request, response) => {
    response
      .writeHead(200, { 'content-security-policy': 'frame-ancestors https://admin.shopify.com;' })
      .end(`${request.method ?? ''} ${request.url ?? ''} ${String(request.headers['x-forwarded-host'])}`);
  });
  await new Promise<void>((listening) => app.listen(0, listening));
  const maison = await openMaison({
    appUrl: `http://localhost:${(app.address() as AddressInfo).port}`,
    tunnelPort: 0,
  });
  try {
    const response = await fetch(`${maison.tunnelUrl ?? ''}/app?x=1`, { method: 'POST', body: 'y' });
    expect(await response.text()).toBe(`POST /app?x=1 ${new URL(maison.tunnelUrl ?? '').host}`);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toBe(`frame-ancestors ${maison.url} https://admin.shopify.com;`);
  } finally {
    await maison.close();
    await new Promise((closed) => app.close(closed));
  }
});

test('it is ready once the app has taken the catalogue in and answers, and says until then what goes on', async () => {
  const app = await openReceiver();
  let mirror: MirrorState | null = { kind: 'reading', objects: 1234 };
  const maison = await openMaison({ appUrl: app.url, mirror: () => Promise.resolve(mirror) });
  const unfinished = async () => {
    const answer = await fetch(`${maison.url}/__dev/ready`);
    const { unfinished: words } = (await answer.json()) as { unfinished?: string };
    return `${answer.status} ${words ?? ''}`;
  };
  try {
    expect(await unfinished()).toBe('503 The app fetches the catalogue');
    const query = '{ products { edges { node { id } } } }';
    const mutation =
      'mutation($query: String!) { bulkOperationRunQuery(query: $query) { bulkOperation { id } } }';
    await read(maison, mutation, { query });
    await expect.poll(() => maison.server.bulk(SHOP).all()[0]?.url ?? null).not.toBeNull();
    expect(await unfinished()).toBe('503 The app fetches the catalogue');
    await (await fetch(maison.server.bulk(SHOP).all()[0]?.url ?? '')).text();
    await expect.poll(unfinished).toBe('503 The app takes the catalogue in: 1,234 lines');
    mirror = { kind: 'done' };
    await expect.poll(unfinished, { timeout: 5000 }).toBe('200 ');
  } finally {
    await maison.close();
    await app.close();
  }
});

test.each(['0', '150001', '1.5', 'many'])('the demo refuses to make %s products', (products) => {
  const demo = run(['tools/demo.ts', '--products', products], {});
  expect(demo.status).toBe(1);
  expect(demo.stderr).toContain('--products takes a whole number from 1 to 150000');
});
