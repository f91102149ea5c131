// npm run demo: PostgreSQL, the local Shopify, the app with its worker; one command, Ctrl-C stops all of it.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildWhenStale } from './build-when-stale.ts';
import { keepRunning, stopAll, until } from './demo-processes.ts';
import { localEnvironment, portsFrom } from './local-environment.mjs';
import { portIsTaken, startPostgres } from './local-postgres.mjs';
import { migrate } from './migrate.ts';

const DATA = '.data/demo';
const ANSWER_SECONDS = 120;
const FIRST_SYNC_SECONDS = 600;
const MOST_PRODUCTS = 150_000;
/** What the local Shopify may keep in memory, in megabytes; a hundred thousand products take a third of it. */
const STORE_MEMORY = 3_600;
const databaseUrlAt = (port: number): string => `postgresql://postgres@127.0.0.1:${port}/mainstay`;

interface Options {
  fresh: boolean;
  base: number;
  /** Null for the maison as it is. */
  products: number | null;
}

function options(): Options {
  const { values } = parseArgs({
    options: { fresh: { type: 'boolean', default: false }, products: { type: 'string' } },
  });
  const products = values.products === undefined ? null : Number(values.products);
  if (products !== null && !(Number.isInteger(products) && products >= 1 && products <= MOST_PRODUCTS))
    throw new Error(`--products takes a whole number from 1 to ${MOST_PRODUCTS}, not ${values.products}.`);
  const base = Number(process.env['PORT_BASE'] ?? 4000);
  if (!Number.isInteger(base) || base < 1024 || base > 65_000)
    throw new Error('PORT_BASE must be a port number from 1024 to 65000.');
  return { fresh: values.fresh, base, products };
}

async function refuseBusyPorts(ports: Record<string, number>): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    if (name !== 'postgres' && (await portIsTaken(port))) {
      throw new Error(
        `Port ${port} (${name}) is in use. Stop what uses it, or choose others with PORT_BASE=5000 npm run demo.`,
      );
    }
  }
}

async function demo(): Promise<void> {
  const { fresh, base, products } = options();
  // A large store has data of its own: the maison's are not touched.
  const data = products === null ? DATA : `${DATA}-${products}`;
  const ports = portsFrom(base);
  await refuseBusyPorts({ ...ports });
  if (fresh) rmSync(data, { recursive: true, force: true });
  const shopifyUrl = `http://localhost:${ports.shopify}`;
  // Any PostgreSQL will do; without one the demo brings its own.
  const ownDatabase = process.env['DATABASE_URL'] === undefined;
  const databaseUrl = process.env['DATABASE_URL'] ?? databaseUrlAt(ports.postgres);
  const env = {
    ...process.env,
    ...localEnvironment({
      databaseUrl,
      appUrl: `http://localhost:${ports.tunnel}`,
      shopifyUrl,
      smtpPort: ports.smtp,
      appPort: ports.app,
    }),
    PORT_BASE: String(base),
    DATA_DIR: `${data}/shopify`,
    ...(products === null ? {} : { PRODUCTS: String(products) }),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
  };
  console.log('Starting the local Shopify and the database …');
  keepRunning('local Shopify', [`--max-old-space-size=${STORE_MEMORY}`, 'tests/local-shopify/main.ts'], env);
  if (ownDatabase) {
    const postgres = await startPostgres({ dataDir: `${data}/postgres`, port: ports.postgres, fresh });
    stopAll.last(() => postgres.stop());
  }
  migrate(databaseUrl);
  if (buildWhenStale() === 'built') console.log('Built the app.');
  console.log('Starting the app …');
  await until(`${shopifyUrl}/__dev/health`, ANSWER_SECONDS);
  keepRunning('app', ['--import', './tests/local-shopify/preload.ts', 'build/server/index.js'], env);
  await until(`http://localhost:${ports.app}/readyz`, ANSWER_SECONDS);
  await until(`${shopifyUrl}/__dev/ready`, FIRST_SYNC_SECONDS, (answer) => {
    const { unfinished } = JSON.parse(answer) as { unfinished: string };
    console.log(`${unfinished} …`);
  });
  console.log(`
  Mainstay is open for you:
    admin      ${shopifyUrl}/store/maison
    storefront ${shopifyUrl}/shop
    mail       ${shopifyUrl}/inbox
    slack      ${shopifyUrl}/slack

  Ctrl-C stops everything; the next start keeps your data (npm run demo -- --fresh starts over).
`);
}

demo().catch(async (error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  await stopAll.now(1);
});
