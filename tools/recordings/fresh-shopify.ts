import { LOCAL_ADMIN_TOKEN } from '../../tests/local-shopify/http/admin-api.ts';
import { startLocalShopify } from '../../tests/local-shopify/start.ts';
import type { Store } from '../../tests/local-shopify/store/store.ts';
import type { Seed } from '../../tests/local-shopify/store/types.ts';
import { API_VERSION } from '../../app/shopify/api-version.ts';
import { unwrap, type Answer } from './answer.ts';
import { usualLocation } from './build/locations.ts';
import type { JsonObject } from './json.ts';

/** Recordings are not about throttling: a plan that never runs dry. */
const UNLIMITED = { restoreRate: 1_000_000, maximumAvailable: 1_000_000 };
const SHOP = 'recorded.myshopify.com';

/** A local Shopify with an empty development store, asked over HTTP as an app asks. */
export interface FreshShopify {
  shop: string;
  store: Store;
  ask: (text: string, variables: JsonObject, operationName: string | null) => Promise<Answer>;
  close: () => Promise<void>;
}

export async function startFreshShopify(today: string): Promise<FreshShopify> {
  const running = await startLocalShopify({
    port: 0,
    seeds: [emptyStore(today)],
    apiKey: 'recordings',
    apiSecret: 'recordings',
    plan: UNLIMITED,
  });
  return {
    shop: SHOP,
    store: running.store(SHOP),
    close: () => running.close(),
    ask: async (query, variables, operationName) => {
      const response = await fetch(`${running.url}/admin/api/${API_VERSION}/graphql.json`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-shopify-access-token': LOCAL_ADMIN_TOKEN,
          'x-forwarded-host': SHOP,
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

function emptyStore(today: string): Seed {
  return {
    shop: {
      domain: SHOP,
      name: 'Recorded',
      email: 'owner@recorded.example',
      currencyCode: 'USD',
      ianaTimezone: 'America/New_York',
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
