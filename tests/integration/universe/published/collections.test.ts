import { beforeAll, beforeEach, expect, test } from 'vitest';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { markCollections } from '~/universe/published/mark-collections.server';
import { prepareStore } from '~/universe/published/prepare-store.server';
import { publishDue } from '~/universe/published/publish.server';
import { reconcilePublications } from '~/universe/published/reconcile-publications.server';
import {
  BLACK,
  cast,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  NAVY,
  rows,
  SHOP,
} from '../../../setup/casting-stage';
import { connectedStores } from '../../../setup/connected-store';
import { mirrorMaison, seed } from '../../../setup/mirrored-maison';
import { changesSent, emptyShopify, emptyUniverse } from '../../../setup/published-stage';
import { membersOf } from '../../../local-shopify/store/collection-members';
import type { Running } from '../../../local-shopify/start';

let shopify: Running;

const titled = (title: string) =>
  [...shopify.store(SHOP).collections.values()].filter((one) => one.title === title);

/** The products of the one collection of that title. */
function productsOf(title: string): bigint[] {
  const [collection] = titled(title);
  if (!collection) throw new Error(`No collection is called ${title}`);
  return membersOf(shopify.store(SHOP), collection, 'ALPHA_ASC').map(({ id }) => BigInt(id));
}

const asNight = (minutes: number) =>
  cast(
    castAsSupporting(
      SHOP,
      { productIds: [MOSS], category: 'After dark', iconIds: [], reason: 'Quiet' },
      INGRID,
      later(minutes),
    ),
  );

beforeAll(async () => {
  shopify = await connectedStores([seed]);
  await mirrorMaison(SHOP, { orders: false });
});

beforeEach(async () => {
  await emptyUniverse();
  emptyShopify(shopify);
  await prepareStore(SHOP, later(0));
});

test('icons and each category have a collection that fills itself, and that nobody sees yet', async () => {
  await harbourCoat();
  await asNight(0);
  await publishDue(SHOP, later(1));
  expect(productsOf('Icons')).toEqual([BLACK, NAVY]);
  expect(productsOf('After dark')).toEqual([MOSS]);
  expect(titled('Icons')).toMatchObject([{ publishedAt: null }]);
  changesSent(shopify);
  await publishDue(SHOP, later(2));
  expect(changesSent(shopify)).toEqual([]);
});

test('a category without members has none any more', async () => {
  const { changeId } = await asNight(0);
  await publishDue(SHOP, later(1));
  await undoCasting(SHOP, changeId, INGRID, later(2));
  await publishDue(SHOP, later(3));
  expect(titled('After dark')).toEqual([]);
  expect(await rows.db.publishedCollection.count()).toBe(0);
});

test('a category that is named anew takes its collection along', async () => {
  await asNight(0);
  await publishDue(SHOP, later(1));
  const [before] = titled('After dark');
  await rows.db.category.updateMany({ where: { name: 'After dark' }, data: { name: 'Evening' } });
  await rows.transaction((inner) => markCollections(inner, 'all', later(2)));
  await publishDue(SHOP, later(3));
  expect(titled('After dark')).toEqual([]);
  expect(titled('Evening')).toMatchObject([{ id: before?.id }]);
});

test('after an installation anew the one that stands is found again instead of doubled', async () => {
  await harbourCoat();
  await publishDue(SHOP, later(1));
  await rows.db.publishedCollection.deleteMany();
  await rows.transaction((inner) => markCollections(inner, 'all', later(2)));
  await publishDue(SHOP, later(3));
  expect(titled('Icons')).toHaveLength(1);
  expect(await rows.db.publishedCollection.findFirst()).toMatchObject({ state: 'published' });
});

test('a merchant’s own collection of the same name is left alone', async () => {
  await harbourCoat();
  await publishDue(SHOP, later(1));
  const [ours] = titled('Icons');
  if (!ours) throw new Error('The icons have no collection');
  const store = shopify.store(SHOP);
  store.collections.change(ours.id, { sources: [] });
  await rows.db.publishedCollection.deleteMany();
  await rows.transaction((inner) => markCollections(inner, 'all', later(2)));
  await publishDue(SHOP, later(3));
  expect(titled('Icons')).toHaveLength(2);
  expect(store.collections.get(ours.id)?.sources).toEqual([]);
});

test('one that somebody changed is mended, and one that somebody deleted stays away', async () => {
  await harbourCoat();
  await asNight(0);
  await publishDue(SHOP, later(1));
  const store = shopify.store(SHOP);
  const [icons] = titled('Icons');
  const [night] = titled('After dark');
  store.collections.change(icons?.id ?? 0, { sources: [], title: 'Our icons' });
  store.collections.remove(night?.id ?? 0);
  expect(await reconcilePublications(SHOP, later(2))).toBe(1);
  await publishDue(SHOP, later(3));
  expect(store.collections.get(icons?.id ?? 0)?.sources).toHaveLength(1);
  expect(titled('After dark')).toEqual([]);
  const about = { kind: 'category', state: 'refused', failure: 'deleted' };
  expect(await rows.db.publishedCollection.findFirst({ where: { kind: 'category' } })).toMatchObject(about);
});
