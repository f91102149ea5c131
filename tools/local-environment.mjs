// The environment of an app that runs beside the local Shopify: the demo and the tests share it.
import { createHash } from 'node:crypto';

const LOCAL_KEY = 'mainstay-local-key';
const LOCAL_SECRET = 'mainstay-local-secret';

/** Ports follow the base: local Shopify, app, tunnel, SMTP, PostgreSQL. */
export const portsFrom = (base) => ({
  shopify: base,
  app: base + 1,
  tunnel: base + 2,
  smtp: base + 3,
  postgres: base + 4,
});

/** A key that is only good on this machine; production brings its own. */
const localKey = createHash('sha256').update('mainstay local tokens').digest('base64');

/** Environment variables as `app/environment.server.ts` reads them. */
export const localEnvironment = ({ databaseUrl, appUrl, shopifyUrl, smtpPort, appPort }) => ({
  DATABASE_URL: databaseUrl,
  PORT: String(appPort),
  SHOPIFY_API_KEY: LOCAL_KEY,
  SHOPIFY_API_SECRET: LOCAL_SECRET,
  SHOPIFY_APP_URL: appUrl,
  TOKEN_KEYS: `local:${localKey}`,
  SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
  MAIL_FROM: 'Mainstay <alerts@mainstay.example>',
  APP_BRIDGE_URL: `${shopifyUrl}/shopifycloud/app-bridge.js`,
  LOCAL_SHOPIFY_URL: shopifyUrl,
});
