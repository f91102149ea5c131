import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import type { CurrentIncident } from './incident';
import { incidentOf, type IncidentColumns } from './incident-columns';
import { INCIDENT_COLUMNS } from './incident-columns.server';
import { decide } from './incident-machine';
import type { Change } from './incident-rows.server';

interface Row extends IncidentColumns {
  variantId: bigint;
  pool: string;
}

const underWay = (row: Row): CurrentIncident | null => {
  const incident = incidentOf(row);
  return incident === null || incident.state === 'resolved' ? null : incident;
};

/**
 * What becomes of incidents whose variant is guarded no longer: they end. That was the owner's decision, so it holds
 * with a stale mirror too.
 */
export async function unguardedIncidents(
  rows: ShopRows,
  variantIds: readonly bigint[] | null,
  asOf: Date,
): Promise<Change[]> {
  const { shop } = rows;
  const found = await rows.sql<Row>`/* prepared */
    select n.variant_id as "variantId", n.pool, ${INCIDENT_COLUMNS}, 0 as "openedLately", false as "brokeAlready", false as "brokeLately"
    from incident n
    where n.shop = ${shop} and n.state in ('settling', 'open', 'acknowledged', 'snoozed')
      and ${variantIds === null ? part`true` : part`n.variant_id = any(${variantIds}::bigint[])`}
      and not exists (
        select 1 from watch w where w.shop = ${shop} and w.variant_id = n.variant_id and w.pool = n.pool)`;
  return found.flatMap((row) => {
    const { variantId, pool } = row;
    const incident = underWay(row);
    const when = { asOf, today: '' };
    const decision = incident && decide({ kind: 'not-promised' }, incident, { settleMinutes: 0 }, when);
    if (incident === null || !decision) return [];
    const about = { variantId, pool, icon: null, product: null, stockSince: null, resolvedLately: null };
    return [{ row: { ...about, incident }, outlook: null, ...decision }];
  });
}
