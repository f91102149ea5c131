import pg from 'pg';
import { environment } from '~/environment.server';
import { pool } from './client.server';

/** A worker's sign of life: locks on a connection that goes with the process. */
export interface SignOfLife {
  /** Adds an id in whose name the queue locks jobs to those that live. */
  add: (id: string) => void;
  end: () => Promise<void>;
}

const AGAIN_MS = 1_000;
/** A lock younger than this may belong to a worker that has not shown itself yet. */
const GRACE = '5 seconds';

/** Says in whose name this process works on the queue, again after every loss of the connection. */
export function giveSignOfLife(): SignOfLife {
  const ids = new Set<string>();
  let ended = false;
  let client: pg.Client | undefined;
  // One after another: a connection answers one question at a time.
  let turn: Promise<unknown> = Promise.resolve();
  const hold = (id: string): Promise<unknown> => {
    const ask = () => client?.query('select pg_advisory_lock(hashtextextended($1, 3))', [id]);
    turn = turn.then(ask, ask);
    return turn;
  };
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: environment().DATABASE_URL });
    let tried = false;
    const again = (): void => {
      // A connection that breaks may say so twice, by its end and by the question it fails.
      if (tried) return;
      tried = true;
      client = undefined;
      if (!ended) setTimeout(() => void connect(), AGAIN_MS).unref();
    };
    fresh.on('error', () => undefined);
    try {
      await fresh.connect();
      fresh.once('end', again);
      client = fresh;
      for (const id of ids) await hold(id);
    } catch {
      again();
      await fresh.end().catch(() => undefined);
    }
  };
  void connect();
  return {
    add: (id) => {
      ids.add(id);
      // A connection that breaks under this is opened again, with every id.
      hold(id).catch(() => undefined);
    },
    end: async () => {
      ended = true;
      await client?.end();
    },
  };
}

/**
 * Gives back the jobs and queues of workers that died without a word (kill -9, a lost machine). The queue by
 * itself would hold them for four hours. Answers how many dead workers there were.
 */
export async function freeDeadWorkers(): Promise<number> {
  const found = await pool.query<{ dead: number }>(
    `with holders as (
       select locked_by from graphile_worker._private_jobs where locked_at < now() - $1::interval
       union select locked_by from graphile_worker._private_job_queues where locked_at < now() - $1::interval),
     dead as materialized (
       select locked_by from holders where pg_try_advisory_xact_lock(hashtextextended(locked_by, 3))),
     freed as materialized (
       select graphile_worker.force_unlock_workers(array_agg(locked_by)) from dead having count(*) > 0)
     select (select count(*) from dead)::int as dead, (select count(*) from freed)`,
    [GRACE],
  );
  return found.rows[0]?.dead ?? 0;
}

/**
 * Deletes jobs that the queue will not try again: those that failed to the last, and those whose worker died after
 * the same job was asked for anew. What they worked on is a row of ours and is swept. Answers how many there were.
 */
export async function clearGivenUpJobs(): Promise<number> {
  const { rowCount } = await pool.query(
    'delete from graphile_worker._private_jobs where attempts >= max_attempts and locked_at is null',
  );
  return rowCount ?? 0;
}
