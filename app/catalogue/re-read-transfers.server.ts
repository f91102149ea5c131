import type { BulkClient } from '~/database/bulk.server';
import { enqueueInBulk } from '~/jobs/queue.server';
import { mayReadArrivals } from '~/shopify/scopes';
import { forgetArrivals, takeInArrivals } from './apply-arrivals.server';
import { arrivalRows } from './arrival-rows';
import { idsPerCall } from './call-size';
import { EVERY_OPEN_TRANSFER } from './inbox-plan';
import { inMirror } from './mirror-transaction.server';
import { openTransfers, TRANSFER_COST, transfersOf } from './read-transfers.server';
import { askToReRead } from './re-read-list.server';
import type { ReReading } from './re-read.server';

/**
 * Shopify does not say which transfers changed since. Of those that are known, so many are read again at each
 * reconciliation, the longest unseen first.
 */
const READ_AGAIN = 50;

const perCall = (_client: BulkClient, _shop: string, ids: readonly string[]): Promise<number> => {
  const every = ids.indexOf(EVERY_OPEN_TRANSFER);
  // It stands alone: what it finds is asked for beside it.
  return Promise.resolve(every < 0 ? idsPerCall(TRANSFER_COST) : Math.max(1, every));
};

async function mayRead(client: BulkClient, shop: string): Promise<boolean> {
  const found = await client.query<{ scopes: string[] }>(
    'select granted_scopes as scopes from shop where shop = $1',
    [shop],
  );
  return mayReadArrivals(found.rows[0]?.scopes ?? []);
}

/** Puts open transfers that the mirror does not know on the list, those that it takes for open in error, and some of the others. */
async function askForOpen({ client, shop, readAt, strike }: ReReading): Promise<'taken-in' | 'gone'> {
  const open = await openTransfers(shop);
  return inMirror(client, shop, async () => {
    const known = await client.query<{ id: string }>(
      `select transfer_id::text as id from arrival where shop = $1 group by transfer_id order by min(seen_at), transfer_id`,
      [shop],
    );
    const [isOpen, ids] = [new Set(open), known.rows.map(({ id }) => id)];
    const isKnown = new Set(ids);
    const wanted = [
      ...open.filter((id) => !isKnown.has(id)),
      ...ids.filter((id) => !isOpen.has(id)),
      ...ids.filter((id) => isOpen.has(id)).slice(0, READ_AGAIN),
    ];
    await strike();
    await askToReRead(
      client,
      shop,
      wanted.map((id) => ({ what: 'transfer', id })),
      readAt,
    );
    return 'taken-in' as const;
  });
}

async function again(ids: string[], reading: ReReading): Promise<'taken-in' | 'gone'> {
  const { client, shop, readAt, strike } = reading;
  if (!(await mayRead(client, shop)))
    return inMirror(client, shop, async () => {
      await forgetArrivals(client, shop);
      await strike();
      return 'taken-in' as const;
    });
  if (ids.includes(EVERY_OPEN_TRANSFER)) return askForOpen(reading);
  const rows = (await transfersOf(shop, ids)).flatMap(arrivalRows);
  return inMirror(client, shop, async () => {
    await takeInArrivals(client, shop, { transferIds: ids, rows, readAt });
    await strike();
    return 'taken-in' as const;
  });
}

/** Transfers with what is still to come of them, where the shop lets us read them. */
export const reReadTransfers = { perCall, again };

/** Has every open transfer read, or forgets them where they may not be, inside the caller's transaction. */
export async function askForArrivals(client: BulkClient, shop: string, asOf: Date): Promise<void> {
  if (!(await mayRead(client, shop))) return forgetArrivals(client, shop);
  await askToReRead(client, shop, [{ what: 'transfer', id: EVERY_OPEN_TRANSFER }], asOf);
  await enqueueInBulk(client, 're-read', { shop });
}
