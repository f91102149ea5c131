import { now } from '~/clock.server';
import { inBulk } from '~/database/bulk.server';
import { forShop } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { log } from '~/log.server';
import { ReadCountsDocument } from '~/shopify/generated/graphql';
import { mayReadOrders } from '~/shopify/scopes';
import { read } from './from-shopify.server';
import { fullReadingDue, type Counts } from './full-reading-due';
import { STALE_AFTER_MINUTES } from './mirror-age';
import { noteChangedOrders, noteChangedProducts } from './note-changed.server';
import { readChangedLevels } from './read-changed-levels.server';
import { reRead } from './re-read.server';
import { askForArrivals } from './re-read-transfers.server';
import { requestSync } from './request-sync.server';
import { changedSince } from './since-filter';
import { minutesAfter, RECONCILE_MINUTES } from './sync-run';

const TRY_AGAIN_MINUTES = 2;

export type Reconciled = 'not-installed' | 'not-read-yet' | 'mended' | 'full-reading-asked';

async function countsOf(shop: string): Promise<{ atShopify: Counts; inMirror: Counts }> {
  const { db } = forShop(shop);
  const [counts, products, variants] = await Promise.all([
    read(shop, ReadCountsDocument, {}),
    db.product.count(),
    db.variant.count(),
  ]);
  return {
    atShopify: {
      products: counts.productsCount?.count ?? 0,
      variants: counts.productVariantsCount?.count ?? 0,
    },
    inMirror: { products, variants },
  };
}

/** Notes when the mirror was right; after a stale time everything that was frozen is looked at again. */
async function settle(shop: string, before: Date, began: Date): Promise<void> {
  await forShop(shop).transaction(async (rows) => {
    await rows.run`
      update shop set mirror_as_of = greatest(mirror_as_of, ${began}), reconcile_due_at = ${minutesAfter(began, RECONCILE_MINUTES)}
      where shop = ${shop} and uninstalled_at is null`;
    // Who is in a collection changes without a word of its products.
    await enqueueIn(rows, 'read-collections', { shop });
    if (began > minutesAfter(before, STALE_AFTER_MINUTES))
      await enqueueIn(rows, 'assess', { shop, cause: 'stock' });
  });
}

async function lastFullReading(shop: string): Promise<Date | null> {
  const run = await forShop(shop).db.syncRun.findFirst({
    where: { kind: 'catalogue', state: 'done' },
    orderBy: { startedAt: 'desc' },
  });
  return run?.snapshotAt ?? null;
}

/**
 * Finds what webhooks lost and mends it: products, levels and orders that changed since the mirror was last known
 * to be right, less an overlap. What only a full reading can find (deletions, by their count) asks for one; so
 * does each week. Throws ShopifyUnavailable; the mirror's time then stays where it was.
 */
export async function reconcile(shop: string, asOf: Date): Promise<Reconciled> {
  const installed = await forShop(shop).db.shop.findUnique({ where: { shop } });
  if (!installed || installed.uninstalledAt) return 'not-installed';
  const before = installed.mirrorAsOf;
  if (!before) return 'not-read-yet';
  const began = now();
  // Where Shopify is away, the next look is a little later, not at every sweep.
  await forShop(shop).db.shop.updateMany({ data: { reconcileDueAt: minutesAfter(asOf, TRY_AGAIN_MINUTES) } });
  const since = changedSince(before);
  const products = await noteChangedProducts(shop, since);
  if (mayReadOrders(installed.grantedScopes)) await noteChangedOrders(shop, since);
  await inBulk(shop, (client) => askForArrivals(client, shop, now()));
  // Products first, so that the levels of a new one find their variant.
  await reRead(shop);
  const levels = await readChangedLevels(shop, since);
  await settle(shop, before, began);
  const due = fullReadingDue(
    { ...(await countsOf(shop)), lastFullReading: await lastFullReading(shop) },
    asOf,
  );
  log.info(
    { shop, products, levels, due, seconds: (now().getTime() - began.getTime()) / 1000 },
    'Reconciled',
  );
  if (due === 'not-due') return 'mended';
  await requestSync(shop, 'catalogue', asOf);
  return 'full-reading-asked';
}
