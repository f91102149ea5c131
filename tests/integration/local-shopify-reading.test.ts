import { afterAll, beforeAll, expect, test } from 'vitest';
import { setAvailable } from '../local-shopify/store/set-available';
import { updateProduct } from '../local-shopify/store/update-product';
import type { Running } from '../local-shopify/start';
import { ask, openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());

interface Page {
  products: {
    nodes: { id: string; title: string; updatedAt: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}
const LIST = `query($first: Int, $after: String, $last: Int, $before: String, $sortKey: ProductSortKeys, $reverse: Boolean, $query: String) {
  products(first: $first, after: $after, last: $last, before: $before, sortKey: $sortKey, reverse: $reverse, query: $query) {
    nodes { id title updatedAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

async function walk(variables: object): Promise<Page['products']['nodes']> {
  const found: Page['products']['nodes'] = [];
  let after: string | null = null;
  for (;;) {
    const { products }: Page = await read<Page>(maison, LIST, { first: 7, after, ...variables });
    found.push(...products.nodes);
    if (!products.pageInfo.hasNextPage) return found;
    after = products.pageInfo.endCursor;
  }
}

test.each(['ID', 'TITLE', 'UPDATED_AT'])(
  'pages by %s show every product once, in order, and the same backwards',
  async (sortKey) => {
    const forwards = (await walk({ sortKey })).map(({ id }) => id);
    expect(new Set(forwards).size).toBe(maison.store(SHOP).products.size);
    const backwards = (await walk({ sortKey, reverse: true })).map(({ id }) => id);
    expect(backwards).toEqual([...forwards].reverse());
  },
);

test('a page before a cursor ends where the cursor stands', async () => {
  const all = (await walk({ sortKey: 'TITLE' })).map(({ id }) => id);
  const { products: second } = await read<Page>(maison, LIST, { first: 10, sortKey: 'TITLE' });
  const { products } = await read<Page>(maison, LIST, {
    last: 3,
    before: second.pageInfo.endCursor,
    sortKey: 'TITLE',
  });
  expect(products.nodes.map(({ id }) => id)).toEqual(all.slice(6, 9));
  expect(products.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
});

test('a cursor still finds its place when its product is gone from the list', async () => {
  const { products: first } = await read<Page>(maison, LIST, { first: 5, query: 'status:active' });
  const { products: expected } = await read<Page>(maison, LIST, {
    first: 5,
    query: 'status:active',
    after: first.pageInfo.endCursor,
  });
  const last = Number(first.nodes.at(-1)?.id.split('/').at(-1));
  updateProduct(maison.store(SHOP), { productId: last, status: 'ARCHIVED' });
  const { products: next } = await read<Page>(maison, LIST, {
    first: 5,
    query: 'status:active',
    after: first.pageInfo.endCursor,
  });
  updateProduct(maison.store(SHOP), { productId: last, status: 'ACTIVE' });
  expect(next.nodes.map(({ id }) => id)).toEqual(expected.nodes.map(({ id }) => id));
});

test('what changed since a moment is found, and nothing else', async () => {
  maison.server.clock.advance(60);
  const since = maison.server.clock.stamp();
  const [, id] = maison.store(SHOP).products.keys();
  updateProduct(maison.store(SHOP), { productId: id ?? 0, title: 'The changed one' });
  const { products } = await read<Page>(maison, LIST, { first: 10, query: `updated_at:>='${since}'` });
  expect(products.nodes.map(({ title }) => title)).toEqual(['The changed one']);
  expect(products.nodes[0]?.updatedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test('a location tells which of its levels changed since', async () => {
  maison.server.clock.advance(60);
  const since = maison.server.clock.stamp();
  const [first] = [...maison.store(SHOP).levels.values()];
  if (first === undefined) throw new Error('no level');
  const level = setAvailable(maison.store(SHOP), { ...first, available: first.available + 1 });
  const query = `query($id: ID!, $since: String) { location(id: $id) { inventoryLevels(first: 5, query: $since) {
    nodes { item { id } quantities(names: ["available", "on_hand"]) { name quantity } } } } }`;
  const id = `gid://shopify/Location/${level.locationId}`;
  const onHand =
    level.available +
    level.committed +
    level.reserved +
    level.damaged +
    level.safety_stock +
    level.quality_control;
  expect(await read(maison, query, { id, since: `updated_at:>='${since}'` })).toEqual({
    location: {
      inventoryLevels: {
        nodes: [
          {
            item: { id: `gid://shopify/InventoryItem/${level.inventoryItemId}` },
            quantities: [
              { name: 'available', quantity: level.available },
              { name: 'on_hand', quantity: onHand },
            ],
          },
        ],
      },
    },
  });
});

test.each([
  ['sku:HC-NVY-48', 1],
  ['title:"Harbour Coat, Navy"', 1],
  ['sku:HC-NVY-48,FK-ECR-M', 2],
  ['(tag:nothing-has-this OR sku:HC-NVY-48) AND status:ACTIVE', 1],
  ['sku:HC-NVY-48 AND NOT status:active', 0],
  ['-sku:HC-NVY-*', null],
])('searching for %s', async (query, count) => {
  const nodes = await walk({ query });
  if (count === null) expect(nodes.some(({ title }) => title === 'Harbour Coat, Navy')).toBe(false);
  expect(nodes).toHaveLength(count ?? maison.store(SHOP).products.size - 1);
});

test('ids find what they name, in the order asked; strangers are null', async () => {
  const [level] = [...maison.store(SHOP).levels.values()];
  const [product] = maison.store(SHOP).products.keys();
  const ids = [
    `gid://shopify/InventoryLevel/${level?.locationId ?? 0}?inventory_item_id=${level?.inventoryItemId ?? 0}`,
    'gid://shopify/Product/1',
    `gid://shopify/Product/${product ?? 0}`,
  ];
  const { nodes } = await read<{ nodes: ({ __typename: string; id: string } | null)[] }>(
    maison,
    'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
    { ids },
  );
  expect(nodes).toEqual([
    { __typename: 'InventoryLevel', id: ids[0] },
    null,
    { __typename: 'Product', id: ids[2] },
  ]);
});

test('more than 250 ids at once are refused', async () => {
  const ids = Array.from({ length: 251 }, (_, n) => `gid://shopify/Product/${n}`);
  const { body } = await ask(maison, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(body.errors?.[0]?.extensions?.['code']).toBe('MAX_INPUT_SIZE_EXCEEDED');
});

test("a product's picture is drawn and served", async () => {
  const { products } = await read<{
    products: { nodes: { featuredMedia: { preview: { image: { url: string } } } }[] };
  }>(maison, '{ products(first: 1) { nodes { featuredMedia { preview { image { url } } } } } }');
  const response = await fetch(products.nodes[0]?.featuredMedia.preview.image.url ?? '');
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  expect(await response.text()).toContain('<svg');
});
