import { beforeAll, beforeEach, expect, test } from 'vitest';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { publishedCard } from '~/universe/published/published-card.server';
import { prepareStore } from '~/universe/published/prepare-store.server';
import { publishDue } from '~/universe/published/publish.server';
import { reconcilePublications } from '~/universe/published/reconcile-publications.server';
import { setPublishing, tryAgain } from '~/universe/published/set-publishing.server';
import { cast, harbourCoat, INGRID, later, MOSS, NAVY, rows, SHOP } from '../../../setup/casting-stage';
import { connectedStores } from '../../../setup/connected-store';
import { mirrorMaison, seed } from '../../../setup/mirrored-maison';
import {
  changesSent,
  emptyShopify,
  emptyUniverse,
  entryAtShopify,
  writeEdition,
} from '../../../setup/published-stage';
import { deleteCollection } from '../../../local-shopify/store/save-collection';
import type { Running } from '../../../local-shopify/start';

let shopify: Running;

/** How much of ours stands at Shopify. */
function standing() {
  const store = shopify.store(SHOP);
  return {
    kinds: store.metaobjectDefinitions.size,
    entries: store.metaobjects.size,
    definitions: store.metafieldDefinitions.size,
    metafields: store.metafields.size,
    collections: store.collections.size,
  };
}

const NOTHING = { kinds: 0, entries: 0, definitions: 0, metafields: 0, collections: 0 };

beforeAll(async () => {
  shopify = await connectedStores([seed]);
  await mirrorMaison(SHOP, { orders: false });
});

beforeEach(async () => {
  await emptyUniverse();
  emptyShopify(shopify);
  await prepareStore(SHOP, later(0));
  const { iconId } = await harbourCoat();
  await writeEdition({ title: 'A', handle: 'a', iconIds: [iconId], productIds: [] });
  await publishDue(SHOP, later(1));
});

test('removing everything leaves nothing at Shopify, and asks nothing more', async () => {
  expect(await setPublishing(SHOP, false, INGRID, later(2))).toBe('removing');
  await publishDue(SHOP, later(3));
  expect(standing()).toEqual(NOTHING);
  changesSent(shopify);
  await publishDue(SHOP, later(4));
  await reconcilePublications(SHOP, later(4));
  await prepareStore(SHOP, later(4));
  expect(changesSent(shopify)).toEqual([]);
  expect(standing()).toEqual(NOTHING);
  expect(await publishedCard(SHOP)).toMatchObject({ publishing: false, waiting: 0, collections: [] });
});

test('what is cast meanwhile comes with everything else once it is published again', async () => {
  await setPublishing(SHOP, false, INGRID, later(2));
  await publishDue(SHOP, later(3));
  await cast(
    castAsSupporting(
      SHOP,
      { productIds: [MOSS], category: 'Care', iconIds: [], reason: 'x' },
      INGRID,
      later(4),
    ),
  );
  await publishDue(SHOP, later(5));
  expect(standing()).toEqual(NOTHING);
  expect(await setPublishing(SHOP, true, INGRID, later(6))).toBe('publishing');
  await prepareStore(SHOP, later(7));
  await reconcilePublications(SHOP, later(7));
  await publishDue(SHOP, later(8));
  expect(entryAtShopify(shopify, 'edition', 'a')).toBeDefined();
  expect(await publishedCard(SHOP)).toMatchObject({
    standing: { icon: 1, edition: 1, product: 3, collection: 2 },
    waiting: 0,
    refused: { count: 0 },
  });
});

test('a collection of the merchant’s that chooses by our role stays, and no product has one any more', async () => {
  const store = shopify.store(SHOP);
  const [ours] = [...store.collections.values()];
  if (!ours) throw new Error('The icons have no collection');
  store.collections.put({ ...ours, id: store.newId(), title: 'Mine', handle: 'mine' });
  await setPublishing(SHOP, false, INGRID, later(2));
  await publishDue(SHOP, later(3));
  expect(standing()).toEqual({ ...NOTHING, definitions: 1, collections: 1 });
  expect(await rows.db.publication.count()).toBe(0);
});

test('a removal that was cut off goes on where it was', async () => {
  await setPublishing(SHOP, false, INGRID, later(2));
  shopify.server.faults.api = { status: 502 };
  await expect(publishDue(SHOP, later(3))).rejects.toThrow('Shopify did not answer');
  shopify.server.faults.api = {};
  await publishDue(SHOP, later(4));
  expect(standing()).toEqual(NOTHING);
});

test('what was refused is named with its reason, and tried again when asked', async () => {
  const store = shopify.store(SHOP);
  const [icons] = [...store.collections.values()];
  deleteCollection(store, icons?.id ?? 0);
  await reconcilePublications(SHOP, later(2));
  expect((await publishedCard(SHOP)).refused).toEqual({
    count: 1,
    first: [{ kind: 'collection', title: 'Icons', reason: 'deleted' }],
  });
  expect(await tryAgain(SHOP, INGRID, later(3))).toBe('asked');
  await publishDue(SHOP, later(4));
  expect(store.collections.size).toBe(1);
  expect(await tryAgain(SHOP, INGRID, later(5))).toBe('nothing-refused');
  expect(await rows.db.publication.findFirst({ where: { productId: NAVY } })).toMatchObject({
    state: 'published',
  });
});
