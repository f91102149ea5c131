import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import * as build from 'virtual:remix/server-build';
import { disconnect } from './database/client.server';
import { startQueue } from './database/queue-schema.server';
import { environment } from './environment.server';
import { startWorker, type Worker } from './jobs/worker.server';
import { log } from './log.server';
import { closeMail } from './channels/mail/send.server';
import { webApp } from './web.server';

const JOBS_AT_ONCE = 6;
/** What is not done by then is left: requests are repeated by whoever asked, jobs by another worker. */
const PATIENCE_MS = 4_000;
const { PROCESS, PORT } = environment();

/** Lets requests under way be answered; connections that only wait for the next one are closed, now and then. */
const closed = (server: Server | undefined): Promise<unknown> =>
  new Promise((done) => {
    if (!server) {
      done(undefined);
      return;
    }
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearInterval(idle);
      done(undefined);
    });
  });

async function finish(server: Server | undefined, worker: Worker | undefined): Promise<void> {
  await Promise.all([closed(server), worker?.stop()]);
  closeMail();
  await disconnect();
}

/** The process: web, worker, or both (PROCESS). SIGTERM lets requests and jobs under way finish, for four seconds. */
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
    const left = pause(PATIENCE_MS, 'left' as const);
    const outcome = await Promise.race([finish(server, worker), left]).catch((error: unknown) => {
      log.warn({ err: error }, 'Stopping went wrong');
    });
    if (outcome === 'left') log.warn('Stopped with work under way');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

await start();
