import { inBulk } from '~/database/bulk.server';
import { mayReadOrders } from '~/shopify/scopes';
import { inTransaction } from './mirror-transaction.server';
import type { SyncKind } from './sync-run';
import { beginSync } from './wake-sync.server';

export type SyncRequest = 'asked' | 'already-running' | 'not-granted' | 'uninstalled';

/** Asks for a full reading. Asking twice is one reading: the database allows one unfinished run of a kind. */
export function requestSync(shop: string, kind: SyncKind, asOf: Date): Promise<SyncRequest> {
  return inBulk(shop, (client) =>
    inTransaction(client, async () => {
      const found = await client.query<{ granted_scopes: string[] }>(
        'select granted_scopes from shop where shop = $1 and uninstalled_at is null',
        [shop],
      );
      const installed = found.rows[0];
      if (!installed) return 'uninstalled';
      if (kind === 'orders' && !mayReadOrders(installed.granted_scopes)) return 'not-granted';
      return beginSync(client, shop, kind, asOf);
    }),
  );
}
