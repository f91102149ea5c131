import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { catalogue, NOBODY, codes, colour, titles } from './local-shopify-catalogue';
import { ask, openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
let create: ReturnType<typeof catalogue>['create'],
  update: ReturnType<typeof catalogue>['update'],
  set: ReturnType<typeof catalogue>['set'],
  made: ReturnType<typeof catalogue>['made'];
beforeAll(async () => {
  maison = await openMaison();
  ({ create, update, set, made } = catalogue(maison));
});
afterAll(() => maison.close());

test('a new product is unpublished and has one variant, not counted, at the primary location', async () => {
  const product = await made({ title: "Ingrid's Crème Scarf", tags: ['wool', 'Wool', ' new '] });
  expect(product).toMatchObject({
    handle: 'ingrids-creme-scarf',
    tags: ['new', 'wool'],
    totalInventory: 0,
    tracksInventory: false,
    options: [{ name: 'Title', values: ['Default Title'] }],
    variants: {
      nodes: [{ title: 'Default Title', inventoryQuantity: 0, inventoryItem: { tracked: false } }],
    },
  });
  expect((await made({ title: 'Ingrids creme scarf' })).handle).toBe('ingrids-creme-scarf-1');
});

test('what a product cannot be is said field by field', async () => {
  const long = 'x'.repeat(256);
  const { product, userErrors } = await create({ title: ' ', vendor: long });
  expect(product).toBeNull();
  expect(userErrors).toEqual([
    { field: ['title'], message: "Title can't be blank" },
    { field: ['vendor'], message: 'Vendor is too long (maximum is 255 characters)' },
  ]);
  expect((await update({ id: NOBODY, title: 'Nobody' })).userErrors).toEqual([
    { field: ['id'], message: 'Product does not exist' },
  ]);
  const tags = Array.from({ length: 251 }, (_, n) => `tag ${n}`);
  expect((await create({ title: 'Tagged', tags })).userErrors[0]?.field).toEqual(['tags']);
});

test('productSet replaces options and variants, keeps what it finds again and counts the stock at once', async () => {
  const locationId = `gid://shopify/Location/${[...maison.store(SHOP).locations.keys()][0] ?? 0}`;
  const variants = (...names: string[]) =>
    names.map((name, index) => ({
      ...colour(name),
      inventoryItem: { tracked: true },
      inventoryQuantities: [{ locationId, name: 'available', quantity: index + 2 }],
    }));
  const options = (...names: string[]) => [{ name: 'Colour', values: names.map((name) => ({ name })) }];
  const first = await set({
    title: 'Wardrobe Belt',
    productOptions: options('Tan', 'Black'),
    variants: variants('Tan', 'Black'),
  });
  expect(first.product).toMatchObject({ totalInventory: 5 });
  const id = first.product?.id ?? '';
  const second = await set(
    { productOptions: options('Black', 'Olive'), variants: variants('Black', 'Olive') },
    { id },
  );
  expect(titles(second.product)).toEqual(['Black', 'Olive']);
  expect(second.product?.variants.nodes[0]?.id).toBe(first.product?.variants.nodes[1]?.id);
  expect(second.product?.totalInventory).toBe(5);
  expect(codes(await set({ title: 'Half', variants: variants('Tan') }))).toEqual([
    ['PRODUCT_OPTIONS_INPUT_MISSING', 'input.productOptions'],
  ]);
  expect(codes(await set({ title: 'Nobody' }, { id: NOBODY }))).toEqual([
    ['PRODUCT_DOES_NOT_EXIST', 'identifier'],
  ]);
});

test('right after a change of stock a product still tells its former total, and a quarter minute later the new one', async () => {
  const store = maison.store(SHOP);
  const location = [...store.locations.values()][0];
  const item = [...store.inventoryItems.values()].find(({ tracked }) => tracked);
  const variant = store.variants.by('item', item?.id ?? 0)[0];
  const id = `gid://shopify/Product/${variant?.productId ?? 0}`;
  const total = async () =>
    (
      await read<{ product: { totalInventory: number } }>(
        maison,
        `{ product(id: "${id}") { totalInventory } }`,
      )
    ).product.totalInventory;
  const before = await total();
  const text = `mutation($input: InventoryAdjustQuantitiesInput!) {
    inventoryAdjustQuantities(input: $input) @idempotent(key: "a-late-total") { userErrors { message } } }`;
  const change = {
    inventoryItemId: `gid://shopify/InventoryItem/${item?.id ?? 0}`,
    locationId: `gid://shopify/Location/${location?.id ?? 0}`,
    delta: 4,
    changeFromQuantity: null,
  };
  await read(maison, text, { input: { name: 'available', reason: 'correction', changes: [change] } });
  expect(await total()).toBe(before);
  store.clock.advance(16);
  expect(await total()).toBe(before + 4);
});

test('a deleted product is gone, and cannot be deleted again', async () => {
  const { id } = await made({ title: 'Short Lived' });
  const text = `mutation($id: ID!) { productDelete(input: { id: $id }) { deletedProductId userErrors { field message } } }`;
  expect(await read(maison, text, { id })).toEqual({
    productDelete: { deletedProductId: id, userErrors: [] },
  });
  expect(await read(maison, text, { id })).toEqual({
    productDelete: {
      deletedProductId: null,
      userErrors: [{ field: ['id'], message: 'Product does not exist' }],
    },
  });
});

test('tags are added and taken away without regard to capital letters', async () => {
  const { id } = await made({ title: 'Tagged Coat', tags: ['Wool'] });
  const run = async (mutation: string, tags: string[]) =>
    read<Record<string, { node: { tags: string[] } }>>(
      maison,
      `mutation($id: ID!, $tags: [String!]!) { ${mutation}(id: $id, tags: $tags) { node { ... on Product { tags } } userErrors { message } } }`,
      { id, tags },
    );
  expect((await run('tagsAdd', ['wool', 'winter, coat']))['tagsAdd']?.node.tags).toEqual([
    'Wool',
    'coat',
    'winter',
  ]);
  expect((await run('tagsRemove', ['WOOL']))['tagsRemove']?.node.tags).toEqual(['coat', 'winter']);
});

test('products can be searched by a metafield only where its definition lets lists be filtered', async () => {
  const define = async (key: string, enabled: boolean) =>
    read(
      maison,
      `mutation($d: MetafieldDefinitionInput!) { metafieldDefinitionCreate(definition: $d) { userErrors { message } } }`,
      {
        d: {
          name: key,
          namespace: 'brand',
          key,
          ownerType: 'PRODUCT',
          type: 'single_line_text_field',
          capabilities: { adminFilterable: { enabled } },
        },
      },
    );
  await define('fibre', true);
  await define('secret', false);
  const fibre = (value: string) => ({
    metafields: [{ namespace: 'brand', key: 'fibre', value }],
  });
  const { id } = await made({ title: 'Mohair Hat', ...fibre('mohair') });
  await made({ title: 'Linen Hat', ...fibre('linen') });
  const find = async (query: string) =>
    ask(maison, 'query($query: String) { products(first: 5, query: $query) { nodes { id } } }', { query });
  expect((await find('metafields.brand.fibre:mohair')).body.data).toEqual({ products: { nodes: [{ id }] } });
  expect((await find('metafields.brand.secret:x')).body.errors).toHaveLength(1);
});
