import { environment } from '~/environment.server';

/** What the page needs to load App Bridge. The key is public; the URL is only set in development. */
export const frameSettings = (): { apiKey: string; appHandle: string; appBridgeUrl: string | null } => {
  const { SHOPIFY_API_KEY, SHOPIFY_APP_HANDLE, APP_BRIDGE_URL } = environment();
  return { apiKey: SHOPIFY_API_KEY, appHandle: SHOPIFY_APP_HANDLE, appBridgeUrl: APP_BRIDGE_URL ?? null };
};
