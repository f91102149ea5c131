import { inventoryItemPayload } from '../webhooks/payloads/inventory.ts';
import { productPayload } from '../webhooks/payloads/product.ts';
import { moveStock, stockedLevel, type Announce } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Product } from './types.ts';

export interface NewVariant {
  sku?: string | null;
  price?: string;
  /** One value for each of the product's options. */
  optionValues?: string[];
  tracked?: boolean;
  stock?: { locationId: number; available: number }[];
}

export interface NewProduct {
  title: string;
  status?: Product['status'];
  vendor?: string;
  productType?: string;
  tags?: string[];
  options?: Product['options'];
  /** Default: one variant that is not stocked anywhere. */
  variants?: NewVariant[];
}

/** Adds a product as a merchant does in the admin, published where it is active. */
export function createProduct(store: Store, wanted: NewProduct): Product {
  const announce = store.happening();
  const at = store.now();
  const id = store.newId();
  const status = wanted.status ?? 'ACTIVE';
  const product: Product = {
    id,
    title: wanted.title,
    handle: `${wanted.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${id}`,
    descriptionHtml: '',
    status,
    vendor: wanted.vendor ?? store.shop.name,
    productType: wanted.productType ?? '',
    tags: wanted.tags ?? [],
    options: wanted.options ?? [{ name: 'Title', values: ['Default Title'] }],
    publishedAt: status === 'ACTIVE' ? at : null,
    isGiftCard: false,
    picture: null,
    createdAt: at,
    updatedAt: at,
  };
  store.products.put(product);
  for (const [index, variant] of (wanted.variants ?? [{}]).entries())
    addVariant(store, announce, product, variant, index + 1);
  announce('products/create', productPayload(store, product));
  return product;
}

function addVariant(
  store: Store,
  announce: Announce,
  product: Product,
  wanted: NewVariant,
  position: number,
): void {
  const at = store.now();
  const item = {
    id: store.newId(),
    tracked: wanted.tracked ?? true,
    requiresShipping: true,
    unitCost: null,
    createdAt: at,
    updatedAt: at,
  };
  store.inventoryItems.put(item);
  store.variants.put({
    id: store.newId(),
    productId: product.id,
    position,
    sku: wanted.sku ?? null,
    barcode: null,
    price: wanted.price ?? '0.00',
    compareAtPrice: null,
    optionValues: wanted.optionValues ?? product.options.map((option) => option.values[0] ?? ''),
    inventoryItemId: item.id,
    inventoryPolicy: 'DENY',
    components: [],
    createdAt: at,
    updatedAt: at,
  });
  announce('inventory_items/create', inventoryItemPayload(store, item));
  for (const { locationId, available } of wanted.stock ?? [])
    moveStock(store, announce, stockedLevel(store, announce, item.id, locationId), { available });
}
