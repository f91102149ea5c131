import { randomUUID } from 'node:crypto';
import type { ShopRows } from '~/database/for-shop.server';
import type { Outlook } from '../position/outlook';
import type { WatchedRow } from '../promise/watched-row';
import type { Incident, IncidentEvent } from './incident';

export type IncidentCause = 'stock' | 'casting' | 'policy';

/** What becomes of an incident, together with the variant it is about. */
export interface Change {
  row: Pick<
    WatchedRow,
    'variantId' | 'pool' | 'icon' | 'product' | 'stockSince' | 'incident' | 'resolvedLately'
  >;
  incident: Incident;
  events: readonly IncidentEvent[];
  /** Null keeps what was foreseen when it was last followed. */
  outlook: Pick<Outlook, 'stockOutOn' | 'orderBy' | 'unitsToOrder'> | null;
}

/** Who did it, where somebody did. */
export interface Doer {
  by: string;
  byName: string;
}

/** Since when the stock has been what it is now; a clock of Shopify's that is ahead counts as now. */
const sinceOf = ({ stockSince }: Change['row'], asOf: Date): Date =>
  stockSince !== null && stockSince < asOf ? stockSince : asOf;

function columnsOf(change: Change, id: string, asOf: Date) {
  const { row, incident, outlook } = change;
  const since = sinceOf(row, asOf);
  const known = row.incident;
  return {
    ...incident,
    id,
    variantId: String(row.variantId),
    pool: row.pool,
    productId: String(row.product?.id ?? 0n),
    iconId: row.icon?.id ?? null,
    belowSince: known?.belowSince ?? since,
    outSince: incident.kind === 'out' ? (known?.outSince ?? since) : null,
    stockOutOn: outlook === null ? (known?.stockOutOn ?? null) : outlook.stockOutOn,
    orderBy: outlook === null ? (known?.orderBy ?? null) : outlook.orderBy,
    unitsToOrder: outlook === null ? (known?.unitsToOrder ?? null) : outlook.unitsToOrder,
  };
}

/** What a line of the history says beside its kind. */
function detailOf(event: IncidentEvent, { incident }: Change): Record<string, unknown> {
  const { kind, available, position, reorderPoint } = incident;
  switch (event) {
    case 'acknowledged':
      return { promisedOn: incident.promisedOn, note: incident.note };
    case 'slipped':
      return { promisedOn: incident.promisedOn };
    case 'snoozed':
      return { until: incident.snoozedUntil, forArrival: incident.snoozedForArrival };
    case 'resolved':
    case 'withdrawn':
      return { as: incident.closedAs, available };
    default:
      return { kind, available, position, reorderPoint };
  }
}

async function writeEvents(
  rows: ShopRows,
  changes: readonly (Change & { id: string })[],
  doer: Doer | null,
  asOf: Date,
): Promise<void> {
  const events = changes.flatMap((change) =>
    change.events.map((kind) => ({ incidentId: change.id, kind, detail: detailOf(kind, change) })),
  );
  if (events.length === 0) return;
  await rows.run`/* prepared */
    insert into incident_event (shop, incident_id, at, kind, by, by_name, detail)
    select ${rows.shop}, "incidentId", ${asOf}, kind, ${doer?.by ?? null}, ${doer?.byName ?? null}, detail
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as v("incidentId" uuid, kind text, detail jsonb)`;
}

/** Writes what was decided and its history, in two statements however many incidents there are. Answers their ids. */
export async function writeIncidents(
  rows: ShopRows,
  changes: readonly Change[],
  { cause, doer }: { cause: IncidentCause; doer: Doer | null },
  asOf: Date,
): Promise<string[]> {
  if (changes.length === 0) return [];
  const written = changes.map((change) => ({
    ...change,
    id: change.row.incident?.id ?? change.row.resolvedLately?.id ?? randomUUID(),
  }));
  await rows.run`/* prepared */
    insert into incident (id, shop, variant_id, product_id, icon_id, pool, state, kind, cause, below_since, out_since,
      opens_at, opened_at, closed_at, closed_as, available, position, minimum, lowest, calm_since, acknowledged_at,
      acknowledged_by, promised_on, note, snoozed_until, snoozed_for_arrival, slipped_at, times_opened, unstable,
      stock_out_on, order_by, units_to_order)
    select id, ${rows.shop}, "variantId", "productId", "iconId", pool, state, kind, ${cause}, "belowSince", "outSince",
      "opensAt", "openedAt", "closedAt", "closedAs", available, position, "reorderPoint", lowest, "calmSince",
      "acknowledgedAt", "acknowledgedBy", "promisedOn", note, "snoozedUntil", "snoozedForArrival", "slippedAt",
      "timesOpened", unstable, "stockOutOn", "orderBy", "unitsToOrder"
    from jsonb_to_recordset(${JSON.stringify(written.map((change) => columnsOf(change, change.id, asOf)))}::jsonb) as v(
      id uuid, "variantId" bigint, "productId" bigint, "iconId" uuid, pool text, state text, kind text,
      "belowSince" timestamptz, "outSince" timestamptz, "opensAt" timestamptz, "openedAt" timestamptz,
      "closedAt" timestamptz, "closedAs" text, available int, position int, "reorderPoint" int, lowest int,
      "calmSince" timestamptz, "acknowledgedAt" timestamptz, "acknowledgedBy" text, "promisedOn" date, note text,
      "snoozedUntil" timestamptz, "snoozedForArrival" boolean, "slippedAt" timestamptz, "timesOpened" int,
      unstable boolean, "stockOutOn" date, "orderBy" date, "unitsToOrder" int)
    on conflict (id) do update set state = excluded.state, kind = excluded.kind, below_since = excluded.below_since,
      out_since = excluded.out_since, opens_at = excluded.opens_at, opened_at = excluded.opened_at,
      closed_at = excluded.closed_at, closed_as = excluded.closed_as, available = excluded.available,
      position = excluded.position, minimum = excluded.minimum, lowest = excluded.lowest,
      calm_since = excluded.calm_since, acknowledged_at = excluded.acknowledged_at,
      acknowledged_by = excluded.acknowledged_by, promised_on = excluded.promised_on, note = excluded.note,
      snoozed_until = excluded.snoozed_until, snoozed_for_arrival = excluded.snoozed_for_arrival,
      slipped_at = excluded.slipped_at, times_opened = excluded.times_opened, unstable = excluded.unstable,
      stock_out_on = excluded.stock_out_on, order_by = excluded.order_by, units_to_order = excluded.units_to_order,
      icon_id = coalesce(excluded.icon_id, incident.icon_id),
      product_id = case when excluded.product_id = 0 then incident.product_id else excluded.product_id end
    where incident.shop = ${rows.shop}`;
  await writeEvents(rows, written, doer, asOf);
  return written.map(({ id }) => id);
}
