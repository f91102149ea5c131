import { wakeJob, type JobStatement } from '~/database/queue-rows.server';
import type { ShopRows } from '~/database/for-shop.server';
import type { BulkClient } from '~/database/bulk.server';
import { keyOf, queueOf, type TaskName, type Tasks } from './tasks';

// A job that keeps failing is tried for about a day; what it works on is a row of ours and is swept again anyway.
const MOST_ATTEMPTS = 20;

const statement = <Name extends TaskName>(task: Name, payload: Tasks[Name]): JobStatement => ({
  task,
  payload: JSON.stringify(payload),
  queue: queueOf(task, payload.shop),
  key: keyOf(task, payload),
  attempts: MOST_ATTEMPTS,
});

/** Wakes a worker for something that already stands in a row of ours. */
export const enqueue = <Name extends TaskName>(task: Name, payload: Tasks[Name]): Promise<void> =>
  wakeJob.alone(statement(task, payload));

/** What a sweep does: the same, unless such a job is at work or waits for its next try. */
export const wake = <Name extends TaskName>(task: Name, payload: Tasks[Name]): Promise<void> =>
  wakeJob.unlessWaiting(statement(task, payload));

/** The same, committed together with the rows of the transaction. */
export const enqueueIn = <Name extends TaskName>(
  rows: ShopRows,
  task: Name,
  payload: Tasks[Name],
): Promise<void> => wakeJob.within(rows, statement(task, payload));

/** The same, in the transaction of a bulk connection. */
export const enqueueInBulk = <Name extends TaskName>(
  client: BulkClient,
  task: Name,
  payload: Tasks[Name],
): Promise<void> => wakeJob.inBulk(client, statement(task, payload));
