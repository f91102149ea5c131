import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reconcilePublications } from '~/universe/published/reconcile-publications.server';
import { prepareStore } from '~/universe/published/prepare-store.server';
import { confirmPublished, readDue } from '~/universe/published/publication-rows.server';
import { publishDue } from '~/universe/published/publish.server';
import { castAsIcon } from '~/universe/casting/cast-as-icon.server';
import { changeIcon } from '~/universe/casting/change-icon.server';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import {
  BLACK,
  cast,
  db,
  emptyStage,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  NAVY,
  rows,
  SHOP,
} from '../../setup/casting-stage';
import { connectedStores } from '../../setup/connected-store';
import { mirrorMaison, seed, TODAY } from '../../setup/mirrored-maison';
import { resolveNamespace } from '../../local-shopify/store/metafields';
import type { Running } from '../../local-shopify/start';

let shopify: Running;

const gidOf = (product: bigint) => `gid://shopify/Product/${String(product)}`;

/** What stands on a product at Shopify in the app's own namespace. */
function standingOn(product: bigint): Record<string, string> {
  const own = [...shopify.store(SHOP).metafields.values()].filter(
    (one) => one.owner === gidOf(product) && one.namespace === resolveNamespace('$app'),
  );
  return Object.fromEntries(own.map((one) => [one.key, one.value]));
}

/** The app's own data on its installation, which theme blocks read. */
function appData(): Record<string, string> {
  const own = [...shopify.store(SHOP).metafields.values()].filter((one) => one.namespace === 'universe');
  return Object.fromEntries(own.map((one) => [one.key, one.value]));
}

/** Operations sent to Shopify since the last look, by name. */
function operations(): string[] {
  const sent = shopify.server.log.splice(0).map((one) => one.operation ?? '');
  return sent.filter((name) => name !== '');
}

const everything = seed.products.map((product) => BigInt(product.id));

beforeAll(async () => {
  shopify = await connectedStores([seed]);
  await mirrorMaison(SHOP, { orders: false });
});

beforeEach(async () => {
  await emptyStage();
  shopify.server.faults.api = {};
  for (const metafield of [...shopify.store(SHOP).metafields.values()])
    shopify.store(SHOP).metafields.remove(metafield.id);
  for (const { id } of [...shopify.store(SHOP).metaobjects.values()])
    shopify.store(SHOP).metaobjects.remove(id);
});

describe('preparing a store', () => {
  test('creates the definitions once, and collections can filter by the role', async () => {
    await prepareStore(SHOP, TODAY);
    await prepareStore(SHOP, TODAY);
    const definitions = [...shopify.store(SHOP).metafieldDefinitions.values()];
    expect(definitions.map((one) => one.key).sort()).toEqual([
      'category',
      'edition',
      'edition_kind',
      'icon',
      'icon_handle',
      'icons',
      'role',
      'supports',
    ]);
    expect(definitions.find((one) => one.key === 'role')).toMatchObject({
      namespace: resolveNamespace('$app'),
      ownerType: 'PRODUCT',
      access: { admin: 'MERCHANT_READ', storefront: 'PUBLIC_READ' },
      capabilities: { smartCollectionCondition: true, adminFilterable: true },
    });
  });
});

describe('publishing', () => {
  test('puts role, icon and handle on each product, and the icons in the list that the theme reads', async () => {
    await harbourCoat();
    await publishDue(SHOP, later(1));
    expect(standingOn(NAVY)).toEqual({ role: 'icon', icon: 'Harbour Coat', icon_handle: 'harbour-coat' });
    expect(appData()).toEqual({ icons: JSON.stringify([gidOf(BLACK), gidOf(NAVY)]), has_icons: 'true' });
    expect(await db.publication.findFirst({ where: { productId: NAVY } })).toMatchObject({
      state: 'published',
      publishedAt: later(1),
    });
  });

  test('what changes while Shopify is being told is told again', async () => {
    const { iconId } = await harbourCoat();
    const told = await readDue(rows, later(1));
    await cast(changeIcon(SHOP, { iconId, title: 'Harbour Coat 1962', reason: 'x' }, INGRID, later(1)));
    await confirmPublished(rows, told, later(2));
    await publishDue(SHOP, later(3));
    expect(standingOn(NAVY)).toMatchObject({ icon: 'Harbour Coat 1962' });
  });

  test('takes away what an undone casting put there, and leaves no row behind', async () => {
    const { changeId } = await harbourCoat();
    await publishDue(SHOP, later(1));
    await undoCasting(SHOP, changeId, INGRID, later(2));
    await publishDue(SHOP, later(3));
    expect(standingOn(NAVY)).toEqual({});
    expect(appData()).toEqual({ has_icons: 'false' });
    expect(await db.publication.count()).toBe(0);
  });

  test('leaves nothing of the old role when an icon becomes a supporting character', async () => {
    await harbourCoat();
    await publishDue(SHOP, later(1));
    await cast(
      castAsSupporting(
        SHOP,
        { productIds: [BLACK], category: 'Night', iconIds: [], reason: 'Quiet' },
        INGRID,
        later(2),
      ),
    );
    await publishDue(SHOP, later(3));
    expect(standingOn(BLACK)).toEqual({ role: 'supporting', category: 'Night' });
  });

  test('sends many products in few calls, and nothing at all the second time', async () => {
    const productIds = everything.slice(0, 40);
    await cast(
      castAsSupporting(
        SHOP,
        { productIds, category: 'Everything', iconIds: [], reason: 'All of it' },
        INGRID,
        TODAY,
      ),
    );
    operations();
    await publishDue(SHOP, later(1));
    expect(operations().filter((name) => name === 'SetMetafields')).toHaveLength(Math.ceil(40 / 12) + 1);
    await publishDue(SHOP, later(2));
    expect(operations()).toEqual(['ReadIconList']);
  });

  test('a product that is gone at Shopify is dropped, its companions in the call are published', async () => {
    const gone = MOSS;
    const product = shopify.store(SHOP).products.get(Number(gone));
    shopify.store(SHOP).products.remove(Number(gone));
    await cast(
      castAsIcon(
        SHOP,
        { productIds: [NAVY, gone], family: { kind: 'each' }, permanentVariantIds: [], reason: 'x' },
        INGRID,
        TODAY,
      ),
    );
    await publishDue(SHOP, later(1));
    if (product) shopify.store(SHOP).products.put(product);
    expect(standingOn(NAVY)).toMatchObject({ role: 'icon' });
    expect(await db.publication.findMany()).toMatchObject([{ productId: NAVY, state: 'published' }]);
  });

  test('what Shopify refuses says why, and does not hold the others back', async () => {
    await harbourCoat();
    await db.publication.updateMany({
      where: { productId: BLACK },
      data: { wanted: { role: 'two\nlines' } },
    });
    await publishDue(SHOP, later(1));
    expect(await db.publication.findFirst({ where: { productId: BLACK } })).toMatchObject({
      state: 'refused',
      failure: 'Value must be a single line text string.',
    });
    expect(await db.publication.findFirst({ where: { productId: NAVY } })).toMatchObject({
      state: 'published',
    });
  });

  test('waits and tries again later when Shopify fails, longer each time', async () => {
    await harbourCoat();
    shopify.server.faults.api = { status: 502 };
    await publishDue(SHOP, later(1));
    expect(await db.publication.findFirst({ where: { productId: NAVY } })).toMatchObject({
      state: 'due',
      attempts: 1,
      confirmed: null,
    });
    // The next run finds the icon's own entry due, and the one after it only the list of icons.
    await publishDue(SHOP, later(1));
    await expect(publishDue(SHOP, later(1))).rejects.toThrow('Shopify did not answer');
    shopify.server.faults.api = {};
    await publishDue(SHOP, later(30));
    expect(standingOn(NAVY)).toMatchObject({ role: 'icon' });
    expect(await db.publication.findFirst({ where: { productId: NAVY } })).toMatchObject({
      state: 'published',
      attempts: 0,
    });
  });
});

describe('reconciling', () => {
  test('mends metafields that someone changed or removed', async () => {
    await harbourCoat();
    await publishDue(SHOP, later(1));
    const store = shopify.store(SHOP);
    const role = store.metafield(gidOf(NAVY), resolveNamespace('$app'), 'role');
    if (role) store.metafields.remove(role.id);
    const icon = store.metafield(gidOf(BLACK), resolveNamespace('$app'), 'icon');
    if (icon) store.metafields.put({ ...icon, value: 'Someone else' });
    expect(await reconcilePublications(SHOP, later(2))).toBe(2);
    await publishDue(SHOP, later(3));
    expect(standingOn(NAVY)).toMatchObject({ role: 'icon' });
    expect(standingOn(BLACK)).toMatchObject({ icon: 'Harbour Coat' });
    expect(await reconcilePublications(SHOP, later(4))).toBe(0);
    expect(await db.shop.findFirst()).toMatchObject({ publicationsCheckedAt: later(4) });
  });

  test('reads every product back, however many there are', async () => {
    await cast(
      castAsSupporting(
        SHOP,
        { productIds: everything, category: 'Everything', iconIds: [], reason: 'All of it' },
        INGRID,
        TODAY,
      ),
    );
    await publishDue(SHOP, later(1));
    for (const metafield of [...shopify.store(SHOP).metafields.values()])
      shopify.store(SHOP).metafields.remove(metafield.id);
    expect(await reconcilePublications(SHOP, later(2))).toBe(everything.length);
  });
});
