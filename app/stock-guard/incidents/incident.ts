import type { Day } from '../day';

/** What is wrong: none left, cannot be bought (draft, archived, unpublished), or soon too few. The first two break a promise. */
export type IncidentKind = 'out' | 'unsellable' | 'low';
export type UnderWay = 'settling' | 'open' | 'acknowledged' | 'snoozed';
export type Over = 'resolved' | 'withdrawn';
export type ClosedAs = 'restocked' | 'demand-fell' | 'on-sale' | 'not-promised' | 'by-hand';

export const UNDER_WAY: readonly UnderWay[] = ['settling', 'open', 'acknowledged', 'snoozed'];

/** Whether a promise is broken, and not only at risk. */
export const isBroken = (kind: IncidentKind): boolean => kind !== 'low';

/** Everything about an incident that the machine decides. */
export interface Incident {
  state: UnderWay | Over;
  kind: IncidentKind;
  opensAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
  closedAs: ClosedAs | null;
  /** Units that shoppers can have now. */
  available: number;
  /** Available and what arrives in time. */
  position: number;
  reorderPoint: number;
  /** The least cover since it opened: the position, or what is there where nothing arrives before it is gone. */
  lowest: number;
  /** Since when the position has been clear of the reorder point only because less is expected to sell. */
  calmSince: Date | null;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  /** The day by which stock was promised by whoever acknowledged it. */
  promisedOn: Day | null;
  note: string | null;
  snoozedUntil: Date | null;
  snoozedForArrival: boolean;
  slippedAt: Date | null;
  timesOpened: number;
  /** Comes and goes: shown, and told in the digest instead of at once. */
  unstable: boolean;
}

/** What else decides, read from its events. */
export interface IncidentPast {
  /** How often it opened within the last fortnight. */
  openedLately: number;
  /** It was told as broken since it last opened. */
  brokeAlready: boolean;
  /** It broke within the last fortnight. */
  brokeLately: boolean;
}

/** What the machine follows: an incident under way, or one that was resolved so lately that its return re-opens it. */
export type Followed = Incident & IncidentPast;

/** The incident of a variant in a pool that is not over, as the database has it. */
export interface CurrentIncident extends Followed {
  id: string;
  state: UnderWay;
  belowSince: Date;
  outSince: Date | null;
  /** The outlook when it was last followed. */
  stockOutOn: Day | null;
  orderBy: Day | null;
  unitsToOrder: number | null;
}

/** The incident of a variant in a pool that was resolved within the last week. */
export interface ResolvedLately extends Followed {
  id: string;
  state: 'resolved';
}

/** What happens to an incident, as its history says it. */
export type IncidentEvent =
  | 'began'
  | 'opened'
  | 'reopened'
  | 'broke'
  | 'eased'
  | 'unstable'
  | 'acknowledged'
  | 'slipped'
  | 'snoozed'
  | 'woken'
  | 'resolved'
  | 'withdrawn';

/** What people hear of: a broken promise at once, everything else with the next digest. */
export type Telling = 'broke' | 'at-risk' | 'slipped' | 'unstable' | 'restocked';
