// A measured process: the product's own reading of a finished bulk file, first and unchanged.
import { RequestedTokenType } from '@shopify/shopify-api';
import { applyCatalogue } from '~/catalogue/apply-catalogue.server';
import { requestSync } from '~/catalogue/request-sync.server';
import { now } from '~/clock.server';
import { disconnect, pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';
import { api, sessions } from '~/shopify/app.server';
import { welcomeShop } from '~/shopify/installation.server';
import { peakMemory, taskHere, TIDY, timed, type Readings } from './reading.ts';

const { fileUrl: url, objects, shop } = taskHere();

async function install(): Promise<void> {
  const { session } = await api.auth.tokenExchange({
    shop,
    sessionToken: process.env['BENCH_SESSION_TOKEN'] ?? '',
    requestedTokenType: RequestedTokenType.OfflineAccessToken,
    expiring: true,
  });
  await sessions.storeSession(session);
  await welcomeShop(shop);
}

async function read(): Promise<void> {
  const { currency } = await forShop(shop).db.shop.findUniqueOrThrow({ where: { shop } });
  const { id, startedAt } = await forShop(shop).db.syncRun.findFirstOrThrow({ where: { finishedAt: null } });
  const bulk = { kind: 'completed', url, objects, beganAt: now(), completedAt: now() } as const;
  const outcome = await applyCatalogue({ id, shop, kind: 'catalogue', startedAt }, bulk, currency);
  if (outcome !== 'applied') throw new Error(`The reading came to nothing: ${outcome}`);
}

async function measured(): Promise<number> {
  await requestSync(shop, 'catalogue', now());
  for (const text of TIDY) await pool.query(text);
  return timed(read);
}

await install();
const readings: Readings = { firstMs: await measured(), againMs: await measured(), rssMb: peakMemory() };
const counted = await pool.query<{ rows: string }>(
  'select (select count(*) from product) + (select count(*) from variant) + (select count(*) from level) as rows',
);
if (Number(counted.rows[0]?.rows) !== objects)
  throw new Error(`${counted.rows[0]?.rows ?? 0} rows of ${objects}`);
await disconnect();
console.log(JSON.stringify(readings));
process.exit(0);
