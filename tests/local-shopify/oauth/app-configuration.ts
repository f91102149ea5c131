import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { z } from 'zod';

const Configuration = z.object({
  name: z.string(),
  handle: z.string(),
  access_scopes: z.object({ scopes: z.string(), optional_scopes: z.array(z.string()).default([]) }),
  webhooks: z.object({
    api_version: z.string(),
    subscriptions: z.array(
      z.object({
        uri: z.string(),
        topics: z.array(z.string()).default([]),
        compliance_topics: z.array(z.string()).default([]),
        include_fields: z.array(z.string()).optional(),
        filter: z.string().optional(),
      }),
    ),
  }),
});

export interface Subscription {
  topic: string;
  uri: string;
  includeFields: string[] | null;
  filter: string | null;
}

/** What Shopify would know of the app from `shopify app deploy`. */
export interface AppConfiguration {
  name: string;
  handle: string;
  requiredScopes: string[];
  optionalScopes: string[];
  webhookVersion: string;
  subscriptions: Subscription[];
}

/** Reads the app's own `shopify.app.toml`; throws where a section that Shopify needs is missing. */
export function readAppConfiguration(
  file: URL | string = new URL('../../../shopify.app.toml', import.meta.url),
): AppConfiguration {
  const toml = Configuration.parse(parse(readFileSync(file, 'utf8')));
  return {
    name: toml.name,
    handle: toml.handle,
    requiredScopes: toml.access_scopes.scopes.split(',').map((scope) => scope.trim()),
    optionalScopes: toml.access_scopes.optional_scopes,
    webhookVersion: toml.webhooks.api_version,
    subscriptions: toml.webhooks.subscriptions.flatMap(
      ({ uri, topics, compliance_topics, include_fields, filter }) =>
        [...topics, ...compliance_topics].map((topic) => ({
          topic,
          uri,
          includeFields: include_fields ?? null,
          filter: filter ?? null,
        })),
    ),
  };
}
