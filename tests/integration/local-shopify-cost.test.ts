import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { ask, openMaison } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());

const requested = async (
  query: string,
  variables: Record<string, unknown> = {},
): Promise<number | undefined> =>
  (await ask(maison, query, variables)).body.extensions?.cost.requestedQueryCost;

test.each([
  ['an object costs one point', '{ shop { name } }', 1],
  ['scalars cost nothing', '{ shop { name email currencyCode } }', 1],
  ['a count costs ten', '{ productsCount { count } }', 10],
  ['a connection of one costs two and its node', '{ products(first: 1) { nodes { id } } }', 3],
  ['a connection of ten counts four nodes', '{ products(first: 10) { nodes { id } } }', 6],
  ['edges cost what nodes cost', '{ products(first: 10) { edges { node { id } } } }', 6],
  ['a connection of 250 counts eleven nodes', '{ products(first: 250) { nodes { id } } }', 13],
  [
    'connections multiply',
    '{ products(first: 10) { nodes { id variants(first: 10) { nodes { id } } } } }',
    2 + 4 * (1 + 2 + 4),
  ],
  [
    'a product with metafields, as recorded from a real store',
    `{ product(id: "gid://shopify/Product/1") { id
        a: metafield(namespace: "c", key: "a") { id } b: metafield(namespace: "c", key: "b") { id }
        c: metafield(namespace: "c", key: "c") { id } metafields(first: 10) { nodes { id } pageInfo { hasNextPage } } } }`,
    10,
  ],
])('%s', async (_sentence, query, points) => {
  expect(await requested(query)).toBe(points);
});

test('a window that is the default of a variable costs what it costs when it is sent', async () => {
  const query = 'query($many: Int = 250) { products(first: $many) { nodes { id } } }';
  expect(await requested(query)).toBe(13);
  expect(await requested(query, { many: 10 })).toBe(6);
});

test('a mutation costs ten, its payload included', async () => {
  const query =
    'mutation($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) { metafields { id } userErrors { code } } }';
  expect(await requested(query, { m: [] })).toBe(10);
});

test('what comes back costs less than what was asked for, and the rest is given back', async () => {
  const { body } = await ask(maison, '{ products(first: 250, query: "id:1") { nodes { id } } }');
  expect(body.extensions?.cost).toMatchObject({ requestedQueryCost: 13, actualQueryCost: 2 });
  expect(body.extensions?.cost.throttleStatus).toMatchObject({ maximumAvailable: 2000, restoreRate: 100 });
});

test('a query above a thousand points is refused before it runs', async () => {
  const { body } = await ask(
    maison,
    '{ products(first: 250) { nodes { variants(first: 250) { nodes { inventoryItem { inventoryLevels(first: 10) { nodes { id } } } } } } } }',
  );
  expect(body.errors?.[0]?.extensions?.['code']).toBe('MAX_COST_EXCEEDED');
});

test('an empty bucket throttles, and fills again by itself', async () => {
  const slow = await openMaison({ plan: { restoreRate: 200, maximumAvailable: 30 } });
  try {
    const query = '{ products(first: 250) { nodes { id } } }';
    const first = await Promise.all(Array.from({ length: 8 }, () => ask(slow, query)));
    const throttled = first.filter(({ body }) => body.errors?.[0]?.extensions?.['code'] === 'THROTTLED');
    expect(throttled.length).toBeGreaterThan(0);
    expect(throttled[0]?.status).toBe(200);
    expect(throttled[0]?.body.extensions?.cost.actualQueryCost).toBeNull();
    await expect.poll(async () => (await ask(slow, query)).body.errors, { timeout: 5000 }).toBeUndefined();
  } finally {
    await slow.close();
  }
});
