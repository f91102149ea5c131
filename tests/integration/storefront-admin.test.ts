import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { OWNER_ID, STAFF } from '../local-shopify/oauth/staff.ts';
import { placeOrder } from '../local-shopify/store/place-order.ts';
import { API_KEY, iconTitles, MAISON, publishIcons, visitMaison, type Visit } from './storefront-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await visitMaison();
});

beforeEach(() => visit.afresh());

afterAll(() => visit.running.close());

function navy48() {
  const variant = visit.store.variantBySku('HC-NVY-48');
  const oslo = [...visit.store.locations.values()].find(({ fulfillsOnlineOrders }) => fulfillsOnlineOrders);
  if (!variant || !oslo) throw new Error('The maison has no Navy 48.');
  return { variant, oslo, field: `${variant.inventoryItemId}-${oslo.id}` };
}

const level = () => visit.store.level(navy48().variant.inventoryItemId, navy48().oslo.id);

test('the admin embeds the app with a signed document query', async () => {
  const { text } = await visit.page('/store/maison/apps/mainstay/app/incidents?open=1');
  const address = new URL(/data-address="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '');
  expect(address.pathname).toBe('/app/incidents');
  expect(Object.fromEntries(address.searchParams)).toMatchObject({ shop: MAISON, embedded: '1', open: '1' });
  expect(atob(address.searchParams.get('host') ?? '')).toBe('admin.shopify.com/store/maison');
  expect(address.searchParams.get('id_token')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
});

test('the merchant sets stock: only what was changed is written', async () => {
  const { field, variant, oslo } = navy48();
  const saved = await visit.press(`/store/maison/products/${variant.productId}/stock`, {
    [`available-${field}`]: '12',
    [`was-${field}`]: '0',
  });
  expect(saved.headers.get('location')).toBe(`/store/maison/products/${variant.productId}?done=stock-saved`);
  expect(level()?.available).toBe(12);
  placeOrder(visit.store, { lines: [{ variantId: variant.id, quantity: 2 }], locationId: oslo.id });
  await visit.press(`/store/maison/products/${variant.productId}/stock`, {
    [`available-${field}`]: '12',
    [`was-${field}`]: '12',
  });
  expect(level()?.available).toBe(10);
});

test('an order is placed by SKU, and refused where the words fit several variants or none', async () => {
  const order = (variant: string) => ({
    'variant-1': variant,
    'quantity-1': '3',
    location: String(navy48().oslo.id),
  });
  const before = visit.store.variantBySku('FK-ECR-M');
  const stock = () => visit.store.level(before?.inventoryItemId ?? 0, navy48().oslo.id)?.available ?? 0;
  const had = stock();
  expect(
    (await visit.press('/store/maison/orders/new', order('fk-ecr-m'))).headers.get('location'),
  ).toContain('order-placed');
  expect(stock()).toBe(had - 3);
  for (const [words, reason] of [
    ['fisher knit', 'several variants fit “fisher knit”'],
    ['no such thing', 'no variant has the SKU or title “no such thing”'],
  ] as const) {
    const refused = await visit.press('/store/maison/orders/new', order(words));
    const page = await refused.text();
    expect([refused.status, page.includes(reason)]).toEqual([422, true]);
    expect(page).toContain(`value="${words}"`);
  }
  expect(stock()).toBe(had - 3);
});

test('a transfer is created with its date and received into stock', async () => {
  const form = {
    'variant-1': 'HC-NVY-48',
    'quantity-1': '7',
    origin: '',
    destination: String(navy48().oslo.id),
    arrives: '2026-12-09',
  };
  await visit.press('/store/maison/transfers/new', form);
  const created = [...visit.store.transfers.values()].at(-1);
  expect(created).toMatchObject({ originLocationId: null, status: 'IN_PROGRESS' });
  expect(level()).toMatchObject({ available: 0, incoming: 12 + 7 });
  const [shipment] = visit.store.shipments.by('transfer', created?.id ?? 0);
  expect(shipment?.tracking?.arrivesAt).toBe('2026-12-09T12:00:00.000Z');
  const [line] = shipment?.lines ?? [];
  const receive = (accepted: string, rejected: string) =>
    visit.press(`/store/maison/transfers/${created?.id ?? 0}/shipments/${shipment?.id ?? 0}/receive`, {
      [`accepted-${line?.id ?? 0}`]: accepted,
      [`rejected-${line?.id ?? 0}`]: rejected,
    });
  const refused = await receive('6', '2');
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringContaining('only 7 are still to come'),
  ]);
  await receive('4', '1');
  expect(level()).toMatchObject({ available: 4, incoming: 12 + 2 });
  await receive('2', '0');
  expect(level()).toMatchObject({ available: 6, incoming: 12 });
});

test('titles are shown as text on every page', async () => {
  const { id } = visit.product('salt-and-rope-key-loop');
  for (const path of ['/products?query=knot', `/products/${id}`, '/orders', '/transfers']) {
    const { status, text } = await visit.page(`/store/maison${path}`);
    expect([path, status]).toEqual([path, 200]);
    expect(text).not.toContain('<b>Knot');
  }
  expect((await visit.page(`/store/maison/products/${id}`)).text).toContain('&lt;b&gt;Knot&lt;/b&gt;');
});

test('another site’s page cannot press the admin’s buttons', async () => {
  const pressed = await visit.press('/store/maison/apps/uninstall', {}, 'https://evil.example');
  expect(pressed.status).toBe(403);
  expect(visit.running.server.installation(MAISON)).not.toBeNull();
});

test('an app that is not installed is asked for in words, with what it needs', async () => {
  await visit.press('/store/maison/apps/uninstall', {});
  const { text } = await visit.page('/store/maison/apps/mainstay');
  expect(text).toContain('Install Mainstay');
  expect(text).toContain('Edit products, variants and collections');
  expect(text).not.toContain('orders of the last 60 days');
  await visit.press('/store/maison/apps/install', {});
  expect((await visit.page('/store/maison/apps/mainstay')).text).toContain('id="app-frame"');
});

test('the deep link adds the block to its template, and Save keeps it there', async () => {
  await publishIcons(visit, [{ handle: 'market-tote', icon: 'Market Tote' }]);
  const link = `/admin/themes/current/editor?template=product&addAppBlockId=${API_KEY}/icon-collection&target=mainSection`;
  const editor = await visit.page(link);
  expect(editor.text).toContain('Columns on a desktop');
  expect(editor.text).toContain('/shop/preview?template=product&amp;design_mode=1&amp;add=icon-collection');
  expect(iconTitles((await visit.page('/shop/products/no-9-boot')).text)).toEqual([]);
  const form = {
    template: 'product',
    block: 'icon-collection',
    id: '',
    'setting-columns': '3',
    'setting-limit': '6',
  };
  await visit.press('/store/maison/themes/current/blocks', form);
  const { text } = await visit.page('/shop/products/no-9-boot');
  expect(iconTitles(text)).toEqual(['Market Tote']);
  expect(text).toContain('--mainstay-columns: 3;');
  const [placed] = visit.store.theme.blocks.filter(({ template }) => template === 'product');
  await visit.press('/store/maison/themes/current/blocks/remove', {
    template: 'product',
    id: placed?.id ?? '',
  });
  expect(iconTitles((await visit.page('/shop/products/no-9-boot')).text)).toEqual([]);
});

test('a deep link of another app adds nothing', async () => {
  const { text } = await visit.page(
    '/admin/themes/current/editor?template=product&addAppBlockId=another/icon-collection',
  );
  expect(text).toContain('No app blocks on this template.');
});

test('who is signed in at the admin is who the app’s session token names', async () => {
  const mads = STAFF.find(({ account_owner }) => !account_owner);
  const signedIn = await visit.press(`/store/maison/staff/${mads?.id ?? 0}/sign-in`, {});
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const subject = async (headers: Record<string, string>) => {
    const page = await fetch(`${visit.running.url}/store/maison/apps/mainstay`, { headers });
    const address = new URL(
      /data-address="([^"]+)"/.exec(await page.text())?.[1]?.replaceAll('&amp;', '&') ?? '',
    );
    const claims = address.searchParams.get('id_token')?.split('.')[1] ?? '';
    return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sub: string }).sub;
  };
  expect(await subject({ cookie })).toBe(String(mads?.id));
  expect(await subject({})).toBe(String(OWNER_ID));
  expect((await visit.press('/store/maison/staff/1/sign-in', {})).status).toBe(404);
});

test('a list is shown a page at a time, and no form carries a list of all variants', async () => {
  const all = visit.store.products.size;
  const rows = (text: string) => [...text.matchAll(/<th scope="row">/g)].length;
  const first = (await visit.page('/store/maison/products')).text;
  const second = (await visit.page('/store/maison/products?page=2')).text;
  expect(rows(first)).toBe(50);
  expect(rows(second)).toBe(Math.min(50, all - 50));
  expect(first).toContain(`${all} in all`);
  for (const path of ['orders', 'orders/new', 'transfers', 'transfers/new'])
    expect((await visit.page(`/store/maison/${path}`)).text).not.toContain('<option value="HC-NVY-48"');
});
