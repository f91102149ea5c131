import { incidentOf, type IncidentColumns } from '../incidents/incident-columns';
import type { WatchTerms } from '../policy/watch-terms';
import type { Arrival } from '../position/arrivals';
import { dayIn, type Day } from '../day';
import { stockInPool, type Component } from '../position/pools';
import { saleOf } from './promise';
import type { WatchedDemand, WatchedRow } from './watched-row';

/** A guarded variant as the database answers it. */
export interface WatchedColumns extends IncidentColumns {
  variantId: bigint;
  pool: string;
  reorderPoint: number;
  terms: WatchTerms;
  muted: boolean;
  phasingOutOn: Day | null;
  timeZone: string;
  iconId: string | null;
  iconTitle: string;
  productId: bigint | null;
  productTitle: string;
  pictureUrl: string | null;
  vendor: string;
  status: string;
  publishedAt: Date | null;
  bundle: boolean;
  variantTitle: string;
  position: number;
  inventoryItemId: bigint | null;
  tracked: boolean;
  markedDown: boolean;
  available: number | null;
  /** What Shopify counts as incoming at the pool's locations. */
  incoming: number;
  stockSince: Date | null;
  components: Component[];
  locations: number;
  arrivals: (Omit<Arrival, 'on'> & { on: string | null })[];
  demand: WatchedDemand | null;
}

/** Days of moments that many rows share: asking a calendar of a zone for each would cost more than the rest. */
const daysKnown = new Map<string, Day>();
const MOST_DAYS_KNOWN = 10_000;

function dayOf(moment: string, timeZone: string): Day {
  const key = `${timeZone} ${moment}`;
  const known = daysKnown.get(key);
  if (known !== undefined) return known;
  if (daysKnown.size >= MOST_DAYS_KNOWN) daysKnown.clear();
  const day = dayIn(timeZone, new Date(moment));
  daysKnown.set(key, day);
  return day;
}

/** What is on its way: as transfers and shipments tell it, and what Shopify counts beyond them. */
function arrivalsOf({ arrivals, incoming, timeZone }: WatchedColumns): Arrival[] {
  const known = arrivals.map((arrival) => ({
    ...arrival,
    on: arrival.on === null ? null : dayOf(arrival.on, timeZone),
  }));
  const rest = incoming - known.reduce((sum, { units }) => sum + units, 0);
  return rest > 0 ? [...known, { units: rest, on: null, source: 'incoming', name: '' }] : known;
}

/** A guarded variant as the guard speaks of it. */
export function watchedRow(columns: WatchedColumns, asOf: Date): WatchedRow {
  const { iconId, iconTitle, productId, productTitle: title, pictureUrl, vendor } = columns;
  const { variantId, pool, variantTitle, position, inventoryItemId, markedDown, stockSince } = columns;
  const { reorderPoint, terms, muted, phasingOutOn, demand } = columns;
  const incident = incidentOf(columns);
  return {
    ...{ variantId, pool, variantTitle, position, inventoryItemId, markedDown, stockSince },
    ...{ reorderPoint, terms, muted, phasingOutOn, demand },
    icon: iconId === null ? null : { id: iconId, title: iconTitle },
    product: productId === null ? null : { id: productId, title, pictureUrl, vendor },
    sale: productId === null ? 'deleted' : saleOf(columns.status, columns.publishedAt, asOf),
    stock: stockInPool(columns),
    arrivals: arrivalsOf(columns),
    incident: incident === null || incident.state === 'resolved' ? null : incident,
    resolvedLately: incident?.state === 'resolved' ? incident : null,
  };
}
