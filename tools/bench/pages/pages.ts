import { parseArgs } from 'node:util';
import pg from 'pg';
import { freePort } from '../../../tests/setup/free-port.ts';
import { maison } from '../../../tests/local-shopify/seed/maison.ts';
import { startLocalShopify, type Running } from '../../../tests/local-shopify/start.ts';
import { buildWhenStale } from '../../build-when-stale.ts';
import { localEnvironment } from '../../local-environment.mjs';
import { wholeOption, type Measured, type Say } from '../bench.ts';
import { rounded } from '../statistics.ts';
import { atWorkbench, type Workbench } from '../workbench.ts';
import { startAnswering } from './app-process.ts';
import { fillLargeMirror, sizeOf } from './large-mirror.ts';
import { fillLargeUniverse } from './large-universe.ts';
import { measurePages } from './measure-pages.ts';
import { pageAddresses } from './page-addresses.ts';
import { summary, type AtSize } from './summary.ts';

const ROUNDS = 25;
const SMALLEST = 1_000;

/** A store whose catalogue is empty: the mirror is filled by itself. Orders may be read. */
const openStore = (appUrl: string): Promise<Running> => {
  const nothing = { products: [], variants: [], inventoryItems: [], levels: [], orders: [], transfers: [] };
  return startLocalShopify({
    port: 0,
    appUrl,
    seeds: [{ ...maison(), ...nothing }],
    apiKey: 'mainstay-local-key',
    apiSecret: 'mainstay-local-secret',
    optionalScopes: ['read_orders', 'read_all_orders'],
  });
};

async function measureSize(bench: Workbench, products: number, say: Say): Promise<AtSize> {
  const databaseUrl = await bench.freshDatabase('pages');
  const [appPort, barePort] = [await freePort(), await freePort()];
  const appUrl = `http://localhost:${appPort}`;
  const shopify = await openStore(appUrl);
  const shop = [...shopify.server.shops.keys()][0] ?? '';
  const addresses = { databaseUrl, appUrl, shopifyUrl: shopify.url, smtpPort: 9, appPort };
  const env = { ...localEnvironment(addresses), LOG_LEVEL: 'warn', PROCESS: 'web' };
  const program = ['--import', './tools/bench/pages/as-in-production.ts', 'build/server/index.js'];
  const app = await startAnswering(program, env, appPort, '/readyz');
  const bareEnv = { ...env, PORT: String(barePort), BENCH_SHOP: shop };
  const bare = await startAnswering(['tools/bench/pages/bare-server.ts'], bareEnv, barePort, '/ceiling');
  const client = new pg.Client({ connectionString: databaseUrl });
  try {
    await shopify.openApp();
    await client.connect();
    say(`${products} products: filling the mirror`);
    const asOf = new Date(shopify.server.clock.preciseStamp());
    await fillLargeMirror(client, shop, sizeOf(products), asOf);
    await fillLargeUniverse(client, shop, sizeOf(products), asOf);
    say(`${products} products: asking for pages`);
    const asked = await pageAddresses(client, shop);
    const before = app.cpuMs();
    const measured = await measurePages(shopify, shop, asked, { app: app.url, bare: bare.url }, ROUNDS);
    const cpuMsPerRequest = rounded((app.cpuMs() - before) / measured.requests, 1);
    return { products, ...measured, cpuMsPerRequest, rssMb: Math.round(app.peakMb()) };
  } finally {
    await client.end();
    app.stop();
    bare.stop();
    await shopify.close();
    await bench.dropDatabase('pages');
  }
}

/** Every page of the built app over HTTP at three sizes, beside a bare route and a list that is loaded whole. */
export async function run(args: string[], say: Say): Promise<Measured> {
  const { values } = parseArgs({ args, options: { products: { type: 'string' } } });
  const products = wholeOption('products', values.products, 100_000, SMALLEST);
  const sizes = [0.01, 0.1, 1].map((share) => Math.max(SMALLEST, Math.round(products * share)));
  say('building the app');
  buildWhenStale();
  return atWorkbench(async (bench) => {
    const measured: AtSize[] = [];
    for (const size of new Set(sizes)) measured.push(await measureSize(bench, size, say));
    return summary(measured);
  });
}
