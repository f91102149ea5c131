import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prepareStore } from '~/universe/published/prepare-store.server';
import { later, SHOP } from '../../../setup/casting-stage';
import { connectedStores } from '../../../setup/connected-store';
import { mirrorMaison, seed } from '../../../setup/mirrored-maison';
import { changesSent, emptyShopify, emptyUniverse } from '../../../setup/published-stage';
import type { Running } from '../../../local-shopify/start';

let shopify: Running;

beforeAll(async () => {
  shopify = await connectedStores([seed]);
  await mirrorMaison(SHOP, { orders: false });
});

beforeEach(async () => {
  await emptyUniverse();
  emptyShopify(shopify);
  await prepareStore(SHOP, later(0));
});

describe('the kinds of entries', () => {
  test('are made once, can be drafts, and are open to themes but not to be written by merchants', async () => {
    const definitions = [...shopify.store(SHOP).metaobjectDefinitions.values()];
    expect(definitions.map(({ type }) => type.replace(/^app--\d+--/, '')).sort()).toEqual([
      'chapter',
      'edition',
      'icon',
      'signature_detail',
    ]);
    for (const definition of definitions) {
      expect(definition).toMatchObject({
        isPublishable: true,
        access: { admin: 'MERCHANT_READ', storefront: 'PUBLIC_READ' },
      });
    }
    shopify.server.log.splice(0);
    await prepareStore(SHOP, later(1));
    expect(changesSent(shopify)).toEqual([]);
  });

  test('get a field that they lack, and a reference to a kind that was made anew', async () => {
    const store = shopify.store(SHOP);
    const icon = [...store.metaobjectDefinitions.values()].find(({ type }) => type.endsWith('--icon'));
    const edition = [...store.metaobjectDefinitions.values()].find(({ type }) => type.endsWith('--edition'));
    store.metaobjectDefinitions.remove(edition?.id ?? 0);
    store.metaobjectDefinitions.change(icon?.id ?? 0, {
      fields: icon?.fields.filter(({ key }) => key !== 'details') ?? [],
    });
    await prepareStore(SHOP, later(1));
    const anew = [...store.metaobjectDefinitions.values()].find(({ type }) => type.endsWith('--edition'));
    const fields = store.metaobjectDefinitions.get(icon?.id ?? 0)?.fields ?? [];
    expect(fields.map(({ key }) => key).sort()).toEqual(['details', 'editions', 'products', 'title']);
    expect(fields.find(({ key }) => key === 'editions')?.validations).toEqual([
      { name: 'metaobject_definition_id', value: `gid://shopify/MetaobjectDefinition/${String(anew?.id)}` },
    ]);
  });
});
