import { randomUUID } from 'node:crypto';
import type { ShopRows } from '~/database/for-shop.server';
import type { IncidentChange } from './incident-change';
import type { PromisedRow } from '../promise/promised-variants.server';

export type IncidentCause = 'stock' | 'casting' | 'policy';

/** A change together with the variant it is about. */
export interface Changed {
  row: PromisedRow;
  change: IncidentChange;
}

/** The same with the id that the incident has or gets. */
export interface Written extends Changed {
  incidentId: string;
}

/** Since when the stock has been what it is now; a clock of Shopify's that is ahead counts as now. */
export const sinceOf = ({ stockSince }: PromisedRow, asOf: Date): Date =>
  stockSince !== null && stockSince < asOf ? stockSince : asOf;

/** Writes what was decided, in two statements however many incidents there are. */
export async function writeIncidents(
  rows: ShopRows,
  changes: readonly Changed[],
  cause: IncidentCause,
  asOf: Date,
): Promise<Written[]> {
  const written = changes.map((changed) => ({ ...changed, incidentId: changed.change.id ?? randomUUID() }));
  const begun = written.filter(({ change }) => change.id === null);
  const followed = written.filter(({ change }) => change.id !== null);
  if (begun.length > 0) {
    const values = begun.map(({ row, change, incidentId }) => ({
      ...change,
      id: incidentId,
      variantId: String(row.variantId),
      productId: String(row.product?.id ?? 0n),
      iconId: row.icon?.id,
      since: sinceOf(row, asOf),
    }));
    await rows.run`
      insert into incident (id, shop, variant_id, product_id, icon_id, pool, state, kind, cause, below_since,
        out_since, opens_at, opened_at, available, lowest, minimum)
      select id, ${rows.shop}, "variantId", "productId", "iconId", 'online', state, kind, ${cause}, since,
        case when kind = 'out' then since end,
        "opensAt", "openedAt", available, available, minimum
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as v(id uuid, "variantId" bigint,
        "productId" bigint, "iconId" uuid, state text, kind text, "opensAt" timestamptz, "openedAt" timestamptz,
        available int, minimum int, since timestamptz)`;
  }
  if (followed.length > 0) {
    await rows.run`
      update incident i set state = v.state, kind = v.kind,
        out_since = case when v.kind = 'out' then coalesce(i.out_since, v.since) end, opened_at = v."openedAt", closed_at = v."closedAt",
        closed_as = v."closedAs", available = v.available, lowest = least(i.lowest, v.available),
        minimum = v.minimum
      from jsonb_to_recordset(${JSON.stringify(followed.map(({ row, change }) => ({ ...change, since: sinceOf(row, asOf) })))}::jsonb) as v(id uuid,
        state text, kind text, "openedAt" timestamptz, "closedAt" timestamptz, "closedAs" text, available int,
        minimum int, since timestamptz)
      where i.shop = ${rows.shop} and i.id = v.id`;
  }
  return written;
}
