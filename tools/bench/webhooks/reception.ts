import { z } from 'zod';
import { localEnvironment } from '../../local-environment.mjs';
import type { Say } from '../bench.ts';
import { measureApart } from '../measured-process.ts';
import type { Workbench } from '../workbench.ts';
import { startServer, type ServerProcess } from './server-process.ts';

export const SHOP = 'maison.myshopify.com';
export const SECRET = 'mainstay-local-secret';
const ROUNDS = 3;
const SECONDS = 6;
const WARM_SECONDS = 2;

const Load = z.object({
  answered: z.number(),
  failed: z.number(),
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
});
export type Load = z.infer<typeof Load>;

/** Posts webhooks from a process of its own, until `until` at the latest; without a rate as fast as they are answered. */
export async function load(
  server: ServerProcess,
  seconds: number,
  rate?: number,
  until?: AbortSignal,
): Promise<Load> {
  const env = {
    LOAD_URL: `${server.url}/webhooks`,
    LOAD_SHOP: SHOP,
    LOAD_SECRET: SECRET,
    LOAD_SECONDS: String(seconds),
    LOAD_RATE: rate === undefined ? '' : String(rate),
  };
  return Load.parse(await measureApart('tools/bench/webhooks/load.ts', env, [], until));
}

/** What the app and the servers beside it are started with. */
export const environmentFor = (databaseUrl: string): Record<string, string> => ({
  ...localEnvironment({
    databaseUrl,
    appUrl: 'http://localhost:9',
    shopifyUrl: 'http://localhost:9',
    smtpPort: 9,
    appPort: 0,
  }),
  NODE_ENV: 'production',
  LOG_LEVEL: 'warn',
});

/** The web process as it is deployed; workers are processes of their own. */
export const startWeb = (databaseUrl: string): Promise<ServerProcess> =>
  startServer(['build/server/index.js'], { ...environmentFor(databaseUrl), PROCESS: 'web' }, '/readyz');

const startBeside = (program: string, databaseUrl: string): Promise<ServerProcess> =>
  startServer([`tools/bench/webhooks/${program}.ts`], environmentFor(databaseUrl), '/');

export interface Reception {
  ours: number;
  bare: number;
  naive: number;
}

/** Webhooks a second of the app, the ceiling and the baseline, one after another, round by round. */
export async function receptionRounds(
  bench: Workbench,
  say: Say,
): Promise<{ rounds: Reception[]; rssMb: number | null }> {
  const url = await bench.freshDatabase('received');
  await bench.installShop(url, SHOP);
  const servers = {
    ours: await startWeb(url),
    bare: await startBeside('bare-server', url),
    naive: await startBeside('naive-server', url),
  };
  const rounds: Reception[] = [];
  for (const server of Object.values(servers)) await load(server, WARM_SECONDS);
  for (let number = 1; number <= ROUNDS; number += 1) {
    say(`webhooks as fast as they are answered, round ${number} of ${ROUNDS}`);
    const perSecond = async (server: ServerProcess): Promise<number> => {
      const { perSecond: rate, failed } = await load(server, SECONDS);
      if (failed > 0) throw new Error(`${failed} webhooks were not taken.`);
      return rate;
    };
    rounds.push({
      ours: await perSecond(servers.ours),
      bare: await perSecond(servers.bare),
      naive: await perSecond(servers.naive),
    });
  }
  const rssMb = servers.ours.peakMemory();
  for (const server of Object.values(servers)) await server.stop();
  await bench.dropDatabase('received');
  return { rounds, rssMb };
}
