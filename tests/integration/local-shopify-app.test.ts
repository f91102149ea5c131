import { afterAll, beforeAll, expect, test } from 'vitest';
import { OWNER_ID } from '../local-shopify/oauth/staff';
import type { Running } from '../local-shopify/start';
import { appToken, ask, exchange, openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
let token: string;
beforeAll(async () => {
  maison = await openMaison();
  token = await appToken(maison);
});
afterAll(() => maison.close());

test('an app reads its own installation, what it may do, and that it costs nothing', async () => {
  const query = `{ currentAppInstallation { id launchUrl accessScopes { handle } activeSubscriptions { id }
    allSubscriptions(first: 1) { nodes { id } } app { handle webhookApiVersion } }
    app { title } appByHandle(handle: "another") { title } appInstallation { id } }`;
  const installation = maison.server.installation(SHOP);
  const id = `gid://shopify/AppInstallation/${installation?.id}`;
  expect(await read(maison, query, {}, token)).toEqual({
    currentAppInstallation: {
      id,
      launchUrl: maison.server.appUrl,
      accessScopes: installation?.grantedScopes.map((handle) => ({ handle })),
      activeSubscriptions: [],
      allSubscriptions: { nodes: [] },
      app: { handle: 'mainstay', webhookApiVersion: '2026-10' },
    },
    app: { title: 'Mainstay' },
    appByHandle: null,
    appInstallation: { id },
  });
});

const REVOKE = `mutation($scopes: [String!]!) { appRevokeAccessScopes(scopes: $scopes) {
  revoked { handle } userErrors { field message code } } }`;

test.each([
  [['nonsense'], ['UNKNOWN_SCOPES']],
  [['read_products'], ['CANNOT_REVOKE_REQUIRED_SCOPES']],
  [['read_customers'], ['CANNOT_REVOKE_UNDECLARED_SCOPES']],
  [['read_publications'], ['CANNOT_REVOKE_IMPLIED_SCOPES']],
  [
    ['read_products', 'read_orders', 'nonsense'],
    ['UNKNOWN_SCOPES', 'CANNOT_REVOKE_REQUIRED_SCOPES'],
  ],
])('scopes that cannot be given back are all left: %j', async (scopes, codes) => {
  maison.server.grantScopes(SHOP, ['read_orders', 'write_publications']);
  const before = maison.server.installation(SHOP)?.grantedScopes;
  const answer = await read<{ appRevokeAccessScopes: { revoked: null; userErrors: { code: string }[] } }>(
    maison,
    REVOKE,
    { scopes },
    token,
  );
  expect(answer.appRevokeAccessScopes.revoked).toBeNull();
  expect(answer.appRevokeAccessScopes.userErrors.map(({ code }) => code)).toEqual(codes);
  expect(maison.server.installation(SHOP)?.grantedScopes).toEqual(before);
});

test('an optional scope is given back', async () => {
  maison.server.grantScopes(SHOP, ['read_orders']);
  expect(await read(maison, REVOKE, { scopes: ['read_orders'] }, token)).toEqual({
    appRevokeAccessScopes: { revoked: [{ handle: 'read_orders' }], userErrors: [] },
  });
  expect(maison.server.installation(SHOP)?.grantedScopes).not.toContain('read_orders');
});

const STAFF = '{ staffMembers(first: 5) { nodes { name isShopOwner } } currentStaffMember { name } }';

test('who works in a store is closed to an app, in the words of the schema', async () => {
  const { body } = await ask(maison, STAFF, {}, token);
  expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'ACCESS_DENIED' } });
  expect(body.errors?.[0]?.message).toMatch(
    /^Access denied for staffMembers field\. Required access: `read_users` access scope/,
  );
});

test('where it is open, an online token tells who is there, an offline one no one', async () => {
  const requested_token_type = 'urn:shopify:params:oauth:token-type:online-access-token';
  const response = await exchange(maison, {
    subject_token: maison.sessionToken(SHOP),
    requested_token_type,
  });
  const { access_token } = (await response.json()) as { access_token: string };
  maison.server.installation(SHOP)?.grantedScopes.push('read_users');
  const everyone = [
    { name: 'Ingrid Sande', isShopOwner: true },
    { name: 'Mads Holm', isShopOwner: false },
  ];
  expect(await read(maison, STAFF, {}, access_token)).toEqual({
    staffMembers: { nodes: everyone },
    currentStaffMember: { name: 'Ingrid Sande' },
  });
  expect(await read(maison, STAFF, {}, token)).toMatchObject({ currentStaffMember: null });
  const one = `{ staffMember(id: "gid://shopify/StaffMember/${OWNER_ID}") { email } }`;
  expect(await read(maison, one, {}, token)).toMatchObject({
    staffMember: { email: expect.any(String) as string },
  });
});

test('the shop tells its time, its money and its owner', async () => {
  const query = `{ shop { ianaTimezone timezoneOffset timezoneOffsetMinutes timezoneAbbreviation currencyCode
    enabledPresentmentCurrencies shopOwnerName weightUnit resourceLimits { maxProductVariants } } }`;
  expect(await read(maison, query, {}, token)).toEqual({
    shop: {
      ianaTimezone: 'Europe/Oslo',
      timezoneOffset: '+0100',
      timezoneOffsetMinutes: 60,
      timezoneAbbreviation: 'CET',
      currencyCode: maison.store(SHOP).shop.currencyCode,
      enabledPresentmentCurrencies: [maison.store(SHOP).shop.currencyCode],
      shopOwnerName: 'Ingrid Sande',
      weightUnit: 'KILOGRAMS',
      resourceLimits: { maxProductVariants: 2048 },
    },
  });
});
