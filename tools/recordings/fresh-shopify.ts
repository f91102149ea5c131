import { setTimeout as pause } from 'node:timers/promises';
import { isOver } from '../../tests/local-shopify/bulk/bulk-operation.ts';
import { LOCAL_ADMIN_TOKEN } from '../../tests/local-shopify/http/admin-api.ts';
import { startLocalShopify } from '../../tests/local-shopify/start.ts';
import type { Store } from '../../tests/local-shopify/store/store.ts';
import type { Seed } from '../../tests/local-shopify/store/types.ts';
import { API_VERSION } from '../../app/shopify/api-version.ts';
import { unwrap, type Answer } from './answer.ts';
import { usualLocation } from './build/locations.ts';
import type { JsonObject } from './json.ts';

const SHORTLY_MS = 5;
/** Recordings are not about throttling: a plan that never runs dry. */
const UNLIMITED = { restoreRate: 1_000_000, maximumAvailable: 1_000_000 };

/** A local Shopify with an empty development store, asked over HTTP as an app asks. */
export interface FreshShopify {
  store: Store;
  ask: (text: string, variables: JsonObject, operationName: string | null) => Promise<Answer>;
  /** Holds bulk operations as they are, or lets them end and waits for it. */
  holdBulk: (hold: boolean) => Promise<void>;
  close: () => Promise<void>;
}

/** What a file says of its store as a whole. */
export interface StoreFacts {
  domain: string;
  currencyCode: string;
  ianaTimezone: string;
  today: string;
}

export async function startFreshShopify(facts: StoreFacts): Promise<FreshShopify> {
  const running = await startLocalShopify({
    port: 0,
    seeds: [emptyStore(facts)],
    apiKey: 'recordings',
    apiSecret: 'recordings',
    plan: UNLIMITED,
  });
  return {
    store: running.store(facts.domain),
    close: () => running.close(),
    holdBulk: async (hold) => {
      const response = await fetch(`${running.url}/__dev/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(hold ? { bulk: { hold } } : {}),
      });
      if (!response.ok) throw new Error(`bulk operations cannot be held: ${await response.text()}`);
      const bulk = running.server.bulk(facts.domain);
      while (!hold && !bulk.all().every(isOver)) await pause(SHORTLY_MS);
    },
    ask: async (query, variables, operationName) => {
      const response = await fetch(`${running.url}/admin/api/${API_VERSION}/graphql.json`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-shopify-access-token': LOCAL_ADMIN_TOKEN,
          'x-forwarded-host': facts.domain,
        },
        body: JSON.stringify({ query, variables, operationName }),
      });
      const body = await response.text();
      const answer = unwrap(body);
      if (answer === null)
        throw new Error(`the local Shopify answered ${response.status}: ${body.slice(0, 200)}`);
      return answer;
    },
  };
}

function emptyStore({ domain, currencyCode, ianaTimezone, today }: StoreFacts): Seed {
  return {
    shop: {
      domain,
      // A development store is named after its domain, and so are the vendors of its products.
      name: domain.split('.')[0] ?? domain,
      email: `owner@${domain}`,
      currencyCode,
      ianaTimezone,
      primaryLocale: 'en',
      createdAt: '2025-01-01T00:00:00Z',
    },
    today,
    locations: [usualLocation()],
    products: [],
    variants: [],
    inventoryItems: [],
    levels: [],
    orders: [],
    transfers: [],
  };
}
