import type { Seed } from '../../store/types.ts';

/** The store with its first `count` products only, and with what happened to these. */
export function firstProducts(seed: Seed, count: number): Seed {
  if (count >= seed.products.length) return seed;
  const products = seed.products.slice(0, count);
  const productIds = new Set(products.map(({ id }) => id));
  const kept = seed.variants.filter(({ productId }) => productIds.has(productId));
  const variantIds = new Set(kept.map(({ id }) => id));
  const items = new Set(kept.map(({ inventoryItemId }) => inventoryItemId));
  const carriesKept = ({ lines }: { lines: readonly { inventoryItemId: number }[] }) =>
    lines.every(({ inventoryItemId }) => items.has(inventoryItemId));
  return {
    ...seed,
    products,
    variants: kept.map((variant) => ({
      ...variant,
      components: variant.components.filter(({ variantId }) => variantIds.has(variantId)),
    })),
    inventoryItems: seed.inventoryItems.filter(({ id }) => items.has(id)),
    levels: seed.levels.filter(({ inventoryItemId }) => items.has(inventoryItemId)),
    orders: seed.orders.filter(({ lines }) =>
      lines.every(({ variantId }) => variantId === null || variantIds.has(variantId)),
    ),
    transfers: seed.transfers.filter(carriesKept),
    shipments: (seed.shipments ?? []).filter(carriesKept),
  };
}
