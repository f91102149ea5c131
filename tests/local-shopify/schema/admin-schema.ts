import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { buildClientSchema, isScalarType, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { adminSchemaFile } from '../../../tools/shopify-schema.mjs';
import { API_VERSION } from '../../../app/shopify/api-version.ts';
import { secondStamp } from '../clock/shop-clock.ts';
import { readAccessRules, type AccessRules } from './access-rules.ts';

export interface AdminSchema {
  schema: GraphQLSchema;
  access: AccessRules;
}

let loading: Promise<AdminSchema> | undefined;

/** The complete official schema of the project's API version, read once per process. */
export function adminSchema(): Promise<AdminSchema> {
  loading ??= load();
  return loading;
}

async function load(): Promise<AdminSchema> {
  const file = await readFile(await adminSchemaFile(API_VERSION));
  const { data } = JSON.parse(gunzipSync(file).toString()) as { data: IntrospectionQuery };
  const schema = buildClientSchema(data, { assumeValid: true });
  const dateTime = schema.getType('DateTime');
  // Shopify shows times by the second, in UTC.
  if (isScalarType(dateTime)) dateTime.serialize = (time) => secondStamp(time as string);
  return { schema, access: readAccessRules(data) };
}
