import { expect, test } from 'vitest';
import { maison } from '../../local-shopify/seed/maison';

const seed = maison();
const shipments = seed.shipments ?? [];
const lines = seed.orders.flatMap((order) => order.lines);

test('the maison is the same at every call', () => {
  expect(JSON.stringify(maison())).toBe(JSON.stringify(seed));
});

test('fourteen months hold some thousand orders', () => {
  expect(seed.orders.length).toBeGreaterThan(6_000);
  expect(seed.orders.length).toBeLessThan(9_500);
});

test('no two things share an id', () => {
  for (const things of [
    seed.locations,
    seed.products,
    seed.variants,
    seed.inventoryItems,
    seed.orders,
    lines,
    seed.transfers,
    seed.transfers.flatMap((transfer) => transfer.lines),
    shipments,
    shipments.flatMap((shipment) => shipment.lines),
  ])
    expect(new Set<number>(things.map(({ id }) => id)).size).toBe(things.length);
  const spots = seed.levels.map(({ inventoryItemId, locationId }) => `${inventoryItemId} ${locationId}`);
  expect(new Set(spots).size).toBe(spots.length);
});

test('every line names a variant of the store and its product, or none where a repair was sold', () => {
  const variants = new Map(seed.variants.map((variant) => [variant.id, variant]));
  for (const line of lines)
    if (line.variantId === null) expect(line).toMatchObject({ productId: null, sku: null });
    else expect(variants.get(line.variantId)).toMatchObject({ productId: line.productId, sku: line.sku });
});

test('orders are numbered in order of time and none is later than today', () => {
  const now = new Date(seed.today).toISOString();
  for (const [i, order] of seed.orders.entries()) {
    expect(order.processedAt <= now && order.updatedAt <= now && order.updatedAt >= order.processedAt).toBe(
      true,
    );
    expect(order.processedAt >= (seed.orders[i - 1]?.processedAt ?? '')).toBe(true);
  }
  for (const level of seed.levels) expect(level.updatedAt <= now).toBe(true);
});

test('nothing is sold before it is launched, nor from a draft', () => {
  const products = new Map(seed.products.map((product) => [product.id, product]));
  for (const order of seed.orders)
    for (const { productId } of order.lines) {
      const product = productId === null ? undefined : products.get(productId);
      if (!product) continue;
      expect(product.status).not.toBe('DRAFT');
      expect(order.processedAt > product.createdAt).toBe(true);
    }
});

test('tills sell in shops, the web sells from Oslo, and boutiques buy by the dozen', () => {
  const [oslo] = seed.locations;
  for (const order of seed.orders)
    if (order.sourceName === 'pos') expect(order.retailLocationId).toBe(order.fulfilmentLocationId);
    else expect(order).toMatchObject({ retailLocationId: null, fulfilmentLocationId: oslo?.id });
  const wholesale = seed.orders.filter(({ sourceName }) => sourceName === 'wholesale');
  expect(wholesale.length).toBeGreaterThan(10);
  expect(
    wholesale.every(
      ({ tags, lines }) => tags.includes('wholesale') && lines.every(({ quantity }) => quantity >= 4),
    ),
  ).toBe(true);
});

test('some orders were tests, some cancelled, and some goods came back', () => {
  expect(seed.orders.filter(({ test }) => test).length).toBeGreaterThan(5);
  const cancelled = seed.orders.filter(({ cancelledAt }) => cancelledAt !== null);
  expect(cancelled.length).toBeGreaterThan(50);
  expect(cancelled.every(({ lines }) => lines.every(({ currentQuantity }) => currentQuantity === 0))).toBe(
    true,
  );
  const returned = seed.orders.filter(
    ({ cancelledAt, lines }) =>
      cancelledAt === null && lines.some((line) => line.currentQuantity < line.quantity),
  );
  expect(returned.length / seed.orders.length).toBeGreaterThan(0.02);
});
