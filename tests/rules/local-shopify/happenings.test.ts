import { beforeEach, describe, expect, test } from 'vitest';
import { ShopClock } from '../../local-shopify/clock/shop-clock';
import { maison } from '../../local-shopify/seed/maison';
import { adjustAvailable } from '../../local-shopify/store/adjust-available';
import { cancelOrder } from '../../local-shopify/store/cancel-order';
import { createProduct } from '../../local-shopify/store/create-product';
import { deleteLevel } from '../../local-shopify/store/delete-level';
import { deleteProduct } from '../../local-shopify/store/delete-product';
import { fulfilOrder } from '../../local-shopify/store/fulfil-order';
import { placeOrder } from '../../local-shopify/store/place-order';
import { refundOrder } from '../../local-shopify/store/refund-order';
import { setAvailable } from '../../local-shopify/store/set-available';
import { Store, type Announcement } from '../../local-shopify/store/store';
import { cancelTransfer, createTransfer, receiveTransfer } from '../../local-shopify/store/transfers';
import type { Level, Variant } from '../../local-shopify/store/types';
import { updateProduct } from '../../local-shopify/store/update-product';
import { updateVariant } from '../../local-shopify/store/update-variant';

const seed = maison();
const OSLO = 71_000_000_001;
let store: Store;
let told: Announcement[];
let knit: Variant;

beforeEach(() => {
  store = new Store(seed, new ShopClock());
  told = [];
  store.onAnnouncement((announcement) => told.push(announcement));
  const variant = store.variantBySku('FK-ECR-M');
  if (variant === undefined) throw new Error('the maison sells no Fisher Knit');
  knit = variant;
});

const level = (variant = knit): Level => {
  const found = store.level(variant.inventoryItemId, OSLO);
  if (found === undefined) throw new Error('not stocked in Oslo');
  return found;
};
const topics = () => told.map(({ topic }) => topic);
const stock = () => ({
  available: level().available,
  committed: level().committed,
  incoming: level().incoming,
});

describe('an order from the web', () => {
  const order = () => placeOrder(store, { lines: [{ variantId: knit.id, quantity: 3 }] });

  test('moves stock from available to committed, and it leaves with the parcel', () => {
    const { available, committed } = stock();
    const { id } = order();
    expect(stock()).toMatchObject({ available: available - 3, committed: committed + 3 });
    fulfilOrder(store, id);
    expect(stock()).toMatchObject({ available: available - 3, committed });
    expect(topics()).toEqual(['orders/create', 'inventory_levels/update', 'orders/updated']);
  });

  test('gives its stock back when it is cancelled', () => {
    const before = stock();
    const cancelled = cancelOrder(store, order().id);
    expect(stock()).toEqual(before);
    expect(cancelled.lines[0]?.currentQuantity).toBe(0);
    expect(topics()).toContain('orders/cancelled');
  });

  test('puts a refunded piece back on the shelf only where that is asked', () => {
    const { id, lines } = order();
    fulfilOrder(store, id);
    const { available } = stock();
    const line = { lineId: lines[0]?.id ?? 0, quantity: 1 };
    refundOrder(store, { orderId: id, lines: [line], restock: false });
    expect(stock().available).toBe(available);
    refundOrder(store, { orderId: id, lines: [line], restock: true });
    expect(stock().available).toBe(available + 1);
    expect(store.orders.get(id)?.lines[0]?.currentQuantity).toBe(1);
    expect(() =>
      refundOrder(store, { orderId: id, lines: [{ ...line, quantity: 2 }], restock: true }),
    ).toThrow();
  });
});

test('a bundle takes its parts, not itself', () => {
  const bundle = [...store.variants.values()].find(({ components }) => components.length > 1);
  const part = bundle?.components.find(({ variantId }) => {
    const item = store.variants.get(variantId)?.inventoryItemId ?? 0;
    return store.inventoryItems.get(item)?.tracked === true && store.level(item, OSLO) !== undefined;
  });
  const available = () => level(store.variants.get(part?.variantId ?? 0)).available;
  const before = available();
  placeOrder(store, { lines: [{ variantId: bundle?.id ?? 0, quantity: 2 }] });
  expect(available()).toBe(before - 2 * (part?.quantity ?? 0));
});

test('what is not tracked sells without a limit', () => {
  const gift = [...store.variants.values()].find(
    ({ inventoryItemId }) => store.inventoryItems.get(inventoryItemId)?.tracked === false,
  );
  placeOrder(store, { lines: [{ variantId: gift?.id ?? 0, quantity: 5 }] });
  expect(topics()).toEqual(['orders/create']);
});

describe('a transfer', () => {
  const send = () =>
    createTransfer(store, {
      destinationLocationId: OSLO,
      lines: [{ inventoryItemId: knit.inventoryItemId, quantity: 12 }],
      arrivesAt: '2026-12-09T08:00:00Z',
    });

  test('is incoming until it is received, in parts or whole', () => {
    const { available, incoming } = stock();
    const transfer = send();
    expect(stock().incoming).toBe(incoming + 12);
    const lineId = transfer.lines[0]?.id ?? 0;
    receiveTransfer(store, { transferId: transfer.id, lines: [{ lineId, quantity: 5 }] });
    expect(store.transfers.get(transfer.id)?.status).toBe('IN_PROGRESS');
    expect(stock()).toMatchObject({ available: available + 5, incoming: incoming + 7 });
    expect(receiveTransfer(store, { transferId: transfer.id }).status).toBe('TRANSFERRED');
    expect(stock()).toMatchObject({ available: available + 12, incoming });
    expect(topics()).toContain('inventory_transfers/complete');
  });

  test('that is called off is not incoming any more', () => {
    const before = stock();
    cancelTransfer(store, send().id);
    expect(stock()).toEqual(before);
  });
});

test('counting and adjusting tell the number on the shelf, and nothing where nothing changed', () => {
  setAvailable(store, { ...level(), available: 7 });
  setAvailable(store, { ...level(), available: 7 });
  adjustAvailable(store, { ...level(), delta: -3 });
  expect(told.map(({ payload }) => payload['available'])).toEqual([7, 4]);
});

test('where stocking ends the level stays with what it had, inactive until it is stocked again', () => {
  const { available } = level();
  deleteLevel(store, level());
  expect(level()).toMatchObject({ isActive: false, available });
  adjustAvailable(store, { ...level(), delta: 2 });
  expect(level()).toMatchObject({ isActive: true, available: available + 2 });
  expect(topics()).toEqual([
    'inventory_levels/disconnect',
    'inventory_levels/connect',
    'inventory_levels/update',
  ]);
});

test('a product that is taken off the shop keeps the day it was first published when it comes back', () => {
  const product = () => store.products.get(knit.productId);
  const first = product()?.publishedAt;
  updateProduct(store, { productId: knit.productId, published: true });
  expect(product()?.publishedAt).toBe(first);
  updateProduct(store, { productId: knit.productId, published: false, status: 'DRAFT' });
  expect(product()).toMatchObject({ publishedAt: null, status: 'DRAFT' });
});

test('a new product comes with its variants, their items and their stock, each told', () => {
  const product = createProduct(store, {
    title: 'Harbour Scarf',
    variants: [
      { sku: 'HS-1', stock: [{ locationId: OSLO, available: 9 }] },
      { sku: 'HS-2', tracked: false },
    ],
  });
  expect(store.variantsOf(product.id).map(({ sku }) => sku)).toEqual(['HS-1', 'HS-2']);
  expect(level(store.variantBySku('HS-1')).available).toBe(9);
  expect(topics()).toEqual([
    'inventory_items/create',
    'inventory_levels/connect',
    'inventory_levels/update',
    'inventory_items/create',
    'products/create',
  ]);
});

test('a variant that is no longer tracked is told as an item and as a product', () => {
  updateVariant(store, { variantId: knit.id, tracked: false, inventoryPolicy: 'CONTINUE' });
  expect(store.inventoryItems.get(knit.inventoryItemId)?.tracked).toBe(false);
  expect(topics()).toEqual(['inventory_items/update', 'products/update']);
});

test('a deleted product takes variants, items and stock with it', () => {
  deleteProduct(store, knit.productId);
  expect(store.variantBySku('FK-ECR-M')).toBeUndefined();
  expect(store.levelsOf(knit.inventoryItemId)).toEqual([]);
  expect(topics().at(-1)).toBe('products/delete');
  expect(new Set(told.map(({ eventId }) => eventId)).size).toBe(1);
});
