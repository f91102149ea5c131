import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
let ownerId: string;
beforeAll(async () => {
  maison = await openMaison();
  ownerId = `gid://shopify/Product/${[...maison.store(SHOP).products.keys()][0] ?? 0}`;
});
afterAll(() => maison.close());

interface Complaint {
  code: string;
  field: string[] | null;
  message: string;
  elementIndex?: number | null;
}

interface Reply {
  metafields: { value: string; jsonValue: unknown }[] | null;
  userErrors: Complaint[];
}

const set = async (metafield: object): Promise<Reply> =>
  (
    await read<{ metafieldsSet: Reply }>(
      maison,
      `mutation($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) {
        metafields { value jsonValue } userErrors { code field message elementIndex } } }`,
      { m: [{ ownerId, namespace: 'kinds', key: 'some_key', ...metafield }] },
    )
  ).metafieldsSet;

const define = async (definition: object) =>
  (
    await read<{
      metafieldDefinitionCreate: { createdDefinition: { id: string } | null; userErrors: Complaint[] };
    }>(
      maison,
      `mutation($d: MetafieldDefinitionInput!) { metafieldDefinitionCreate(definition: $d) {
        createdDefinition { id } userErrors { code field message } } }`,
      { d: { name: 'Some', namespace: 'defined', ownerType: 'PRODUCT', ...definition } },
    )
  ).metafieldDefinitionCreate;

const act = async (mutation: string, argument: string, id: string | undefined) =>
  (
    await read<Record<string, { userErrors: Complaint[] }>>(
      maison,
      `mutation($id: ID) { ${mutation}(${argument}: $id) { userErrors { code field message } } }`,
      { id },
    )
  )[mutation]?.userErrors.map(({ code }) => code);

test.each([
  ['number_integer', '007', '7', 7],
  ['number_decimal', '10', '10.0', '10.0'],
  ['boolean', 'true', 'true', true],
  ['date_time', '2026-11-22T10:00:00Z', '2026-11-22T10:00:00+00:00', '2026-11-22T10:00:00+00:00'],
  ['dimension', '{"unit":"CM","value":25}', '{"value":25.0,"unit":"cm"}', { value: 25, unit: 'cm' }],
  [
    'rating',
    '{"value":"4.5","scale_min":"1","scale_max":"5.0"}',
    '{"scale_min":"1.0","scale_max":"5.0","value":"4.5"}',
    { scale_min: '1.0', scale_max: '5.0', value: '4.5' },
  ],
  ['list.single_line_text_field', '[ "navy", "camel" ]', '["navy","camel"]', ['navy', 'camel']],
  ['list.number_integer', '[1, 2]', '[1,2]', [1, 2]],
])('a %s is stored in one form, whatever way it was written', async (type, given, value, jsonValue) => {
  const { metafields, userErrors } = await set({ key: type.replaceAll('.', '_'), type, value: given });
  expect(userErrors).toEqual([]);
  expect(metafields).toEqual([{ value, jsonValue }]);
});

test.each([
  ['number_integer', '1.5'],
  ['number_decimal', 'ten'],
  ['boolean', 'yes'],
  ['date', '2026-02-30'],
  ['date_time', 'noon'],
  ['color', 'navy'],
  ['url', 'ftp://maison.example'],
  ['json', '{'],
  ['money', '{"amount":"1.00"}'],
  ['weight', '{"value":1,"unit":"stone"}'],
  ['rating', '{"value":"9","scale_min":"1","scale_max":"5"}'],
  ['single_line_text_field', 'two\nlines'],
  ['product_reference', 'gid://shopify/Product/1'],
  ['collection_reference', 'gid://shopify/Product/1'],
  ['list.number_integer', '7'],
])('a %s that is none is refused: %s', async (type, value) => {
  const { userErrors } = await set({ type, value });
  expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', field: ['metafields', '0', 'value'] }]);
});

test('of a list the element that is wrong is named by its place', async () => {
  const { userErrors } = await set({ type: 'list.color', value: '["#ffffff","white"]' });
  expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', elementIndex: 1 }]);
});

test.each([
  [{ type: 'magnitude', value: '1' }, 'INCLUSION', 'type'],
  [{ type: 'json', value: '' }, 'BLANK', 'value'],
  [{ key: 'a', type: 'json', value: '1' }, 'TOO_SHORT', 'key'],
  [{ key: 'k'.repeat(65), type: 'json', value: '1' }, 'TOO_LONG', 'key'],
  [{ namespace: 'ns', type: 'json', value: '1' }, 'TOO_SHORT', 'namespace'],
  [{ key: 'with space', type: 'json', value: '1' }, 'INVALID', 'key'],
  [{ ownerId: 'gid://shopify/Product/1', type: 'json', value: '1' }, 'INVALID', 'ownerId'],
])('%j is refused as %s at its %s', async (metafield, code, field) => {
  expect((await set(metafield)).userErrors).toMatchObject([{ code, field: ['metafields', '0', field] }]);
});

test("another app's namespace is closed", async () => {
  const { userErrors } = await set({ namespace: 'app--1--other', type: 'json', value: '1' });
  expect(userErrors).toMatchObject([{ code: 'APP_NOT_AUTHORIZED', field: ['metafields', '0'] }]);
});

test.each([
  ['number_integer', [{ name: 'min', value: '3' }], '2', '3'],
  ['number_decimal', [{ name: 'max_precision', value: '1' }], '1.25', '1.2'],
  ['single_line_text_field', [{ name: 'max', value: '4' }], 'Norway', 'Oslo'],
  ['single_line_text_field', [{ name: 'regex', value: '[A-Z]+' }], 'Oslo', 'OSLO'],
  ['single_line_text_field', [{ name: 'choices', value: '["icon","edition"]' }], 'drop', 'icon'],
  ['date', [{ name: 'max', value: '2026-12-31' }], '2027-01-01', '2026-12-31'],
  [
    'weight',
    [{ name: 'max', value: '{"value":1,"unit":"kg"}' }],
    '{"value":1001,"unit":"g"}',
    '{"value":900,"unit":"g"}',
  ],
  [
    'url',
    [{ name: 'allowed_domains', value: '["maison.example"]' }],
    'https://other.example/',
    'https://www.maison.example/',
  ],
  ['list.number_integer', [{ name: 'list.max', value: '2' }], '[1,2,3]', '[1,2]'],
])('what a definition of %s demands (%j) is applied', async (type, validations, bad, good) => {
  const key = `rule_${validations[0]?.name.replace('.', '_') ?? ''}_${type.replaceAll('.', '_')}`;
  const { userErrors } = await define({ key, type, validations });
  expect(userErrors).toEqual([]);
  const at = { namespace: 'defined', key };
  expect((await set({ ...at, value: bad })).userErrors).toMatchObject([{ code: 'INVALID_VALUE' }]);
  expect((await set({ ...at, value: good })).userErrors).toEqual([]);
});

test.each([
  [{ key: 'fine', type: 'magnitude' }, 'INCLUSION', 'type'],
  [{ key: 'fine', type: 'json', name: '' }, 'BLANK', 'name'],
  [{ key: 'not fine', type: 'json' }, 'INVALID_CHARACTER', 'key'],
  [{ key: 'fine', type: 'json', description: 'x'.repeat(256) }, 'TOO_LONG', 'description'],
  [
    { key: 'fine', type: 'boolean', validations: [{ name: 'regex', value: 'a' }] },
    'INVALID_OPTION',
    'validations',
  ],
  [{ key: 'fine', type: 'rating' }, 'INVALID_OPTION', 'validations'],
])('a definition %j is refused as %s at its %s', async (definition, code, field) => {
  const { createdDefinition, userErrors } = await define(definition);
  expect(createdDefinition).toBeNull();
  expect(userErrors[0]).toMatchObject({ code, field: ['definition', field] });
});

test('a definition is pinned once and unpinned once', async () => {
  const { createdDefinition } = await define({ key: 'pinned_one', type: 'json' });
  const id = createdDefinition?.id;
  expect(await act('metafieldDefinitionPin', 'definitionId', id)).toEqual([]);
  expect(await act('metafieldDefinitionPin', 'definitionId', id)).toEqual(['ALREADY_PINNED']);
  expect(await act('metafieldDefinitionUnpin', 'definitionId', id)).toEqual([]);
  expect(await act('metafieldDefinitionUnpin', 'definitionId', id)).toEqual(['NOT_PINNED']);
  expect(await act('metafieldDefinitionDelete', 'id', id)).toEqual([]);
  expect(await act('metafieldDefinitionDelete', 'id', id)).toEqual(['NOT_FOUND']);
});
