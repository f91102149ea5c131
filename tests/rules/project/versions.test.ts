import { readFileSync } from 'node:fs';
import { ApiVersion } from '@shopify/shopify-api';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { API_VERSION } from '~/shopify/api-version';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '~/shopify/scopes';
import { adminSchemaFile } from '../../../tools/shopify-schema.mjs';

interface AppToml {
  access_scopes: { scopes: string; optional_scopes: string[] };
  webhooks: { api_version: string; subscriptions: { topics?: string[]; compliance_topics?: string[] }[] };
}
const toml = parse(readFileSync('shopify.app.toml', 'utf8')) as unknown as AppToml;

test('TOML, library, generated types and official schema speak one API version', async () => {
  expect(toml.webhooks.api_version).toBe(API_VERSION);
  expect(ApiVersion.October26).toBe(API_VERSION);
  expect(await adminSchemaFile(API_VERSION)).toContain(API_VERSION);
});

test('the scopes that the app asks for are the ones that its TOML declares', () => {
  expect(toml.access_scopes.scopes.split(',')).toEqual([...REQUIRED_SCOPES]);
  expect(toml.access_scopes.optional_scopes).toEqual([...OPTIONAL_SCOPES]);
});

test('all three compliance topics are subscribed', () => {
  const topics = toml.webhooks.subscriptions.flatMap((subscription) => subscription.compliance_topics ?? []);
  expect(topics.sort()).toEqual(['customers/data_request', 'customers/redact', 'shop/redact']);
});
