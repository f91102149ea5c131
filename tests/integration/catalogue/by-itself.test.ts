import { afterEach, expect, test } from 'vitest';
import { now } from '~/clock.server';
import { latestSync } from '~/catalogue/latest-sync.server';
import { forShop } from '~/database/for-shop.server';
import { enqueue } from '~/jobs/queue.server';
import { startWorker, type Worker } from '~/jobs/worker.server';
import { maison as seed } from '../../local-shopify/seed/maison';
import { placeOrder } from '../../local-shopify/store/place-order';
import { maisonStore, until } from '../../setup/maison-store';
import { differences } from '../../setup/mirror-differences';

const maison = maisonStore(seed);
let worker: Worker | undefined;

afterEach(() => worker?.stop());

test('with a worker running, an installed shop is read and a sale comes in by itself', async () => {
  const { shop, store } = maison;
  worker = await startWorker(2);
  // What an installation asks for.
  await enqueue('sync', { shop, kind: 'catalogue' });
  await until(async () => (await latestSync(shop, 'catalogue', now()))?.state === 'done');
  expect(await differences(shop, store)).toEqual([]);

  const sold = [...store.variants.values()].find(
    ({ components, inventoryItemId }) =>
      components.length === 0 && store.levelsOf(inventoryItemId).some((level) => level.available > 5),
  );
  maison.shopify.server.clock.advance(5);
  placeOrder(store, { lines: [{ variantId: sold?.id ?? 0, quantity: 2 }] });
  await until(async () => (await differences(shop, store)).length === 0 && (await drained()));
  expect(await forShop(shop).db.levelChange.findMany()).toMatchObject([{ source: 'webhook' }]);
});

async function drained(): Promise<boolean> {
  const { db } = forShop(maison.shop);
  const [waiting, again, changes] = await Promise.all([
    db.webhookInbox.count({ where: { doneAt: null } }),
    db.reRead.count(),
    db.levelChange.count(),
  ]);
  return waiting === 0 && again === 0 && changes > 0;
}
