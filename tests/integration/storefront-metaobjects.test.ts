import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockEngine } from '../local-shopify/shop/block-engine.ts';
import { shopfront } from '../local-shopify/shop/pages.ts';
import { addCollection, saveCollection } from '../local-shopify/store/save-collection.ts';
import { read } from './local-shopify-visit.ts';
import { visitMaison, type Visit } from './storefront-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await visitMaison();
  await read(
    visit.running,
    'mutation($d: MetaobjectDefinitionCreateInput!) { metaobjectDefinitionCreate(definition: $d) { userErrors { message } } }',
    {
      d: {
        type: '$app:muse',
        access: { storefront: 'PUBLIC_READ' },
        capabilities: { publishable: { enabled: true } },
        fieldDefinitions: [
          { key: 'title', type: 'single_line_text_field' },
          { key: 'wears', type: 'product_reference' },
        ],
      },
    },
  );
});

afterAll(() => visit.running.close());

function render(liquid: string): Promise<unknown> {
  const { server } = visit.running;
  const front = shopfront(server, visit.store, 'index', new URL('http://localhost/shop'));
  return blockEngine(front, { metafields: {} }).parseAndRender(liquid);
}

const write = (status: string) =>
  read(
    visit.running,
    `mutation($m: MetaobjectUpsertInput) { metaobjectUpsert(handle: { type: "$app:muse", handle: "ingrid" }, metaobject: $m) {
      userErrors { message } } }`,
    {
      m: {
        capabilities: { publishable: { status } },
        fields: [
          { key: 'title', value: 'Ingrid' },
          { key: 'wears', value: `gid://shopify/Product/${visit.product('harbour-coat-navy').id}` },
        ],
      },
    },
  );

test('a block shows a metaobject once it is no draft any more', async () => {
  const liquid =
    '{% assign muse = shop.metaobjects["$app:muse"]["ingrid"] %}{{ muse.title.value }} {{ muse.wears.value.title }}';
  await write('DRAFT');
  expect(await render('{{ shop.metaobjects["$app:muse"]["ingrid"] }}')).toBe('');
  await write('ACTIVE');
  expect(await render(liquid)).toBe(`Ingrid ${visit.product('harbour-coat-navy').title}`);
  expect(
    await render('{% for one in shop.metaobjects["$app:muse"].values %}{{ one.system.handle }}{% endfor %}'),
  ).toBe('ingrid');
});

test('the shop shows a collection once it is published, with what its source selects', async () => {
  const conditions = [
    { id: 1, kind: 'productTitle', relation: 'STARTS_WITH', matchType: 'ANY', values: ['Harbour'] },
  ] as const;
  const { id } = addCollection(visit.store, {
    title: 'From the harbour',
    sources: [
      {
        kind: 'conditions',
        id: 2,
        title: 'Names',
        description: null,
        targetType: 'PRODUCTS',
        inclusion: { matchType: 'ALL', conditions, selections: [] },
        exclusion: null,
      },
    ],
  });
  const page = () => fetch(new URL('/shop/collections/from-the-harbour', visit.running.url));
  expect((await page()).status).toBe(404);
  saveCollection(visit.store, id, { publishedAt: visit.store.now() });
  expect(await (await page()).text()).toContain('Harbour Coat');
});
