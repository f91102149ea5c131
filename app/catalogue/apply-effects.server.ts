import { now } from '~/clock.server';
import type { BulkClient } from '~/database/bulk.server';
import { enqueueInBulk } from '~/jobs/queue.server';
import { applyLevels, removeDisconnected } from './apply-level-webhooks.server';
import { withBundles } from './bundles-of.server';
import type { Effect, ShopMatter } from './inbox-plan';
import { askToReRead, productsOfItems } from './re-read-list.server';
import { removeOrders, removeProducts } from './remove-deleted.server';
import { beginSync, wakeSyncOf } from './wake-sync.server';

type MirrorEffect = Exclude<Effect, { kind: 'shop-matter'; matter: ShopMatter }>;

const ofKind = <Kind extends MirrorEffect['kind']>(effects: readonly MirrorEffect[], kind: Kind) =>
  effects.filter((effect): effect is Extract<MirrorEffect, { kind: Kind }> => effect.kind === kind);

/** Applies what webhooks said, inside the caller's transaction, and asks for what follows from it. */
export async function applyEffects(
  client: BulkClient,
  shop: string,
  effects: readonly MirrorEffect[],
): Promise<void> {
  const touched = new Set([
    ...(await applyLevels(client, shop, ofKind(effects, 'level'))),
    ...(await removeDisconnected(client, shop, ofKind(effects, 'level-gone'))),
    ...(await removeProducts(
      client,
      shop,
      ofKind(effects, 'product-gone').map(({ productId, at }) => ({ id: productId, at })),
    )),
  ]);
  if (ofKind(effects, 'product-gone').length > 0) await enqueueInBulk(client, 'count-cast', { shop });
  await removeOrders(
    client,
    shop,
    ofKind(effects, 'order-gone').map(({ orderId, at }) => ({ id: orderId, at })),
  );

  const items = ofKind(effects, 'product-of-item').map(({ itemId }) => itemId);
  const products = await productsOfItems(client, shop, items);
  const again = [...ofKind(effects, 're-read'), ...products.map((id) => ({ what: 'product' as const, id }))];
  await askToReRead(client, shop, again, now());
  if (again.length > 0) await enqueueInBulk(client, 're-read', { shop });
  if (touched.size > 0)
    await enqueueInBulk(client, 'assess', {
      shop,
      variantIds: await withBundles(client, shop, [...touched]),
      cause: 'stock',
    });

  const collections = new Set(ofKind(effects, 'collection').map(({ collectionId }) => collectionId));
  for (const collectionId of collections)
    await enqueueInBulk(client, 'read-collections', { shop, collectionId });
  if (ofKind(effects, 'whole-catalogue').length > 0) await beginSync(client, shop, 'catalogue', now());
  await wakeSyncOf(
    client,
    shop,
    ofKind(effects, 'bulk-finished').map(({ bulkId }) => bulkId),
    now(),
  );
}
