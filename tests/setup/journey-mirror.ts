import { localEnvironment } from '../../tools/local-environment.mjs';
import type { RunningApp } from './running-app';

/** Where the running app's mirror and its store differ, as readable lines. For one running app per test file. */
export async function mirrorDifferences(
  running: RunningApp,
  shop = 'maison.myshopify.com',
): Promise<string[]> {
  Object.assign(process.env, {
    ...localEnvironment({
      databaseUrl: running.database.url,
      appUrl: running.appUrl,
      shopifyUrl: running.shopify.url,
      smtpPort: 1,
      appPort: 0,
    }),
    LOG_LEVEL: 'silent',
  });
  // Imported late: the client reads its address when it is loaded.
  const { differences } = await import('./mirror-differences');
  return differences(shop, running.shopify.store(shop));
}
