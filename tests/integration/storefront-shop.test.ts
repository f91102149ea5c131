import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { placeOrder } from '../local-shopify/store/place-order.ts';
import { updateProduct } from '../local-shopify/store/update-product.ts';
import { visitMaison, type Visit } from './storefront-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await visitMaison();
});

beforeEach(() => visit.afresh());

afterAll(() => visit.running.close());

function tote() {
  const [variant] = visit.store.variantsOf(visit.product('market-tote').id);
  if (!variant) throw new Error('The tote has no variant.');
  return variant;
}

function inOslo(): number {
  const oslo = [...visit.store.locations.values()].find(({ fulfillsOnlineOrders }) => fulfillsOnlineOrders);
  return visit.store.level(tote().inventoryItemId, oslo?.id ?? 0)?.available ?? 0;
}

test('a shopper buys, and Oslo has one less', async () => {
  const before = inOslo();
  const orders = visit.store.orders.size;
  const bought = await visit.press('/shop/products/market-tote', { id: String(tote().id) });
  expect(bought.headers.get('location')).toBe('/shop/products/market-tote?order=placed');
  expect(visit.store.orders.size).toBe(orders + 1);
  expect(inOslo()).toBe(before - 1);
  expect((await visit.page('/shop/products/market-tote?order=placed')).text).toContain(
    'Your order is placed.',
  );
});

test('what has just been sold out cannot be bought', async () => {
  placeOrder(visit.store, { lines: [{ variantId: tote().id, quantity: inOslo() }] });
  const refused = await visit.press('/shop/products/market-tote', { id: String(tote().id) });
  expect(refused.headers.get('location')).toBe('/shop/products/market-tote?order=sold-out');
  expect(inOslo()).toBe(0);
});

test('another site’s page cannot buy here', async () => {
  const before = inOslo();
  const refused = await visit.press(
    '/shop/products/market-tote',
    { id: String(tote().id) },
    'https://evil.example',
  );
  expect(refused.status).toBe(403);
  expect(inOslo()).toBe(before);
});

test('a draft is nowhere in the shop', async () => {
  updateProduct(visit.store, { productId: visit.product('market-tote').id, status: 'DRAFT' });
  expect((await visit.page('/shop/products/market-tote')).status).toBe(404);
  expect((await visit.page('/shop/collections/bags')).text).not.toContain('>Market Tote<');
  const bought = await visit.press('/shop/products/market-tote', { id: String(tote().id) });
  expect(bought.status).toBe(404);
});

test('every published product has its page, whatever its title, picture or stock', async () => {
  const published = [...visit.store.products.values()].filter(
    ({ status, publishedAt }) => status === 'ACTIVE' && publishedAt,
  );
  expect(published.length).toBeGreaterThan(50);
  for (const { handle } of published) {
    const { status, text } = await visit.page(`/shop/products/${handle}`);
    expect([handle, status, text.includes('Liquid error')]).toEqual([handle, 200, false]);
  }
});

test('a collection is shown in pages that together hold all of it', async () => {
  const titles = new Set<string>();
  for (const page of [1, 2, 3]) {
    const { text } = await visit.page(`/shop/collections/all?page=${page}`);
    for (const [, title] of text.matchAll(/card__title"><a[^>]*>([^<]*)</g)) titles.add(title ?? '');
  }
  const { text } = await visit.page('/shop/collections/all');
  expect(text).toContain(`${titles.size} pieces`);
  expect(text).toContain('rel="next"');
  expect((await visit.page('/shop/collections/all?page=3')).text).not.toContain('rel="next"');
});
