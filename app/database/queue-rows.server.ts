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

/** A job without a key that waits in a queue. */
export interface WaitingJob {
  id: string;
  payload: unknown;
}

const MOST_BESIDE = 500;

/** Jobs without a key that wait in a queue for their first try, oldest first: what failed before fails alone. */
export async function waitingJobs(task: string, queue: string): Promise<WaitingJob[]> {
  const found = await pool.query<WaitingJob>(
    `select j.id::text, j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id
     join graphile_worker._private_job_queues q on q.id = j.job_queue_id
     where t.identifier = $1 and q.queue_name = $2 and j.key is null and j.locked_at is null
       and j.attempts = 0
     order by j.id limit $3`,
    [task, queue, MOST_BESIDE],
  );
  return found.rows;
}

/** Ends jobs whose work another one has done; those that began meanwhile go on. */
export async function endJobs(jobs: readonly WaitingJob[]): Promise<void> {
  if (jobs.length === 0) return;
  await pool.query('select graphile_worker.complete_jobs($1::bigint[])', [jobs.map(({ id }) => id)]);
}
