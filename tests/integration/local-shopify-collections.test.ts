import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import type { Product, Variant } from '../local-shopify/store/types';
import { openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());

interface Shown {
  id: string;
  handle: string;
  productsCount: { count: number };
  products: { nodes: { id: string; title: string }[] };
  ruleSet: { appliedDisjunctively: boolean; rules: object[] } | null;
}

interface Answer {
  collection: Shown | null;
  userErrors: { field: string[] | null; message: string }[];
}

const SHOWN = `id handle productsCount { count } ruleSet { appliedDisjunctively rules { column relation condition } }
  products(first: 250) { nodes { id title } }`;

const create = async (collection: object): Promise<Answer> =>
  (
    await read<{ collectionCreate: Answer }>(
      maison,
      `mutation($collection: CollectionCreateInput) { collectionCreate(collection: $collection) {
        collection { ${SHOWN} } userErrors { field message } } }`,
      { collection },
    )
  ).collectionCreate;
const createFormer = async (input: object): Promise<Answer> =>
  (
    await read<{ collectionCreate: Answer }>(
      maison,
      `mutation($input: CollectionInput) { collectionCreate(input: $input) {
        collection { ${SHOWN} } userErrors { field message } } }`,
      { input },
    )
  ).collectionCreate;
const source = (inclusion: object, exclusion?: object) => ({
  source: { title: 'What belongs here', inclusion, ...(exclusion ? { exclusion } : {}) },
});
const titles = ({ collection }: Answer) => collection?.products.nodes.map(({ title }) => title).sort();

/** What the maison holds by a plain look at every product, without the code under test. */
function lookFor(is: (product: Product, variants: Variant[]) => boolean): string[] {
  const store = maison.store(SHOP);
  return [...store.products.values()]
    .filter((product) => is(product, store.variantsOf(product.id)))
    .map(({ title }) => title)
    .sort();
}

const ONE_OF = { relation: 'EQUALS', matchType: 'ANY' };

test('each condition selects exactly the products that meet it', async () => {
  const store = maison.store(SHOP);
  const units = (variant: Variant) =>
    store
      .levelsOf(variant.inventoryItemId)
      .reduce((sum, { available, isActive }) => sum + (isActive ? available : 0), 0);
  const [first] = store.products.values();
  const tag = first?.tags[0] ?? '';
  const type = first?.productType ?? '';
  const price = { amount: '200', currencyCode: store.shop.currencyCode };
  const cases: [condition: object, is: Parameters<typeof lookFor>[0]][] = [
    [
      { productTag: { relation: 'TAGGED_WITH', matchType: 'ANY', values: [tag.toUpperCase()] } },
      ({ tags }) => tags.includes(tag),
    ],
    [
      { productTag: { relation: 'NOT_TAGGED_WITH', matchType: 'ALL', values: [tag] } },
      ({ tags }) => !tags.includes(tag),
    ],
    [{ productType: { ...ONE_OF, values: [type] } }, (product) => product.productType === type],
    [
      { productVendor: { relation: 'NOT_EQUALS', matchType: 'ALL', values: [first?.vendor ?? ''] } },
      ({ vendor }) => vendor !== first?.vendor,
    ],
    [
      { productTitle: { relation: 'CONTAINS', matchType: 'ANY', values: ['coat', 'boot'] } },
      ({ title }) => /coat|boot/i.test(title),
    ],
    [{ productStatus: { ...ONE_OF, values: ['DRAFT'] } }, ({ status }) => status === 'DRAFT'],
    [
      { variantPrice: { relation: 'LESS_THAN', value: price } },
      (_product, variants) => variants.some((variant) => Number(variant.price) < 200),
    ],
    [
      { variantCompareAtPrice: { relation: 'IS_SET' } },
      (_product, variants) => variants.some(({ compareAtPrice }) => compareAtPrice !== null),
    ],
    [
      { variantInventory: { relation: 'GREATER_THAN', value: 40 } },
      (_product, variants) => variants.some((variant) => units(variant) > 40),
    ],
  ];
  for (const [index, [condition, is]] of cases.entries()) {
    const made = await create({
      title: `Case ${index}`,
      sources: [source({ matchType: 'ALL', conditions: [condition] })],
    });
    expect(made.userErrors, JSON.stringify(condition)).toEqual([]);
    expect(titles(made), JSON.stringify(condition)).toEqual(lookFor(is));
    expect(lookFor(is).length, JSON.stringify(condition)).toBeGreaterThan(0);
  }
});

test('conditions are met all or any, and what is excluded stays outside', async () => {
  const conditions = [
    { productTitle: { relation: 'CONTAINS', matchType: 'ANY', values: ['coat'] } },
    { productTitle: { relation: 'CONTAINS', matchType: 'ANY', values: ['harbour'] } },
  ];
  const all = await create({ title: 'Both', sources: [source({ matchType: 'ALL', conditions })] });
  expect(titles(all)).toEqual(lookFor(({ title }) => /coat/i.test(title) && /harbour/i.test(title)));
  const any = await create({ title: 'Either', sources: [source({ matchType: 'ANY', conditions })] });
  const either = lookFor(({ title }) => /coat|harbour/i.test(title));
  expect(titles(any)).toEqual(either);
  const left = any.collection?.products.nodes[0];
  const without = await create({
    title: 'Either but one',
    sources: [source({ matchType: 'ANY', conditions }, { selections: [{ productId: left?.id }] })],
  });
  expect(titles(without)).toEqual(either.filter((title) => title !== left?.title));
  const outside = await create({
    title: 'Either but both',
    sources: [
      source(
        { matchType: 'ANY', conditions },
        { conditions: [{ collection: { values: [all.collection?.id] } }] },
      ),
    ],
  });
  expect(titles(outside)).toEqual(either.filter((title) => !titles(all)?.includes(title)));
});

test('a metafield selects as soon as it is written, where its definition allows it', async () => {
  const define = async (key: string, enabled: boolean) =>
    (
      await read<{ metafieldDefinitionCreate: { createdDefinition: { id: string } } }>(
        maison,
        `mutation($d: MetafieldDefinitionInput!) { metafieldDefinitionCreate(definition: $d) { createdDefinition { id } } }`,
        {
          d: {
            name: key,
            namespace: '$app',
            key,
            ownerType: 'PRODUCT',
            type: 'single_line_text_field',
            capabilities: { smartCollectionCondition: { enabled } },
          },
        },
      )
    ).metafieldDefinitionCreate.createdDefinition.id;
  const by = (definitionId: string) =>
    source({
      matchType: 'ALL',
      conditions: [{ metafieldString: { definitionId, ...ONE_OF, values: ['icon'] } }],
    });
  const { collection } = await create({ title: 'Icons', sources: [by(await define('role_here', true))] });
  expect(collection?.productsCount.count).toBe(0);
  const [first] = maison.store(SHOP).products.values();
  const ownerId = `gid://shopify/Product/${first?.id ?? 0}`;
  await read(
    maison,
    'mutation($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) { userErrors { message } } }',
    { m: [{ ownerId, namespace: '$app', key: 'role_here', value: 'icon' }] },
  );
  const now = await read<{ collection: Shown & { hasProduct: boolean } }>(
    maison,
    `query($id: ID!, $product: ID!) { collection(id: $id) { ${SHOWN} hasProduct(id: $product) } }`,
    { id: collection?.id, product: ownerId },
  );
  expect(now.collection).toMatchObject({ hasProduct: true, products: { nodes: [{ id: ownerId }] } });
  const refused = await create({ title: 'Secrets', sources: [by(await define('secret_here', false))] });
  expect(refused.userErrors[0]?.field).toEqual(['sources', '0', 'source', 'inclusion', 'conditions', '0']);
});

test('a collection made by hand keeps the order that it is given, and rules of the former kind are read back', async () => {
  const ids = [...maison.store(SHOP).products.keys()].slice(0, 3).map((id) => `gid://shopify/Product/${id}`);
  const { collection } = await createFormer({ title: 'By hand', sortOrder: 'MANUAL', products: ids });
  expect(collection?.products.nodes.map(({ id }) => id)).toEqual(ids);
  await read(
    maison,
    'mutation($id: ID!, $moves: [MoveInput!]!) { collectionReorderProducts(id: $id, moves: $moves) { userErrors { code } } }',
    { id: collection?.id, moves: [{ id: ids[2], newPosition: '0' }] },
  );
  const after = await read<{ collection: Shown }>(
    maison,
    `query($id: ID!) { collection(id: $id) { ${SHOWN} } }`,
    {
      id: collection?.id,
    },
  );
  expect(after.collection.products.nodes.map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1]]);
  const rules = [{ column: 'TITLE', relation: 'CONTAINS', condition: 'boot' }];
  const former = await createFormer({ title: 'By rule', ruleSet: { appliedDisjunctively: false, rules } });
  expect(former.collection?.ruleSet).toEqual({ appliedDisjunctively: false, rules });
  expect(titles(former)).toEqual(lookFor(({ title }) => /boot/i.test(title)));
});

test('what a collection cannot be is said, and handles are given once', async () => {
  expect((await create({ title: ' ' })).userErrors).toEqual([
    { field: ['title'], message: "Title can't be blank" },
  ]);
  expect((await create({ title: 'Knit' })).collection?.handle).toBe('knit');
  expect((await create({ title: 'Knit' })).collection?.handle).toBe('knit-1');
  expect((await create({ title: 'Knit', handle: 'knit' })).userErrors[0]?.field).toEqual(['handle']);
});

test('a collection is made unpublished, and shown in the Online Store once it is published', async () => {
  const { collection } = await create({ title: 'Worn daily' });
  const { publications } = await read<{ publications: { nodes: { id: string }[] } }>(
    maison,
    '{ publications(first: 5) { nodes { id name } } }',
  );
  const publicationId = publications.nodes[0]?.id;
  const shown = async () =>
    (
      await read<{
        collection: { publishedOnPublication: boolean; resourcePublicationsCount: { count: number } };
      }>(
        maison,
        `query($id: ID!, $publicationId: ID!) { collection(id: $id) {
          publishedOnPublication(publicationId: $publicationId) resourcePublicationsCount { count } } }`,
        { id: collection?.id, publicationId },
      )
    ).collection;
  expect(await shown()).toEqual({ publishedOnPublication: false, resourcePublicationsCount: { count: 0 } });
  const publish = async (to: unknown) =>
    read<{ publishablePublish: { userErrors: { field: string[] }[] } }>(
      maison,
      `mutation($id: ID!, $input: [PublicationInput!]!) { publishablePublish(id: $id, input: $input) {
        publishable { ... on Collection { id } } userErrors { field message } } }`,
      { id: collection?.id, input: [{ publicationId: to }] },
    );
  expect((await publish('gid://shopify/Publication/99')).publishablePublish.userErrors[0]?.field).toEqual([
    'input',
    '0',
    'publicationId',
  ]);
  expect((await publish(publicationId)).publishablePublish.userErrors).toEqual([]);
  expect(await shown()).toEqual({ publishedOnPublication: true, resourcePublicationsCount: { count: 1 } });
});
