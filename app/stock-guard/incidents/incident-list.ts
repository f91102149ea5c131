import type { Day } from '../day';
import type { Telling } from '../promise/telling';
import type { ClosedAs, IncidentKind, UnderWay } from './incident';

/** The two halves of the incidents page. */
export type IncidentTab = 'open' | 'resolved';

/** What the page's address asks for; null where it asks for nothing. */
export interface IncidentFilter {
  iconId: string | null;
  pool: string | null;
}

/** One shortage as the list shows it. */
export interface ListedIncident {
  id: string;
  state: UnderWay | 'resolved';
  kind: IncidentKind;
  /** As the size reads beside its product's title; null where the product has no sizes. */
  size: string | null;
  /** The location's name; empty where the pool is what is sold online. */
  place: string;
  available: number;
  opensAt: Date;
  /** Since when it is as short as it is; of a resolved one, when it was over. */
  at: Date;
  closedAs: ClosedAs | null;
  /** The sentence of cause; null where nothing guards the variant any more. */
  telling: Telling | null;
  orderBy: Day | null;
  unitsToOrder: number | null;
  acknowledgedBy: string | null;
  promisedOn: Day | null;
  slippedAt: Date | null;
  snoozedUntil: Date | null;
  snoozedForArrival: boolean;
  unstable: boolean;
}

/** The incidents of one product, the worst first. */
export interface IncidentGroup {
  productId: string;
  title: string;
  iconTitle: string | null;
  pictureUrl: string | null;
  incidents: ListedIncident[];
}

export interface IncidentPage {
  groups: IncidentGroup[];
  today: Day;
  /** Where the next page begins; null at the end. */
  next: string | null;
}
