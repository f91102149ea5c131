import { RequestedTokenType } from '@shopify/shopify-api';
import { afterAll } from 'vitest';
import { environment } from '~/environment.server';
import { api, sessions } from '~/shopify/app.server';
import { routeShopifyTo } from '../local-shopify/http/route-shopify';
import { startLocalShopify, type Running, type StartOptions } from '../local-shopify/start';
import type { Seed } from '../local-shopify/store/types';

/** Exchanges and stores an offline token, as a first visit does. */
export async function holdToken(running: Running, shop: string): Promise<void> {
  const { session } = await api.auth.tokenExchange({
    shop,
    sessionToken: running.sessionToken(shop),
    requestedTokenType: RequestedTokenType.OfflineAccessToken,
    expiring: true,
  });
  await sessions.storeSession(session);
}

/**
 * A local Shopify with these stores, the app installed in each and holding its offline token. Everything the
 * test file asks of Shopify goes there.
 */
export async function connectedStores(seeds: Seed[], options: Partial<StartOptions> = {}): Promise<Running> {
  const { SHOPIFY_API_KEY: apiKey, SHOPIFY_API_SECRET: apiSecret } = environment();
  const running = await startLocalShopify({ port: 0, seeds, apiKey, apiSecret, ...options });
  const unroute = routeShopifyTo(running.url);
  afterAll(async () => {
    unroute();
    await running.close();
  });
  for (const { shop } of seeds) await holdToken(running, shop.domain);
  return running;
}
