import type { ShopRows } from './for-shop.server';

/**
 * Has the database count tables anew, inside the transaction that filled them: it plans what follows by what it last
 * counted, and would go through every row for each of thousands that it does not know of yet.
 */
export async function countAnew({ db }: ShopRows, tables: readonly string[]): Promise<void> {
  for (const table of tables) await db.$executeRawUnsafe(`analyze "${table}"`);
}
