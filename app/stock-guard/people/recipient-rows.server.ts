import { z } from 'zod';
import type { ShopRows } from '~/database/for-shop.server';
import type { Recipient } from './recipient';

const ids = z.array(z.string()).nullable();

/** The people of a shop, those who were taken off left out; or the one of that id. */
export async function readRecipients(rows: ShopRows, id?: string): Promise<Recipient[]> {
  const found = await rows.db.recipient.findMany({
    where: { removedAt: null, ...(id !== undefined && { id }) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return found.map(({ iconIds, pools, quietFrom, quietTo, ...row }) => ({
    id: row.id,
    name: row.name,
    address: row.address,
    language: row.language,
    timeZone: row.timeZone,
    digestHour: row.digestHour,
    createdAt: row.createdAt,
    confirmedAt: row.confirmedAt,
    bouncedAt: row.bouncedAt,
    iconIds: ids.parse(iconIds),
    pools: ids.parse(pools),
    quiet: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo },
  }));
}
