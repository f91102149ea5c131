import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { API_VERSION } from '~/shopify/api-version';
import { gid } from '../local-shopify/store/gid.ts';
import { visitMaison, type Visit } from './storefront-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await visitMaison();
});

beforeEach(() => visit.afresh());

afterAll(() => visit.running.close());

async function api(query: string, variables: object = {}): Promise<void> {
  const response = await fetch(`${visit.running.url}/admin/api/${API_VERSION}/graphql.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shopify-access-token': 'shpat_local_admin' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (text.includes('"errors"') || text.includes('"message"')) throw new Error(text);
}

const DEFINE = `mutation Define($definition: MetafieldDefinitionInput!) {
  metafieldDefinitionCreate(definition: $definition) { userErrors { message } }
}`;

const tote = () => visit.product('market-tote');

/** How long the tote's strap is, in whole centimetres up to 90, as the merchant defines it. */
async function defineStrap() {
  await api(DEFINE, {
    definition: {
      ownerType: 'PRODUCT',
      namespace: 'custom',
      key: 'strap',
      name: 'Strap in centimetres',
      type: 'number_integer',
      validations: [{ name: 'max', value: '90' }],
    },
  });
  const definition = [...visit.store.metafieldDefinitions.values()].find(({ key }) => key === 'strap');
  const page = `/store/maison/products/${tote().id}/metafields`;
  return { page, definition: String(definition?.id ?? 0) };
}

const strap = () => visit.store.metafield(gid('Product', tote().id), 'custom', 'strap');

test('a defined metafield is filled in, edited and deleted', async () => {
  const { page, definition } = await defineStrap();
  const product = await visit.page(`/store/maison/products/${tote().id}`);
  expect(product.text).toContain(`${page}/new?definition=${definition}`);
  await visit.press(`${page}/new`, { definition, value: '62' });
  expect(strap()?.value).toBe('62');
  const edit = `${page}/${strap()?.id ?? 0}`;
  expect((await visit.page(edit)).text).toContain('value="62"');
  await visit.press(edit, { value: '64' });
  expect(strap()?.value).toBe('64');
  await visit.press(`${edit}/delete`, {});
  expect(strap()).toBeUndefined();
});

test.each([
  ['long', 'Nothing was saved'],
  ['120', 'maximum'],
  ['', 'A value is needed'],
])('a metafield refuses “%s” and keeps it in the field', async (value, reason) => {
  const { page, definition } = await defineStrap();
  const refused = await visit.press(`${page}/new`, { definition, value });
  const text = await refused.text();
  expect([refused.status, text.includes(reason)]).toEqual([422, true]);
  expect(text).toContain(`value="${value}"`);
  expect(strap()).toBeUndefined();
});

test('what an app keeps to itself is shown and not edited', async () => {
  await api(
    `mutation Write($metafields: [MetafieldsSetInput!]!) {
      metafieldsSet(metafields: $metafields) { userErrors { field message } }
    }`,
    {
      metafields: [
        {
          ownerId: gid('Product', tote().id),
          namespace: '$app',
          key: 'role',
          type: 'single_line_text_field',
          value: 'icon',
        },
      ],
    },
  );
  const [role] = visit.store.metafields.by('owner', gid('Product', tote().id));
  const path = `/store/maison/products/${tote().id}/metafields/${role?.id ?? 0}`;
  const { text } = await visit.page(`/store/maison/products/${tote().id}`);
  expect(text).toContain('Mainstay · role');
  expect(text).not.toContain(path);
  expect((await visit.press(path, { value: 'none' })).status).toBe(404);
  expect(visit.store.metafields.get(role?.id ?? 0)?.value).toBe('icon');
});

/** A kind of metaobjects with one entry, as an app would have made them. */
function makers() {
  const now = visit.store.now();
  const field = { description: null, validations: [], adminFilterable: false };
  visit.store.metaobjectDefinitions.put({
    id: visit.store.newId(),
    type: 'maker',
    name: 'Maker',
    description: null,
    displayNameKey: 'name',
    fields: [
      { key: 'name', name: 'Name', type: 'single_line_text_field', required: true, ...field },
      { key: 'since', name: 'Since', type: 'number_integer', required: false, ...field },
    ],
    access: { admin: 'PUBLIC_READ_WRITE', storefront: 'NONE', customerAccount: 'NONE' },
    isPublishable: true,
    isTranslatable: false,
    createdAt: now,
    updatedAt: now,
  });
  const entry = visit.store.metaobjects.put({
    id: visit.store.newId(),
    type: 'maker',
    handle: 'the-potter',
    values: { name: 'The potter' },
    status: 'DRAFT',
    createdAt: now,
    updatedAt: now,
  });
  const values = () => visit.store.metaobjects.get(entry.id);
  return { path: `/store/maison/metaobjects/${entry.id}`, values };
}

test('metaobjects are listed by type, and an entry’s values and status are edited', async () => {
  const { path, values } = makers();
  const { text } = await visit.page('/store/maison/metaobjects');
  const type = /metaobjects\/types\/\d+/.exec(text)?.[0] ?? '';
  expect((await visit.page(`/store/maison/${type}?query=potter`)).text).toContain(path);
  expect((await visit.page(`/store/maison/${type}?query=weaver`)).text).not.toContain(path);
  await visit.press(path, { 'value-name': 'The potter', 'value-since': '1962', status: 'ACTIVE' });
  expect(values()).toMatchObject({ values: { name: 'The potter', since: '1962' }, status: 'ACTIVE' });
});

test('an entry with a value of the wrong type, or without a required one, stays as it was', async () => {
  const { path, values } = makers();
  for (const [fields, reason] of [
    [{ 'value-name': 'Them', 'value-since': 'long ago' }, 'Since: '],
    [{ 'value-name': '', 'value-since': '1962' }, 'Name: A value is needed.'],
  ] as const) {
    const refused = await visit.press(path, fields);
    const text = await refused.text();
    expect([refused.status, text.includes(reason)]).toEqual([422, true]);
    expect(text).toContain(`value="${fields['value-since']}"`);
  }
  expect(values()?.values).toEqual({ name: 'The potter' });
});
