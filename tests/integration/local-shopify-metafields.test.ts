import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { addCollection } from '../local-shopify/store/save-collection';
import { appToken, openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
let token: string;
let ownerId: string;
beforeAll(async () => {
  maison = await openMaison();
  token = await appToken(maison);
  ownerId = `gid://shopify/Product/${[...maison.store(SHOP).products.keys()][0] ?? 0}`;
});
afterAll(() => maison.close());

const SET = `mutation($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) {
  metafields { namespace key value compareDigest } userErrors { code field } } }`;

interface Reply {
  metafieldsSet: {
    metafields: { namespace: string; value: string; compareDigest: string }[] | null;
    userErrors: { code: string; field: string[] }[];
  };
}

const text = (key: string, value: string, more: object = {}) => ({
  ownerId,
  namespace: '$app',
  key,
  type: 'single_line_text_field',
  value,
  ...more,
});
const set = async (...m: object[]) => (await read<Reply>(maison, SET, { m }, token)).metafieldsSet;
const value = async (key: string) =>
  (
    await read<{ product: { metafield: { value: string } | null } }>(
      maison,
      'query($id: ID!, $key: String!) { product(id: $id) { metafield(namespace: "$app", key: $key) { value } } }',
      { id: ownerId, key },
      token,
    )
  ).product.metafield?.value;

test('the app namespace is resolved to the app, and read back by its short name', async () => {
  const { metafields } = await set(text('role', 'icon'));
  expect(metafields?.[0]?.namespace).toMatch(/^app--\d+$/);
  expect(await value('role')).toBe('icon');
});

test('one bad metafield and none of them is written', async () => {
  const { userErrors } = await set(text('good', 'yes'), text('bad', 'two\nlines'));
  expect(userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['metafields', '1', 'value'] }]);
  expect(await value('good')).toBeUndefined();
});

test('more than 25 at once are refused', async () => {
  const { metafields, userErrors } = await set(...Array.from({ length: 26 }, (_, n) => text(`k${n}`, 'v')));
  expect(metafields).toBeNull();
  expect(userErrors).toEqual([{ code: 'LESS_THAN_OR_EQUAL_TO', field: ['metafields'] }]);
});

test('a digest protects what another has written since', async () => {
  const first = await set(text('guarded', 'one', { compareDigest: null }));
  const compareDigest = first.metafields?.[0]?.compareDigest;
  expect((await set(text('guarded', 'two', { compareDigest }))).userErrors).toEqual([]);
  const stale = await set(text('guarded', 'three', { compareDigest }));
  expect(stale.userErrors).toEqual([{ code: 'STALE_OBJECT', field: ['metafields', '0'] }]);
  expect(await value('guarded')).toBe('two');
  expect((await set(text('guarded', 'four', { compareDigest: null }))).userErrors[0]?.code).toBe(
    'STALE_OBJECT',
  );
});

test('a definition gives the type, guards it, and is taken the second time', async () => {
  const create = `mutation($d: MetafieldDefinitionInput!) { metafieldDefinitionCreate(definition: $d) {
    createdDefinition { namespace capabilities { smartCollectionCondition { enabled } } } userErrors { code } } }`;
  const d = {
    name: 'Category',
    namespace: '$app',
    key: 'category',
    ownerType: 'PRODUCT',
    type: 'single_line_text_field',
    capabilities: { smartCollectionCondition: { enabled: true } },
  };
  type Created = {
    metafieldDefinitionCreate: { createdDefinition: object | null; userErrors: { code: string }[] };
  };
  const first = await read<Created>(maison, create, { d }, token);
  expect(first.metafieldDefinitionCreate.createdDefinition).toMatchObject({
    capabilities: { smartCollectionCondition: { enabled: true } },
  });
  const second = await read<Created>(maison, create, { d }, token);
  expect(second.metafieldDefinitionCreate.userErrors[0]?.code).toBe('TAKEN');
  expect((await set({ ownerId, namespace: '$app', key: 'category', value: 'Care' })).userErrors).toEqual([]);
  const wrong = await set(text('category', '3', { type: 'number_integer' }));
  expect(wrong.userErrors[0]?.code).toBe('INVALID_TYPE');
});

test('what is deleted is gone, and deleting it again is no error', async () => {
  await set(text('passing', 'by'));
  const remove = `mutation($m: [MetafieldIdentifierInput!]!) { metafieldsDelete(metafields: $m) {
    deletedMetafields { key } userErrors { message } } }`;
  const m = [{ ownerId, namespace: '$app', key: 'passing' }];
  expect(await read(maison, remove, { m }, token)).toEqual({
    metafieldsDelete: { deletedMetafields: [{ key: 'passing' }], userErrors: [] },
  });
  expect(await value('passing')).toBeUndefined();
  expect(await read(maison, remove, { m }, token)).toEqual({
    metafieldsDelete: { deletedMetafields: [null], userErrors: [] },
  });
});

test('products, variants, collections, locations, orders and the shop own metafields, and show their owner', async () => {
  const store = maison.store(SHOP);
  const { id: collectionId } = addCollection(store, { title: 'Owners' });
  const { shop } = await read<{ shop: { id: string } }>(maison, '{ shop { id } }');
  const first = (type: string, keys: MapIterator<number>) => `gid://shopify/${type}/${[...keys][0] ?? 0}`;
  const owners = [
    ['PRODUCT', first('Product', store.products.keys())],
    ['PRODUCTVARIANT', first('ProductVariant', store.variants.keys())],
    ['COLLECTION', `gid://shopify/Collection/${collectionId}`],
    ['LOCATION', first('Location', store.locations.keys())],
    ['ORDER', first('Order', store.orders.keys())],
    ['SHOP', shop.id],
  ] as const;
  const m = owners.map(([type, ownerId]) => ({ ...text('owned', type), ownerId, namespace: 'owners' }));
  const { metafieldsSet } = await read<{ metafieldsSet: { userErrors: object[]; metafields: object[] } }>(
    maison,
    `mutation($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) {
      metafields { value ownerType owner { ... on Node { id } } } userErrors { message } } }`,
    { m },
  );
  expect(metafieldsSet.userErrors).toEqual([]);
  expect(metafieldsSet.metafields).toEqual(
    owners.map(([type, id]) => ({ value: type, ownerType: type, owner: { id } })),
  );
});
