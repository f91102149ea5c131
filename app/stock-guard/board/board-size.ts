import { factOf } from '../incidents/incident-fact';
import { troubleOf } from '../incidents/shortage';
import type { CurrentIncident } from '../incidents/incident';
import { positionOf } from '../position/position';
import type { Outlook } from '../position/outlook';
import type { Day } from '../day';
import { promiseOfVariant, type MirrorUse, type VariantPromise } from '../promise/promise';
import { outlookOfRow, type Seen } from '../promise/row-outlook';
import { adviceOf, tellingOf, type Telling } from '../promise/telling';
import { sizeBeside, sizeOf } from '../promise/variant-name';
import type { WatchedRow } from '../promise/watched-row';

/** An incident as the board speaks of it. */
export type SizeIncident = Pick<
  CurrentIncident,
  | 'id'
  | 'state'
  | 'belowSince'
  | 'outSince'
  | 'acknowledgedBy'
  | 'promisedOn'
  | 'slippedAt'
  | 'snoozedUntil'
  | 'snoozedForArrival'
  | 'unstable'
>;

/** A size's sentence, what to do about it, and the figures behind both. */
export interface ToldSize {
  telling: Telling;
  advice: Telling | null;
  position: number;
  outlook: Pick<Outlook, 'stockOutOn' | 'gap' | 'missed' | 'orderBy' | 'unitsToOrder' | 'pace'>;
}

/** One size of an icon in one pool, on the board. */
export interface BoardSize extends VariantPromise {
  variantId: string;
  pool: string;
  /** The location's name, where the pool is one. */
  place: string;
  /** As it reads by itself, "Navy 48"; null where the product has no sizes. */
  name: string | null;
  /** As it reads beside its product's title, "48". */
  shortName: string | null;
  productTitle: string;
  /** Units in the pool; null where they are not counted. */
  available: number | null;
  reorderPoint: number;
  markedDown: boolean;
  muted: boolean;
  phasingOutOn: Day | null;
  /** Far more is here and on its way than an order would aim at. */
  overCovered: boolean;
  /** The first day without stock; what is sooner is told first. */
  emptyOn: Day | null;
  /** Null where nothing is counted or sold, and where others are told. */
  told: ToldSize | null;
  incident: SizeIncident | null;
}

/** What is true of all sizes of a board. */
export interface BoardSeen extends Seen {
  mirror: MirrorUse;
  /** Names of locations by id. */
  places: ReadonlyMap<string, string>;
}

function incidentOf({ incident }: WatchedRow): SizeIncident | null {
  if (incident === null) return null;
  const { id, state, belowSince, outSince, acknowledgedBy, promisedOn, slippedAt } = incident;
  const { snoozedUntil, snoozedForArrival, unstable } = incident;
  return {
    ...{ id, state, belowSince, outSince, acknowledgedBy, promisedOn, slippedAt },
    ...{ snoozedUntil, snoozedForArrival, unstable },
  };
}

function toldOf(row: WatchedRow, outlook: Outlook, place: string, { today }: Seen): ToldSize {
  const { pool, sale, stock, reorderPoint, terms, arrivals } = row;
  const what = sizeOf(row.variantTitle) ?? row.product?.title ?? '';
  const told = { what, pool, place, sale, stock, reorderPoint, leadDays: terms.leadDays, today };
  const { stockOutOn, gap, missed, orderBy, unitsToOrder, pace } = outlook;
  const available = stock.kind === 'counted' ? stock.available : 0;
  return {
    telling: tellingOf(told, outlook),
    advice: adviceOf(told, outlook),
    position: positionOf({ available, arrivals, today, ...terms }).position,
    outlook: { stockOutOn, gap, missed, orderBy, unitsToOrder, pace },
  };
}

/** A guarded variant as the board shows it: its promise by the very rule that opens incidents. */
export function boardSize(row: WatchedRow, seen: BoardSeen): BoardSize {
  const { sale, stock, pool, product, variantTitle, reorderPoint, markedDown, muted, phasingOutOn } = row;
  const outlook = outlookOfRow(row, seen);
  const fact = factOf(row, outlook, seen.today, seen.timeZone);
  const atRisk = fact.kind === 'promised' && troubleOf(fact) === 'low';
  const place = seen.places.get(pool) ?? '';
  return {
    ...promiseOfVariant({ sale, stock, atRisk }, seen.mirror),
    ...{ pool, place, reorderPoint, markedDown, muted, phasingOutOn },
    variantId: String(row.variantId),
    name: sizeOf(variantTitle),
    shortName: sizeBeside(product?.title ?? '', variantTitle),
    productTitle: product?.title ?? '',
    available: stock.kind === 'counted' ? stock.available : null,
    overCovered: outlook?.overCovered ?? false,
    emptyOn: outlook?.gap?.from ?? outlook?.stockOutOn ?? null,
    told: outlook && sale === 'on-sale' ? toldOf(row, outlook, place, seen) : null,
    incident: incidentOf(row),
  };
}
