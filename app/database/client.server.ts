import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@prisma/client';
import pg from 'pg';
import { environment } from '~/environment.server';

/** The one pool of the process; Prisma and bulk work share it. */
export const pool = new pg.Pool({
  connectionString: environment().DATABASE_URL,
  max: environment().DATABASE_CONNECTIONS,
  connectionTimeoutMillis: 5_000,
});
// An idle connection that breaks (database restart) is replaced at the next use; without a listener the process would end.
pool.on('error', () => undefined);

/** The raw client. Out of reach by lint: everything goes through forShop(shop). */
export const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });

/** Ends every connection, at the end of the process. */
export async function disconnect(): Promise<void> {
  await prisma.$disconnect();
  await pool.end();
}
