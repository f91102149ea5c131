import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { ask, openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());

interface Complaint {
  field: string[] | null;
  message: string;
  code?: string;
}

interface ProductNode {
  id: string;
  handle: string;
  tags: string[];
  totalInventory: number;
  tracksInventory: boolean;
  options: { id: string; name: string; values: string[]; optionValues: { id: string; name: string }[] }[];
  variants: {
    nodes: { id: string; title: string; inventoryQuantity: number; inventoryItem: { tracked: boolean } }[];
  };
}

const PRODUCT = `id handle tags totalInventory tracksInventory
  options { id name values optionValues { id name hasVariants } }
  variants(first: 20) { nodes { id title inventoryQuantity inventoryItem { tracked } } }`;

type Answer = { product: ProductNode | null; userErrors: Complaint[] };

/** Runs one mutation of a product and gives its answer. */
async function run(mutation: string, declared: string, used: string, variables: object): Promise<Answer> {
  const hasCode = !['productCreate', 'productUpdate'].includes(mutation);
  const text = `mutation(${declared}) { ${mutation}(${used}) {
    product { ${PRODUCT} } userErrors { field message ${hasCode ? 'code' : ''} } } }`;
  const data = await read<Record<string, Answer>>(maison, text, variables as Record<string, unknown>);
  return data[mutation] as Answer;
}

const create = (product: object) =>
  run('productCreate', '$product: ProductCreateInput!', 'product: $product', { product });
const update = (product: object) =>
  run('productUpdate', '$product: ProductUpdateInput!', 'product: $product', { product });
const set = (input: object, identifier?: object) =>
  run(
    'productSet',
    '$input: ProductSetInput!, $identifier: ProductSetIdentifiers',
    'input: $input, identifier: $identifier, synchronous: true',
    { input, identifier },
  );
const addVariants = (productId: string, variants: object[], strategy = 'DEFAULT') =>
  run(
    'productVariantsBulkCreate',
    '$productId: ID!, $variants: [ProductVariantsBulkInput!]!, $strategy: ProductVariantsBulkCreateStrategy',
    'productId: $productId, variants: $variants, strategy: $strategy',
    { productId, variants, strategy },
  );
const changeVariants = (productId: string, variants: object[]) =>
  run(
    'productVariantsBulkUpdate',
    '$productId: ID!, $variants: [ProductVariantsBulkInput!]!',
    'productId: $productId, variants: $variants',
    { productId, variants },
  );
const addOptions = (productId: string, options: object[], variantStrategy = 'LEAVE_AS_IS') =>
  run(
    'productOptionsCreate',
    '$productId: ID!, $options: [OptionCreateInput!]!, $variantStrategy: ProductOptionCreateVariantStrategy',
    'productId: $productId, options: $options, variantStrategy: $variantStrategy',
    { productId, options, variantStrategy },
  );

const made = async (product: object): Promise<ProductNode> => {
  const { product: found, userErrors } = await create(product);
  expect(userErrors).toEqual([]);
  if (found === null) throw new Error('no product was made');
  return found;
};
const titles = (product: ProductNode | null) => product?.variants.nodes.map(({ title }) => title);
const codes = ({ userErrors }: Answer) => userErrors.map(({ code, field }) => [code, field?.join('.')]);
const colour = (name: string) => ({ optionValues: [{ optionName: 'Colour', name }] });
const COLOURS = { name: 'Colour', values: [{ name: 'Navy' }, { name: 'Camel' }] };
const NOBODY = 'gid://shopify/Product/999999999999';

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

test('options make room for themselves, and with CREATE every combination becomes a variant', async () => {
  const { id } = await made({ title: 'Harbour Cape' });
  const coloured = await addOptions(id, [COLOURS]);
  expect(coloured.product?.options).toMatchObject([{ name: 'Colour', values: ['Navy'] }]);
  expect(titles(coloured.product)).toEqual(['Navy']);
  await addVariants(id, [colour('Camel')]);
  const sized = await addOptions(id, [{ name: 'Size', values: [{ name: 'S' }, { name: 'L' }] }], 'CREATE');
  expect(titles(sized.product)).toEqual(['Navy / S', 'Navy / L', 'Camel / S', 'Camel / L']);
  expect(codes(await addOptions(id, [{ name: 'size', values: [{ name: 'M' }] }]))).toEqual([
    ['OPTION_ALREADY_EXISTS', 'options.0'],
  ]);
  expect(codes(await addOptions(id, [COLOURS, COLOURS]))).toEqual([['OPTIONS_OVER_LIMIT', 'options']]);
  expect(codes(await addOptions(id, [{ name: 'Lining' }]))).toEqual([
    ['OPTION_VALUES_MISSING', 'options.0.values'],
  ]);
  expect(codes(await addOptions(NOBODY, [COLOURS]))).toEqual([['PRODUCT_DOES_NOT_EXIST', 'productId']]);
});

test('new variants bring values along, but none may be there twice', async () => {
  const { id } = await made({ title: 'Fisher Cap', productOptions: [COLOURS] });
  const added = await addVariants(id, [{ ...colour('Rust'), price: '40', inventoryItem: { tracked: true } }]);
  expect(titles(added.product)).toEqual(['Navy', 'Rust']);
  expect(added.product?.tracksInventory).toBe(true);
  expect(added.product?.options[0]?.values).toEqual(['Navy', 'Rust']);
  const twice = await addVariants(id, [colour('Rust')]);
  expect(twice.userErrors).toEqual([
    {
      field: ['variants', '0'],
      message: "The variant 'Rust' already exists. Please change at least one option value.",
      code: 'VARIANT_ALREADY_EXISTS_CHANGE_OPTION_VALUE',
    },
  ]);
  expect(codes(await addVariants(id, [{ price: '-1', ...colour('Moss') }]))).toEqual([
    ['GREATER_THAN_OR_EQUAL_TO', 'variants.0.price'],
  ]);
  expect(codes(await addVariants(id, [{}]))).toEqual([['NEED_TO_ADD_OPTION_VALUES', 'variants.0']]);
  const nowhere = { availableQuantity: 3, locationId: 'gid://shopify/Location/1' };
  expect(codes(await addVariants(id, [{ ...colour('Moss'), inventoryQuantities: [nowhere] }]))).toEqual([
    ['TRACKED_VARIANT_LOCATION_NOT_FOUND', 'variants.0.inventoryQuantities'],
  ]);
});

test('the standalone default variant goes when others come, unless it is to stay', async () => {
  const one = await made({ title: 'Gone Alone' });
  const title = (name: string) => ({ optionValues: [{ optionName: 'Title', name }] });
  expect(titles((await addVariants(one.id, [title('Small')])).product)).toEqual(['Small']);
  const other = await made({ title: 'Kept Alone' });
  expect(
    titles((await addVariants(other.id, [title('Small')], 'PRESERVE_STANDALONE_VARIANT')).product),
  ).toEqual(['Default Title', 'Small']);
});

test('changed variants must be named, be of the product and not carry stock', async () => {
  const product = await made({ title: 'Boot Tree', productOptions: [COLOURS] });
  const variant = product.variants.nodes[0]?.id ?? '';
  expect(codes(await changeVariants(product.id, [{ price: '1' }]))).toEqual([
    ['PRODUCT_VARIANT_ID_MISSING', 'variants.0.id'],
  ]);
  expect(
    codes(await changeVariants(product.id, [{ id: 'gid://shopify/ProductVariant/1', price: '1' }])),
  ).toEqual([['PRODUCT_VARIANT_DOES_NOT_EXIST', 'variants.0.id']]);
  const stock = [{ availableQuantity: 1, locationId: 'gid://shopify/Location/1' }];
  expect(codes(await changeVariants(product.id, [{ id: variant, inventoryQuantities: stock }]))).toEqual([
    ['NO_INVENTORY_QUANTITIES_ON_VARIANTS_UPDATE', 'variants.0.inventoryQuantities'],
  ]);
  const renamed = await changeVariants(product.id, [{ id: variant, ...colour('Camel') }]);
  expect(titles(renamed.product)).toEqual(['Camel']);
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
