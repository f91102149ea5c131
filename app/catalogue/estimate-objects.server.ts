import { ask } from '~/shopify/gateway.server';
import { ReadCountsDocument, ReadLocationsDocument } from '~/shopify/generated/graphql';
import type { SyncKind } from './sync-run';

/**
 * About how many objects a reading will bring, for a progress bar until Shopify knows: every variant stocked at
 * every active location. Null where it cannot be said; nothing depends on it.
 */
export async function estimateObjects(shop: string, kind: SyncKind): Promise<number | null> {
  if (kind === 'orders') return null;
  const [counts, locations] = await Promise.all([
    ask(shop, ReadCountsDocument, {}),
    ask(shop, ReadLocationsDocument, { after: null }),
  ]);
  if (counts.kind !== 'answered' || locations.kind !== 'answered') return null;
  const products = counts.data.productsCount?.count ?? 0;
  const variants = counts.data.productVariantsCount?.count ?? 0;
  const places = locations.data.locations.nodes.filter((location) => location.isActive).length;
  return products + variants + variants * places;
}
