import type { AddressInfo } from 'node:net';
import * as build from 'virtual:remix/server-build';
import { disconnect } from './database/client.server';
import { startQueue } from './database/queue-schema.server';
import { environment } from './environment.server';
import { startWorker, type Worker } from './jobs/worker.server';
import { log } from './log.server';
import { webApp } from './web.server';

const JOBS_AT_ONCE = 6;
const { PROCESS, PORT } = environment();

/** The process: web, worker, or both (PROCESS). SIGTERM lets requests and jobs under way finish. */
async function start(): Promise<void> {
  await startQueue();
  const worker: Worker | undefined = PROCESS === 'web' ? undefined : await startWorker(JOBS_AT_ONCE);
  const server =
    PROCESS === 'worker'
      ? undefined
      : webApp(build, new URL('../client', import.meta.url)).listen(PORT, () => {
          log.info({ port: (server?.address() as AddressInfo).port, process: PROCESS }, 'Mainstay listens');
        });
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    server?.closeAllConnections();
    server?.close();
    await worker?.stop();
    await disconnect();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

await start();
