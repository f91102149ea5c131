// The local Shopify of the demo: node tests/local-shopify/main.ts, with the ports after PORT_BASE.
import { mirrorIn } from './app-mirror.ts';
import { maisonUniverse } from './lay-out-universe.ts';
import { largeStore } from './seed/large/large-store.ts';
import { maison } from './seed/maison.ts';
import { startLocalShopify } from './start.ts';
import type { Seed } from './store/types.ts';

const GRANTED = 'read_orders,read_all_orders,read_inventory_transfers,read_inventory_shipments';

const { env } = process;

function large(products: number): Seed {
  const seed = largeStore(products);
  const counted = (['products', 'variants', 'levels', 'orders'] as const).map(
    (each) => `${seed[each].length.toLocaleString('en')} ${each}`,
  );
  console.log(`A store of ${counted.join(', ')}`);
  return seed;
}

try {
  if (env['NODE_ENV'] === 'production')
    throw new Error('The local Shopify is for development: it does not start with NODE_ENV=production.');
  const base = Number(env['PORT_BASE'] ?? 4000);
  const running = await startLocalShopify({
    port: base,
    appUrl: `http://localhost:${base + 1}`,
    tunnelPort: base + 2,
    smtpPort: base + 3,
    seeds: [env['PRODUCTS'] === undefined ? maison() : large(Number(env['PRODUCTS']))],
    apiKey: env['SHOPIFY_API_KEY'] ?? 'mainstay-local-key',
    apiSecret: env['SHOPIFY_API_SECRET'] ?? 'mainstay-local-secret',
    webhookRetryFactor: Number(env['WEBHOOK_RETRY_FACTOR'] ?? 0.01),
    optionalScopes: (env['GRANTED_OPTIONAL_SCOPES'] ?? GRANTED).split(',').filter((scope) => scope !== ''),
    opensApp: true,
    ...(env['PRODUCTS'] === undefined && { universe: maisonUniverse() }),
    ...(env['DATABASE_URL'] === undefined ? {} : { mirror: mirrorIn(env['DATABASE_URL']) }),
    ...(env['DATA_DIR'] === undefined ? {} : { dataDir: env['DATA_DIR'] }),
  });
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
    running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`local Shopify on ${running.url}`);
  await running.openApp(stopping.signal);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
