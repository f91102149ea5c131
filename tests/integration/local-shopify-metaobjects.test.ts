import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { appToken, ask, openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
let token: string;
beforeAll(async () => {
  maison = await openMaison();
  token = await appToken(maison);
  const { userErrors } = await define(ICON);
  expect(userErrors).toEqual([]);
});
afterAll(() => maison.close());

const ICON = {
  type: '$app:icon_here',
  displayNameKey: 'title',
  access: { admin: 'MERCHANT_READ', storefront: 'PUBLIC_READ' },
  capabilities: { publishable: { enabled: true } },
  fieldDefinitions: [
    {
      key: 'title',
      type: 'single_line_text_field',
      required: true,
      validations: [{ name: 'max', value: '20' }],
    },
    { key: 'since', type: 'number_integer', capabilities: { adminFilterable: { enabled: true } } },
    { key: 'products', type: 'list.product_reference' },
  ],
};

interface Complaint {
  field: string[];
  message: string;
  code: string;
  elementKey: string | null;
}

interface Icon {
  id: string;
  handle: string;
  type: string;
  displayName: string;
  capabilities: { publishable: { status: string } | null };
  fields: { key: string; value: string | null }[];
}

const ERRORS = 'userErrors { field message code elementKey }';
const SHOWN = 'id handle type displayName capabilities { publishable { status } } fields { key value }';

async function define(definition: object) {
  const text = `mutation($definition: MetaobjectDefinitionCreateInput!) {
    metaobjectDefinitionCreate(definition: $definition) { metaobjectDefinition { id type name } ${ERRORS} } }`;
  const data = await read<{
    metaobjectDefinitionCreate: {
      metaobjectDefinition: { id: string; type: string; name: string } | null;
      userErrors: Complaint[];
    };
  }>(maison, text, { definition }, token);
  return data.metaobjectDefinitionCreate;
}

async function run(mutation: string, declared: string, used: string, variables: Record<string, unknown>) {
  const text = `mutation(${declared}) { ${mutation}(${used}) { metaobject { ${SHOWN} } ${ERRORS} } }`;
  const data = await read<Record<string, { metaobject: Icon | null; userErrors: Complaint[] }>>(
    maison,
    text,
    variables,
    token,
  );
  return data[mutation] ?? { metaobject: null, userErrors: [] };
}

const create = (values: Record<string, string>, more: object = {}) =>
  run('metaobjectCreate', '$metaobject: MetaobjectCreateInput!', 'metaobject: $metaobject', {
    metaobject: {
      type: '$app:icon_here',
      fields: Object.entries(values).map(([key, value]) => ({ key, value })),
      ...more,
    },
  });
const codes = ({ userErrors }: { userErrors: Complaint[] }) =>
  userErrors.map(({ code, field, elementKey }) => [code, field.join('.'), elementKey]);
const list = async (query: string | null, more = '') =>
  (
    await read<{ metaobjects: { nodes: Icon[] } }>(
      maison,
      `query($query: String) { metaobjects(type: "$app:icon_here", first: 50, query: $query ${more}) { nodes { ${SHOWN} } } }`,
      { query },
      token,
    )
  ).metaobjects.nodes;

test('a metaobject is made as a draft, named by its definition, and found by its handle', async () => {
  const { metaobject, userErrors } = await create({ title: 'Harbour Coat', since: '1962' });
  expect(userErrors).toEqual([]);
  expect(metaobject).toMatchObject({
    handle: 'harbour-coat',
    displayName: 'Harbour Coat',
    capabilities: { publishable: { status: 'DRAFT' } },
    fields: [
      { key: 'title', value: 'Harbour Coat' },
      { key: 'since', value: '1962' },
      { key: 'products', value: null },
    ],
  });
  expect(metaobject?.type).toMatch(/^app--\d+--icon_here$/);
  const found = await read<{ metaobjectByHandle: Icon }>(
    maison,
    `{ metaobjectByHandle(handle: { type: "$app:icon_here", handle: "harbour-coat" }) { ${SHOWN} } }`,
    {},
    token,
  );
  expect(found.metaobjectByHandle).toEqual(metaobject);
});

test('what a metaobject cannot be is said by its field', async () => {
  expect(codes(await create({ since: '1962' }))).toEqual([['OBJECT_FIELD_REQUIRED', 'metaobject', 'title']]);
  expect(codes(await create({ title: 'Far too long for a title here' }))).toEqual([
    ['INVALID_VALUE', 'metaobject.fields.0', 'title'],
  ]);
  expect(codes(await create({ title: 'Coat', since: 'long ago' }))).toEqual([
    ['INVALID_VALUE', 'metaobject.fields.1', 'since'],
  ]);
  expect(codes(await create({ title: 'Coat', lining: 'silk' }))).toEqual([
    ['UNDEFINED_OBJECT_FIELD', 'metaobject.fields.1', 'lining'],
  ]);
  const nowhere = JSON.stringify(['gid://shopify/Product/1']);
  expect(codes(await create({ title: 'Coat', products: nowhere }))).toEqual([
    ['INVALID_VALUE', 'metaobject.fields.1', 'products'],
  ]);
  expect(codes(await create({ title: 'Coat' }, { type: '$app:no_such_type' }))).toEqual([
    ['UNDEFINED_OBJECT_TYPE', 'metaobject.type', null],
  ]);
});

test('an upsert makes the metaobject of a handle, and then changes it', async () => {
  const upsert = (values: object, capabilities?: object) =>
    run(
      'metaobjectUpsert',
      '$values: JSON, $metaobject: MetaobjectUpsertInput',
      'handle: { type: "$app:icon_here", handle: "boot" }, values: $values, metaobject: $metaobject',
      { values, ...(capabilities ? { metaobject: { capabilities } } : {}) },
    );
  const made = await upsert({ title: 'Boot', since: 1971 });
  expect(made.metaobject).toMatchObject({ handle: 'boot', displayName: 'Boot' });
  const active = { publishable: { status: 'ACTIVE' } };
  const changed = await upsert({ title: 'Ranger Boot' }, active);
  expect(changed.metaobject).toMatchObject({
    id: made.metaobject?.id,
    displayName: 'Ranger Boot',
    capabilities: active,
    fields: [{ value: 'Ranger Boot' }, { value: null }, { value: null }],
  });
  expect(codes(await create({ title: 'Other' }, { handle: 'boot' }))).toEqual([
    ['TAKEN', 'metaobject.handle', null],
  ]);
});

test('metaobjects are listed by name, and found by the fields that may be filtered', async () => {
  await create({ title: 'Aran Knit', since: '1950' });
  const names = (await list(null, 'sortKey: "display_name"')).map(({ displayName }) => displayName);
  expect(names).toEqual([...names].sort());
  expect((await list('fields.since:1950')).map(({ displayName }) => displayName)).toEqual(['Aran Knit']);
  expect((await list('display_name:aran*')).map(({ displayName }) => displayName)).toEqual(['Aran Knit']);
});

test('a definition loses and gains fields, and its metaobjects with it', async () => {
  const { metaobjectDefinition } = await define({
    type: '$app:care_here',
    fieldDefinitions: [
      { key: 'wash', type: 'single_line_text_field' },
      { key: 'iron', type: 'boolean' },
    ],
  });
  expect(metaobjectDefinition?.name).toBe('Care here');
  const { metaobject } = await run('metaobjectCreate', '$m: MetaobjectCreateInput!', 'metaobject: $m', {
    m: { type: '$app:care_here', fields: [{ key: 'wash', value: 'By hand' }] },
  });
  const update = async (fieldDefinitions: object[]) =>
    read<{ metaobjectDefinitionUpdate: { userErrors: Complaint[] } }>(
      maison,
      `mutation($id: ID!, $definition: MetaobjectDefinitionUpdateInput!) {
        metaobjectDefinitionUpdate(id: $id, definition: $definition) { metaobjectDefinition { id } ${ERRORS} } }`,
      { id: metaobjectDefinition?.id, definition: { fieldDefinitions } },
      token,
    );
  await update([{ delete: { key: 'wash' } }, { create: { key: 'dry', type: 'single_line_text_field' } }]);
  const after = await read<{ metaobject: Icon }>(
    maison,
    `query($id: ID!) { metaobject(id: $id) { ${SHOWN} } }`,
    { id: metaobject?.id },
    token,
  );
  expect(after.metaobject.fields).toEqual([
    { key: 'iron', value: null },
    { key: 'dry', value: null },
  ]);
  const { metaobjectDefinitionUpdate } = await update([{ update: { key: 'wash', name: 'Wash' } }]);
  expect(codes(metaobjectDefinitionUpdate)).toEqual([
    ['UNDEFINED_OBJECT_FIELD', 'definition.fieldDefinitions.0', 'wash'],
  ]);
});

test('a definition is taken once, and its name, fields and access are checked', async () => {
  expect(codes(await define(ICON))).toEqual([['TAKEN', 'definition.type', null]]);
  expect(codes(await define({ type: '$app:b!', fieldDefinitions: [] }))).toEqual([
    ['INVALID', 'definition.type', null],
  ]);
  const fields = (...fieldDefinitions: object[]) => define({ type: '$app:odd_here', fieldDefinitions });
  const size = { key: 'size', type: 'number_integer' };
  expect(codes(await fields(size, size))).toEqual([
    ['DUPLICATE_FIELD_INPUT', 'definition.fieldDefinitions.1', 'size'],
  ]);
  expect(codes(await fields({ ...size, type: 'magnitude' }))).toEqual([
    ['INCLUSION', 'definition.fieldDefinitions.0.type', 'size'],
  ]);
});

test("an app needs no scope for its own types, and may not touch the merchant's without one", async () => {
  const definition = { type: 'merchants_own', fieldDefinitions: [] };
  const text =
    'mutation($d: MetaobjectDefinitionCreateInput!) { metaobjectDefinitionCreate(definition: $d) { userErrors { code } } }';
  const { body } = await ask(maison, text, { d: definition }, token);
  expect(body.errors?.[0]?.extensions?.['code']).toBe('ACCESS_DENIED');
  expect(maison.store(SHOP).metaobjectDefinitions.by('type', 'merchants_own')).toEqual([]);
});

test('what is deleted is gone, one by one or all of a type', async () => {
  const { metaobject } = await create({ title: 'Passing' });
  const remove = async () =>
    read(
      maison,
      `mutation($id: ID!) { metaobjectDelete(id: $id) { deletedId userErrors { code } } }`,
      { id: metaobject?.id },
      token,
    );
  expect(await remove()).toEqual({ metaobjectDelete: { deletedId: metaobject?.id, userErrors: [] } });
  expect(await remove()).toEqual({
    metaobjectDelete: { deletedId: null, userErrors: [{ code: 'RECORD_NOT_FOUND' }] },
  });
  await read(
    maison,
    'mutation { metaobjectBulkDelete(where: { type: "$app:icon_here" }) { job { id } userErrors { code } } }',
    {},
    token,
  );
  expect(await list(null)).toEqual([]);
});
