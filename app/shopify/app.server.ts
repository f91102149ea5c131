import '@shopify/shopify-app-remix/adapters/node';
import { ApiVersion, LogSeverity, shopifyApi } from '@shopify/shopify-api';
import { AppDistribution, shopifyApp } from '@shopify/shopify-app-remix/server';
import { environment } from '~/environment.server';
import { log, redact } from '~/log.server';
import { REQUIRED_SCOPES } from './scopes';
import { SealedSessionStorage } from './sessions.server';

const { SHOPIFY_API_KEY, SHOPIFY_API_SECRET, SHOPIFY_APP_URL, DISTRIBUTION } = environment();

export const sessions = new SealedSessionStorage();

/** The library's low-level API with the same keys, for webhooks and token refresh. */
export const api = shopifyApi({
  apiKey: SHOPIFY_API_KEY,
  apiSecretKey: SHOPIFY_API_SECRET,
  apiVersion: ApiVersion.October26,
  hostName: new URL(SHOPIFY_APP_URL).host,
  scopes: [...REQUIRED_SCOPES],
  isEmbeddedApp: true,
  // Below warnings the library prints session tokens.
  logger: {
    level: LogSeverity.Warning,
    log: (_severity, message) => log.warn({ from: 'shopify-api' }, redact(message)),
  },
});

const library = shopifyApp({
  apiKey: SHOPIFY_API_KEY,
  apiSecretKey: SHOPIFY_API_SECRET,
  apiVersion: ApiVersion.October26,
  scopes: [...REQUIRED_SCOPES],
  appUrl: SHOPIFY_APP_URL,
  authPathPrefix: '/auth',
  sessionStorage: sessions,
  distribution: DISTRIBUTION === 'one-brand' ? AppDistribution.SingleMerchant : AppDistribution.AppStore,
  useOnlineTokens: true,
  future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
  logger: {
    level: LogSeverity.Warning,
    log: (_severity, message) => log.warn({ from: 'shopify-app' }, redact(message)),
  },
  hooks: {
    afterAuth: async ({ session }) => {
      // Imported late: welcoming a shop uses the gateway, which uses this module.
      const { welcomeShop } = await import('./installation.server');
      await welcomeShop(session.shop);
    },
  },
});

export const {
  authenticate: libraryAuthenticate,
  unauthenticated,
  addDocumentResponseHeaders,
  login,
} = library;
