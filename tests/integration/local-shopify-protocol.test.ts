import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { ask, openMaison } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());

const errorsOf = async (query: string, variables = {}) => {
  const { status, body } = await ask(maison, query, variables);
  expect(status).toBe(200);
  expect(body).not.toHaveProperty('data');
  return body.errors ?? [];
};

test.each([
  [
    'an unknown field',
    'query A { shop { nam } }',
    "Field 'nam' doesn't exist on type 'Shop'",
    'undefinedField',
  ],
  [
    'a wrong enum value',
    'query A { products(first: 1, sortKey: TOPIC) { nodes { id } } }',
    "Argument 'sortKey' on Field 'products' has an invalid value (TOPIC). Expected type 'ProductSortKeys'.",
    'argumentLiteralsIncompatible',
  ],
  [
    'an unknown argument',
    'query A { products(first: 1, foo: 2) { nodes { id } } }',
    "Field 'products' doesn't accept argument 'foo'",
    'argumentNotAccepted',
  ],
  [
    'a missing argument',
    'query A { product { id } }',
    "Field 'product' is missing required arguments: id",
    'missingRequiredArguments',
  ],
  [
    'a missing attribute of an input object',
    'mutation A { metafieldsSet(metafields: [{ key: "a", value: "b" }]) { userErrors { field } } }',
    "Argument 'ownerId' on InputObject 'MetafieldsSetInput' is required. Expected type ID!",
    'missingRequiredInputObjectAttribute',
  ],
  [
    'an object without a selection',
    'query A { shop }',
    "Field must have selections (field 'shop' returns Shop but has no selections. Did you mean 'shop { ... }'?)",
    'selectionMismatch',
  ],
  [
    'a selection of a scalar',
    'query A { shop { name { first } } }',
    "Selections can't be made on scalars (field 'name' returns String but has selections [\"first\"])",
    'selectionMismatch',
  ],
  [
    'an unused variable',
    'query A($x: Int) { shop { name } }',
    'Variable $x is declared by A but not used',
    'variableNotUsed',
  ],
  [
    'an undeclared variable',
    'query A { product(id: $id) { id } }',
    'Variable $id is used by A but not declared',
    'variableNotDefined',
  ],
  [
    'a variable of the wrong type',
    'query A($id: String!) { product(id: $id) { id } }',
    'Type mismatch on variable $id and argument id (String! / ID!)',
    'variableMismatch',
  ],
  [
    'a variable that may be null',
    'query A($id: ID) { product(id: $id) { id } }',
    'Nullability mismatch on variable $id and argument id (ID / ID!)',
    'variableMismatch',
  ],
  [
    'a default of the wrong type',
    'query A($n: Int = "x") { products(first: $n) { nodes { id } } }',
    "Default value for $n doesn't match type Int",
    'defaultValueInvalidType',
  ],
  [
    'an unknown fragment',
    'query A { shop { ...F } }',
    'Fragment F was used, but not defined',
    'useAndDefineFragment',
  ],
  [
    'an unknown directive',
    'query A { shop { name @shout } }',
    'Directive @shout is not defined',
    'undefinedDirective',
  ],
  [
    'an id that is no global id',
    'query A { product(id: "12") { id } }',
    "Invalid global id '12'",
    'argumentLiteralsIncompatible',
  ],
])('%s is told in Shopify’s words and with its code', async (_what, query, message, code) => {
  const [error] = await errorsOf(query);
  expect(error).toMatchObject({ message, extensions: { code } });
  expect(error?.path?.[0]).toMatch(/^(query|mutation) A$/);
});

test('an error names the way down to it by the aliases that were given', async () => {
  const [error] = await errorsOf('query A { mine: products(first: 1) { nodes { nothing } } }');
  expect(error?.path).toEqual(['query A', 'mine', 'nodes', 'nothing']);
});

test('two fields that want one place are told by their names', async () => {
  expect(await errorsOf('{ a: shop { name } a: app { title } }')).toMatchObject([
    {
      message: "Field 'a' has a field conflict: shop or app?",
      locations: [{ column: 3 }, { column: 20 }],
      extensions: { code: 'fieldConflict', fieldName: 'a', conflicts: 'shop or app' },
    },
  ]);
});

test('every error of a document is told, in the order of the document', async () => {
  const errors = await errorsOf('query A($x: Int) { shop { nam } product { id } }');
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual([
    'undefinedField',
    'missingRequiredArguments',
    'variableNotUsed',
  ]);
});

test.each([
  ['{ shop { name }', 'syntax error, unexpected end of file at [1, 16]'],
  ['{ shop { name } } }', 'syntax error, unexpected RCURLY ("}") at [1, 19]'],
  ['mutation (input: X) { shop }', 'expecting VAR_SIGN at [1, 11]'],
])('a text that is no document is told where it breaks: %s', async (query, message) => {
  expect((await errorsOf(query))[0]?.message).toContain(message);
});

const SET =
  'mutation A($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) { userErrors { field } } }';

test('a wrong variable is told with its value and each of its problems', async () => {
  const m = [{ ownerId: 'gid://shopify/Product/1', key: 'a', shade: 1 }];
  expect(await errorsOf(SET, { m })).toEqual([
    {
      message:
        'Variable $m of type [MetafieldsSetInput!]! was provided invalid value for 0.shade (Field is not defined on MetafieldsSetInput), 0.value (Expected value to not be null)',
      locations: [{ line: 1, column: 12 }],
      extensions: {
        code: 'INVALID_VARIABLE',
        value: m,
        problems: [
          { path: [0, 'shade'], explanation: 'Field is not defined on MetafieldsSetInput' },
          { path: [0, 'value'], explanation: 'Expected value to not be null' },
        ],
      },
    },
  ]);
});

test.each([
  [
    'query A($n: Int!) { products(first: $n) { nodes { id } } }',
    { n: 'x' },
    'Could not coerce value "x" to Int',
  ],
  ['query A($n: Int!) { products(first: $n) { nodes { id } } }', {}, 'Expected value to not be null'],
  ['query A($id: ID!) { product(id: $id) { id } }', { id: 'x' }, "Invalid global id 'x'"],
  [
    'query A($k: BulkOperationsSortKeys) { bulkOperations(first: 1, sortKey: $k) { nodes { id } } }',
    { k: 'ID' },
    'Expected "ID" to be one of: COMPLETED_AT, CREATED_AT',
  ],
])('a variable at the top says why it does not fit: %s with %j', async (query, variables, explanation) => {
  const [error] = await errorsOf(query, variables);
  expect(error?.extensions).toMatchObject({
    code: 'INVALID_VARIABLE',
    problems: [{ path: [], explanation }],
  });
});
