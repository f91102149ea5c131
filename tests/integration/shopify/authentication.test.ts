import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { disconnect, pool } from '~/database/client.server';
import { environment } from '~/environment.server';
import { loader } from '~/routes/app';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { shopUninstalled } from '~/shopify/installation.server';
import { ensureOfflineToken } from '~/shopify/offline-token.server';
import { noFaults } from '../../local-shopify/control/faults';
import { routeShopifyTo } from '../../local-shopify/http/route-shopify';
import { maison } from '../../local-shopify/seed/maison';
import { startLocalShopify, type Running } from '../../local-shopify/start';

const seed = maison();
const SHOP = seed.shop.domain;
let shopify: Running;
let unroute: () => void;

beforeAll(async () => {
  const { SHOPIFY_API_KEY: apiKey, SHOPIFY_API_SECRET: apiSecret, SHOPIFY_APP_URL: appUrl } = environment();
  shopify = await startLocalShopify({ port: 0, seeds: [seed], apiKey, apiSecret, appUrl });
  unroute = routeShopifyTo(shopify.url);
});

afterAll(async () => {
  unroute();
  await shopify.close();
  await disconnect();
});

beforeEach(async () => {
  await pool.query('truncate session, shop');
  await pool.query('delete from graphile_worker._private_jobs');
  shopify.server.log.splice(0);
});

const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0 Safari/537.36' };
const document = (url = shopify.documentUrl(SHOP)) => new Request(url, { headers: browser });
const fetching = (token: string) =>
  new Request(`${environment().SHOPIFY_APP_URL}/app.data`, {
    headers: { ...browser, authorization: `Bearer ${token}` },
  });
const visit = (request: Request) => loader({ request, params: {}, context: {} });
const exchanges = () => shopify.server.log.filter(({ path }) => path === '/admin/oauth/access_token').length;
const sessionCount = async () =>
  (await pool.query<{ isOnline: boolean }>('select "isOnline" from session')).rows.length;
const jobs = async () =>
  (
    await pool.query<{ task: string }>('select task_identifier as task from graphile_worker.jobs order by 1')
  ).rows.map(({ task }) => task);

/** The response that a refused request is answered with. */
async function refusal(request: Request): Promise<Response> {
  const outcome = await visit(request).then(
    () => 'let in',
    (thrown: unknown) => thrown,
  );
  if (!(outcome instanceof Response)) throw new Error(`Not a response: ${String(outcome)}`);
  return outcome;
}

test('a first visit exchanges its token, writes down the shop and asks for the catalogue', async () => {
  const { manner } = await visit(document());
  expect(manner).toEqual({ locale: 'en', timeZone: 'Europe/Oslo', currency: 'EUR' });
  expect(await sessionCount()).toBe(2);
  expect(await jobs()).toEqual(['prepare-store', 'sync']);
});

test('the loaders of one page, running in parallel, exchange once for each kind of token', async () => {
  await Promise.all([visit(document()), visit(document()), visit(document())]);
  expect(exchanges()).toBe(2);
});

test('a second visit exchanges nothing and asks for nothing', async () => {
  await visit(document());
  await pool.query('delete from graphile_worker._private_jobs');
  await visit(fetching(shopify.sessionToken(SHOP)));
  expect(exchanges()).toBe(2);
  expect(await jobs()).toEqual([]);
});

test('the person who asks is known by name', async () => {
  const { staff } = await authenticateAdmin(document());
  expect(staff.name).toMatch(/^\p{Lu}\S+ \p{Lu}/u);
});

/** A token with these claims in place of the right ones, signed as Shopify signs. */
function tokenWith(
  changed: Record<string, unknown>,
  alg = 'HS256',
  secret = shopify.server.apiSecret,
): string {
  const right = JSON.parse(
    Buffer.from(shopify.sessionToken(SHOP).split('.')[1] ?? '', 'base64url').toString(),
  ) as Record<string, unknown>;
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const body = `${encode({ alg, typ: 'JWT' })}.${encode({ ...right, ...changed })}`;
  return `${body}.${alg === 'none' ? '' : createHmac('sha256', secret).update(body).digest('base64url')}`;
}

const seconds = (from: number): number => Math.floor(Date.now() / 1000) + from;

test.each<[string, () => string]>([
  ['forged', () => tokenWith({}, 'HS256', 'forged')],
  ['expired', () => tokenWith({ exp: seconds(-60) })],
  ['not yet valid', () => tokenWith({ nbf: seconds(60) })],
  ['another app’s', () => tokenWith({ aud: 'another-app' })],
  ['unsigned', () => tokenWith({}, 'none')],
  [
    'changed after it was signed',
    () => shopify.sessionToken(SHOP).replace(/\.[^.]+\./, `.${Buffer.from('{}').toString('base64url')}.`),
  ],
  ['of one shop, issued by another', () => tokenWith({ iss: 'https://other.myshopify.com/admin' })],
  ['without an issuer', () => tokenWith({ iss: undefined })],
  [
    'for a host that is no shop',
    () => tokenWith({ dest: 'https://example.com', iss: 'https://example.com/admin' }),
  ],
  ['no token at all', () => 'eyJub3RoaW5n'],
])('a token that is %s lets nobody in, and nothing is asked or written', async (_name, token) => {
  const before = exchanges();
  const answer = await refusal(fetching(token()));
  expect(answer.status).toBe(401);
  expect(answer.headers.get('x-shopify-retry-invalid-session-request')).toBe('1');
  expect(exchanges()).toBe(before);
  expect(await sessionCount()).toBe(0);
});

test('a token with the right claims, signed by hand, lets in: the refusals above are not the signing’s', async () => {
  expect((await visit(fetching(tokenWith({})))).manner.currency).toBe('EUR');
});

test('a token from before the shop took the app out, still within its minute, brings nothing back', async () => {
  await visit(document());
  const old = shopify.sessionToken(SHOP);
  shopify.server.uninstall(SHOP);
  await shopUninstalled(SHOP, new Date(Date.now() + 1000));
  for (const request of [fetching(old), document()])
    expect((await refusal(request)).status).toBeGreaterThanOrEqual(400);
  expect(await sessionCount()).toBe(0);
  const left = await pool.query('select 1 from shop where uninstalled_at is not null');
  expect(left.rowCount).toBe(1);
  shopify.server.install(SHOP);
});

test('a document without a token bounces for a fresh one', async () => {
  const url = new URL(shopify.documentUrl(SHOP));
  url.searchParams.delete('id_token');
  const answer = await refusal(document(url.toString()));
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toContain('/auth/session-token');
});

test('a refresh token that Shopify refuses ends the shop’s sessions, so that the next visit brings a new one', async () => {
  await visit(document());
  const stranger = await pool.query<{ accessToken: string }>(
    'select "accessToken" from session where "isOnline"',
  );
  await pool.query(`update session set expires = now(), "refreshToken" = $1 where not "isOnline"`, [
    stranger.rows[0]?.accessToken,
  ]);
  expect(await ensureOfflineToken(SHOP)).toEqual({ kind: 'none' });
  expect(await sessionCount()).toBe(0);
  await visit(fetching(shopify.sessionToken(SHOP)));
  expect(await ensureOfflineToken(SHOP)).toEqual({ kind: 'ready' });
});

test('a visit after one whose welcome failed installs the shop after all', async () => {
  shopify.server.faults = { ...noFaults(), api: { status: 503 } };
  expect((await refusal(document())).status).toBe(500);
  expect(await sessionCount()).toBe(2);
  shopify.server.faults = noFaults();
  const { manner } = await visit(fetching(shopify.sessionToken(SHOP)));
  expect(manner.timeZone).toBe('Europe/Oslo');
  expect(await jobs()).toEqual(['prepare-store', 'sync']);
});

test('an expired offline token is refreshed once, however many processes want it', async () => {
  await visit(document());
  await pool.query(`update session set expires = now() where not "isOnline"`);
  shopify.server.log.splice(0);
  // A fresh copy of every module has pools and turns of its own, as another process has.
  vi.resetModules();
  const other = await import('~/shopify/offline-token.server');
  const outcomes = await Promise.all([
    ...Array.from({ length: 4 }, () => ensureOfflineToken(SHOP)),
    ...Array.from({ length: 4 }, () => other.ensureOfflineToken(SHOP)),
  ]);
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['ready']));
  expect(exchanges()).toBe(1);
  await (await import('~/database/client.server')).disconnect();
});
