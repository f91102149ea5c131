import { beforeAll, beforeEach, expect, test } from 'vitest';
import { prepareStore } from '~/universe/published/prepare-store.server';
import { publishDue } from '~/universe/published/publish.server';
import { reconcilePublications } from '~/universe/published/reconcile-publications.server';
import { harbourCoat, later, MOSS, rows, SHOP } from '../../../setup/casting-stage';
import { connectedStores } from '../../../setup/connected-store';
import { mirrorMaison, seed } from '../../../setup/mirrored-maison';
import {
  changesSent,
  emptyShopify,
  emptyUniverse,
  entryAtShopify,
  entryRow,
  gidOfEntry,
  writeEdition,
} from '../../../setup/published-stage';
import { resolveNamespace } from '../../../local-shopify/store/metafields';
import type { Running } from '../../../local-shopify/start';

let shopify: Running;
let editionId = '';

const entry = (type: string, handle: string) => entryAtShopify(shopify, type, handle);

beforeAll(async () => {
  shopify = await connectedStores([seed]);
  await mirrorMaison(SHOP, { orders: false });
});

beforeEach(async () => {
  await emptyUniverse();
  emptyShopify(shopify);
  await prepareStore(SHOP, later(0));
  const { iconId } = await harbourCoat();
  editionId = await writeEdition({ title: 'A', handle: 'a', iconIds: [iconId], productIds: [MOSS] });
  await publishDue(SHOP, later(1));
});

test('what stands as it should is not touched', async () => {
  changesSent(shopify);
  expect(await reconcilePublications(SHOP, later(2))).toBe(0);
  await publishDue(SHOP, later(3));
  expect(changesSent(shopify)).toEqual([]);
});

test('a changed word, a draft, and a value that is nobody’s are mended', async () => {
  const store = shopify.store(SHOP);
  const edition = entry('edition', 'a');
  store.metaobjects.change(edition?.id ?? 0, {
    status: 'DRAFT',
    values: { ...edition?.values, title: 'Mine', partner: 'Nobody' },
  });
  expect(await reconcilePublications(SHOP, later(2))).toBe(1);
  await publishDue(SHOP, later(3));
  expect(entry('edition', 'a')).toEqual({ ...edition, updatedAt: expect.any(String) as string });
});

test('a deleted entry is made anew, and what refers to it refers to the new one', async () => {
  shopify.store(SHOP).metaobjects.remove(entry('edition', 'a')?.id ?? 0);
  await reconcilePublications(SHOP, later(2));
  await publishDue(SHOP, later(3));
  const anew = entry('edition', 'a');
  expect(anew).toBeDefined();
  expect(entry('icon', 'harbour-coat')?.values['editions']).toBe(JSON.stringify([gidOfEntry(anew)]));
});

test('deleted definitions come back with everything that stood under them', async () => {
  const icon = entry('icon', 'harbour-coat');
  emptyShopify(shopify);
  await reconcilePublications(SHOP, later(2));
  await publishDue(SHOP, later(3));
  expect(entry('icon', 'harbour-coat')?.values['products']).toEqual(icon?.values['products']);
  expect(entry('icon', 'harbour-coat')?.values['editions']).toBe(
    JSON.stringify([gidOfEntry(entry('edition', 'a'))]),
  );
  expect(await reconcilePublications(SHOP, later(4))).toBe(0);
});

test('an entry that is nobody’s is deleted', async () => {
  const store = shopify.store(SHOP);
  const at = new Date(later(0)).toISOString();
  store.metaobjects.put({
    id: store.newId(),
    type: resolveNamespace('$app:edition'),
    handle: 'of-an-earlier-installation',
    values: {},
    status: 'ACTIVE',
    createdAt: at,
    updatedAt: at,
  });
  expect(await reconcilePublications(SHOP, later(2))).toBe(1);
  expect(entry('edition', 'of-an-earlier-installation')).toBeUndefined();
});

test('a product that is gone leaves the lists that named it', async () => {
  const product = shopify.store(SHOP).products.get(Number(MOSS));
  const mirrored = await rows.db.product.findFirst({ where: { id: MOSS } });
  shopify.store(SHOP).products.remove(Number(MOSS));
  await rows.db.product.deleteMany({ where: { id: MOSS } });
  await reconcilePublications(SHOP, later(2));
  await publishDue(SHOP, later(3));
  if (product) shopify.store(SHOP).products.put(product);
  if (mirrored) await rows.db.product.create({ data: mirrored });
  expect(entry('edition', 'a')?.values).not.toHaveProperty('products');
  expect(await entryRow(editionId)).toMatchObject({ state: 'published' });
});
