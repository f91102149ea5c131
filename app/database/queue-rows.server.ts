import type { BulkClient } from './bulk.server';
import { pool } from './client.server';
import type { ShopRows } from './for-shop.server';

export interface JobStatement {
  task: string;
  payload: string;
  queue: string;
  key: string | null;
  attempts: number;
}

const TEXT =
  'select graphile_worker.add_job($1, $2::json, queue_name => $3, job_key => $4, max_attempts => $5)';
// A job that waits for its next try keeps waiting, and one that runs is not doubled; one that gave up begins anew.
const UNLESS_WAITING = `${TEXT}
  where not exists (select 1 from graphile_worker._private_jobs where key = $4 and attempts < max_attempts)`;
const values = (job: JobStatement) => [job.task, job.payload, job.queue, job.key, job.attempts];

/** The ways to add a job: by itself, by a sweep, with a shop's rows, on a bulk connection. */
export const wakeJob = {
  alone: async (job: JobStatement): Promise<void> => {
    await pool.query(TEXT, values(job));
  },
  unlessWaiting: async (job: JobStatement): Promise<void> => {
    await pool.query(UNLESS_WAITING, values(job));
  },
  within: async (rows: ShopRows, job: JobStatement): Promise<void> => {
    await rows.db.$executeRawUnsafe(TEXT, ...values(job));
  },
  inBulk: async (client: BulkClient, job: JobStatement): Promise<void> => {
    await client.query(TEXT, values(job));
  },
};
