// Types of the app's GraphQL operations, from the official schema of the pinned package.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { generate } from '@graphql-codegen/cli';
import { adminSchemaFile } from './shopify-schema.mjs';

const VERSION = /'(\d{4}-\d{2})'/.exec(readFileSync('app/shopify/api-version.ts', 'utf8'))[1];

/** Regenerates app/shopify/generated; answers the files' texts by path instead when `write` is false. */
export async function generateTypes({ write = true } = {}) {
  const file = join('.cache/shopify', `admin_${VERSION}.json`);
  writeFileSync(file, gunzipSync(readFileSync(await adminSchemaFile(VERSION))));
  const { default: config } = await import('../codegen.ts');
  return generate({ ...config, schema: file, silent: true }, write);
}

if (process.argv[1] === import.meta.filename) await generateTypes();
