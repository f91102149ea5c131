import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@prisma/client';
import pg from 'pg';
import { environment } from '~/environment.server';

const connect = (max: number): pg.Pool => {
  const made = new pg.Pool({
    connectionString: environment().DATABASE_URL,
    max,
    connectionTimeoutMillis: 5_000,
  });
  // An idle connection that breaks (a database restart) is replaced at the next use; without a listener the process would end.
  made.on('error', () => undefined);
  made.on('connect', (client) => client.on('error', () => undefined));
  return made;
};

/** The one pool for rows; Prisma, bulk work and the queue share it. */
export const pool = connect(environment().DATABASE_CONNECTIONS);

/** Connections that only hold locks: waiting for one must never keep the holder from its rows. */
export const lockPool = connect(4);

const PREPARED = /^\s*\/\* prepared \*\//;
const UNNAMED = '';
const names = new Map<string, string>();

/**
 * Statements that begin with this mark are planned once on a connection: planning one that joins a dozen tables takes
 * longer than answering it for one variant.
 */
function statementName({ sql }: { sql: string }): string {
  if (!PREPARED.test(sql)) return UNNAMED;
  const known = names.get(sql) ?? `prepared_${createHash('sha1').update(sql).digest('hex')}`;
  names.set(sql, known);
  return known;
}

/** The raw client. Out of reach by lint: everything goes through forShop(shop). */
export const prisma = new PrismaClient({
  adapter: new PrismaPg(pool, { statementNameGenerator: statementName }),
});

/** Ends every connection, at the end of the process. */
export async function disconnect(): Promise<void> {
  await prisma.$disconnect();
  await Promise.all([pool.end(), lockPool.end()]);
}
