import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { buildClientSchema, concatAST, parse, Source, validate, type IntrospectionQuery } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { API_VERSION } from '~/shopify/api-version';
import { generateTypes } from '../../../tools/codegen.mjs';
import { adminSchemaFile } from '../../../tools/shopify-schema.mjs';

const files = globSync('{app,extensions}/**/*.graphql').sort();
let schema: ReturnType<typeof buildClientSchema>;

beforeAll(async () => {
  const text = gunzipSync(readFileSync(await adminSchemaFile(API_VERSION))).toString();
  schema = buildClientSchema((JSON.parse(text) as { data: IntrospectionQuery }).data);
});

test('there are operations to check', () => {
  expect(files.length).toBeGreaterThan(0);
});

test('every operation and fragment is valid against the official schema', () => {
  const all = concatAST(files.map((file) => parse(new Source(readFileSync(file, 'utf8'), file))));
  const wrong = validate(schema, all).map((error) => `${error.source?.name ?? '?'}: ${error.message}`);
  expect(wrong).toEqual([]);
});

test('no operation hides in a template string', () => {
  const hidden = globSync('app/**/*.{ts,tsx}')
    .filter((file) => !file.includes('generated'))
    .filter((file) => /#graphql|`\s*(query|mutation)\s+\w/.test(readFileSync(file, 'utf8')));
  expect(hidden).toEqual([]);
});

test('the generated types are those of the operations', async () => {
  for (const { filename, content } of await generateTypes({ write: false })) {
    expect(readFileSync(filename, 'utf8'), filename).toBe(content);
  }
}, 60_000);
