import { EventEmitter } from 'node:events';
import { run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { now } from '~/clock.server';
import { startQueue } from '~/database/queue-schema.server';
import { giveSignOfLife } from '~/database/worker-locks.server';
import { log } from '~/log.server';
import { sweeper } from './sweeper.server';
import { taskList } from './task-list.server';

/** A running worker. `stop` lets the jobs under way finish. */
export interface Worker {
  stop: () => Promise<void>;
}

/** Each job gets its payload and the clock's time; what it throws is logged and tried again with backoff. */
const graphileTasks = (): TaskList =>
  Object.fromEntries(
    Object.entries(taskList).map(([name, job]) => [
      name,
      async (payload: unknown) => {
        const started = performance.now();
        try {
          await job(payload as never, now());
        } finally {
          log.debug({ task: name, ms: Math.round(performance.now() - started) }, 'job');
        }
      },
    ]),
  );

/** Starts working on the queue and on the timetable. Any number of workers may run beside each other. */
export async function startWorker(concurrency: number): Promise<Worker> {
  const queue = await startQueue();
  const life = giveSignOfLife();
  const events: WorkerEvents = new EventEmitter();
  // The queue locks a job in the name of the pool, which all workers of this process share.
  events.on('pool:create', ({ workerPool }) => life.add(workerPool.id));
  const runner: Runner = await run({
    pgPool: queue.pool,
    schema: 'graphile_worker',
    taskList: graphileTasks(),
    concurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: queue.logger,
    events,
  });
  const stopSweeping = sweeper();
  return {
    stop: async () => {
      await stopSweeping();
      await runner.stop();
      await life.end();
    },
  };
}
