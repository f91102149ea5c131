import type { ShopRows } from './for-shop.server';

/** Deletes every row of the shop in these tables, whose names are ours and never a stranger's. */
export async function forgetRows({ shop, db }: ShopRows, tables: readonly string[]): Promise<void> {
  for (const table of tables) await db.$executeRawUnsafe(`delete from "${table}" where shop = $1`, shop);
}
