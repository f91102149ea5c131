import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminSchema } from '../local-shopify/schema/admin-schema';
import { startFreshShopify, type FreshShopify } from '../../tools/recordings/fresh-shopify';
import type { JsonObject } from '../../tools/recordings/json';
import { replayFile } from '../../tools/recordings/replay-file';

const PAGE = `query($first: Int!, $after: String) { products(first: $first, after: $after, sortKey: ID) {
  edges { cursor node { id title handle } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const CREATE = `mutation($product: ProductCreateInput!) { productCreate(product: $product) {
  product { id title handle legacyResourceId createdAt vendor } userErrors { field message } } }`;
const READ = `query($id: ID!) { product(id: $id) { id title
  variants(first: 5) { nodes { id price inventoryItem { id tracked } } pageInfo { hasNextPage } } } }`;
const SET = `mutation($metafields: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $metafields) {
  metafields { id key value compareDigest } userErrors { field message code } } }`;
const DELETE = `mutation($input: ProductDeleteInput!) { productDelete(input: $input) {
  deletedProductId userErrors { field message } } }`;
const FIRST_ID = 7_000_000_000_000;

let theirs: FreshShopify;
const steps: { query: string; variables: JsonObject; response: object }[] = [];

async function ask<T>(query: string, variables: JsonObject): Promise<T> {
  const response = await theirs.ask(query, variables, null);
  steps.push({ query, variables, response });
  return response.data as T;
}

beforeAll(async () => {
  theirs = await startFreshShopify({
    domain: 'theirs.myshopify.com',
    currencyCode: 'CAD',
    ianaTimezone: 'America/Toronto',
    today: '2026-06-01T10:00:00Z',
  });
  theirs.store.takeIdsUpTo(FIRST_ID);
  const { productCreate } = await ask<{ productCreate: { product: { id: string } } }>(CREATE, {
    product: { title: 'Coat' },
  });
  const { id } = productCreate.product;
  for (const title of ['Hat', 'Bag']) await ask(CREATE, { product: { title } });
  await ask(READ, { id });
  const metafield = { ownerId: id, namespace: 'custom', key: 'season', type: 'single_line_text_field' };
  const { metafieldsSet } = await ask<{ metafieldsSet: { metafields: { compareDigest: string }[] } }>(SET, {
    metafields: [{ ...metafield, value: 'winter' }],
  });
  const compareDigest = metafieldsSet.metafields[0]?.compareDigest ?? '';
  for (const value of ['summer', 'spring'])
    await ask(SET, { metafields: [{ ...metafield, value, compareDigest }] });
  const { products } = await ask<{ products: { pageInfo: { endCursor: string } } }>(PAGE, { first: 2 });
  await ask(PAGE, { first: 2, after: products.pageInfo.endCursor });
  await ask(DELETE, { input: { id } });
  await ask(READ, { id });
});
afterAll(() => theirs.close());

const replay = async (recorded: unknown) =>
  replayFile('ours.json', JSON.stringify(recorded), (await adminSchema()).schema);

test('what was recorded of a local Shopify is answered alike by another with other ids', async () => {
  const { verdict, outcomes } = await replay({
    storeDomain: 'theirs.myshopify.com',
    apiVersion: '2026-04',
    steps,
  });
  const unlike = outcomes.filter((each) => each.verdict.kind !== 'agree');
  expect([verdict, unlike, outcomes.length]).toEqual(['agree', [], steps.length]);
});

test('a single value that was recorded otherwise is found', async () => {
  const text = JSON.stringify({ apiVersion: '2026-04', steps });
  const { outcomes } = await replay(
    JSON.parse(text.replace('"value":"summer","compareDigest"', '"value":"autumn","compareDigest"')),
  );
  const differences = outcomes.flatMap(({ verdict }) =>
    verdict.kind === 'disagree' ? verdict.differences : [],
  );
  expect(differences.map(({ path }) => path)).toContain('data.metafieldsSet.metafields[0].value');
});
