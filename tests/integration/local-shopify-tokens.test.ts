import '@shopify/shopify-api/adapters/node';
import { ApiVersion, LogSeverity, RequestedTokenType, shopifyApi } from '@shopify/shopify-api';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { routeShopifyTo } from '../local-shopify/http/route-shopify';
import { signSessionToken } from '../local-shopify/oauth/session-token';
import { OWNER_ID } from '../local-shopify/oauth/staff';
import type { Running } from '../local-shopify/start';
import { ask, exchange, KEY, openMaison, post, SECRET, SHOP } from './local-shopify-visit';

let maison: Running;
let unroute: () => void;
beforeAll(async () => {
  maison = await openMaison();
  unroute = routeShopifyTo(maison.url);
});
afterAll(async () => {
  unroute();
  await maison.close();
});
beforeEach(() => maison.server.install(SHOP));

interface Tokens {
  access_token: string;
  refresh_token: string;
  expires_in: number;
  scope: string;
}
const tokens = async (response: Response | Promise<Response>) => (await (await response).json()) as Tokens;
const offline = () => tokens(exchange(maison, { subject_token: maison.sessionToken(SHOP) }));
const refresh = (refresh_token: string) =>
  post(maison, '/admin/oauth/access_token', {
    client_id: KEY,
    client_secret: SECRET,
    grant_type: 'refresh_token',
    refresh_token,
  });
const works = async (token: string) => (await ask(maison, '{ shop { name } }', {}, token)).status === 200;

test('an offline token lasts an hour and names its scopes, reading left out where writing is granted', async () => {
  const { access_token, expires_in, scope } = await offline();
  expect(expires_in).toBe(3600);
  expect(scope.split(',').sort()).toEqual(['read_inventory', 'read_locations', 'write_products']);
  expect(await works(access_token)).toBe(true);
});

test('a refresh token is good once, and ends the access token it came with', async () => {
  const first = await offline();
  const second = await tokens(refresh(first.refresh_token));
  expect(second.refresh_token).not.toBe(first.refresh_token);
  expect(await works(second.access_token)).toBe(true);
  expect(await works(first.access_token)).toBe(false);
  const again = await refresh(first.refresh_token);
  expect(again.status).toBe(400);
  expect(await again.json()).toMatchObject({ error: 'invalid_grant' });
});

test('an access token whose hour is over is turned away', async () => {
  const { access_token } = await offline();
  maison.server.tokens.expire(SHOP);
  expect(await works(access_token)).toBe(false);
});

test('an online token names the person', async () => {
  const response = await exchange(maison, {
    subject_token: maison.sessionToken(SHOP),
    requested_token_type: 'urn:shopify:params:oauth:token-type:online-access-token',
  });
  expect(await response.json()).toMatchObject({
    associated_user: { id: OWNER_ID, first_name: 'Ingrid', account_owner: true },
  });
});

test.each([
  ['signed with another secret', { apiSecret: 'wrong' }],
  ['of another shop', { shop: 'other.myshopify.com' }],
  ['for another app', { apiKey: 'other-key' }],
])('a session token %s is refused', async (_what, change) => {
  const forged = signSessionToken({
    shop: SHOP,
    userId: OWNER_ID,
    apiKey: KEY,
    apiSecret: SECRET,
    ...change,
  });
  const response = await exchange(maison, { subject_token: forged });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: 'invalid_subject_token' });
});

test('an uninstalled app has no tokens and gets none', async () => {
  const { access_token } = await offline();
  maison.server.uninstall(SHOP);
  expect(await works(access_token)).toBe(false);
  expect((await exchange(maison, { subject_token: maison.sessionToken(SHOP) })).status).toBe(400);
});

test("Shopify's own library exchanges the token, refreshes it and reads the shop", async () => {
  const api = shopifyApi({
    apiKey: KEY,
    apiSecretKey: SECRET,
    hostName: 'mainstay.example',
    apiVersion: ApiVersion.October26,
    isEmbeddedApp: true,
    logger: { level: LogSeverity.Error },
  });
  const { session } = await api.auth.tokenExchange({
    shop: SHOP,
    sessionToken: maison.sessionToken(SHOP),
    requestedTokenType: RequestedTokenType.OfflineAccessToken,
    expiring: true,
  });
  const { session: refreshed } = await api.auth.refreshToken({
    shop: SHOP,
    refreshToken: session.refreshToken ?? '',
  });
  const client = new api.clients.Graphql({ session: refreshed });
  const { data } = await client.request<{ shop: { name: string } }>('{ shop { name } }');
  expect(data?.shop.name).toBe('Atelier Sande');
});
