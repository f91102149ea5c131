import type { Day } from '../day';
import { clearingOf } from './clearing';
import {
  isBroken,
  type ClosedAs,
  type Followed,
  type Incident,
  type IncidentEvent,
  type IncidentKind,
  type IncidentPast,
  type Telling,
} from './incident';
import { coveredBy, troubleOf, type Cover } from './shortage';

/** What is known now of one variant in one pool. */
export type Fact =
  | (Cover & {
      kind: 'promised';
      /** What an incident was snoozed for has arrived, or is no longer on its way. */
      awaitedCame: boolean;
    })
  /** No longer guarded, not tracked any more, deleted at Shopify, or phased out and sold through. */
  | { kind: 'not-promised' }
  /** The mirror is stale or lacks something: no data never means resolved. */
  | { kind: 'unknown' };

type Promised = Extract<Fact, { kind: 'promised' }>;

/** The moment, and its day in the shop's zone. */
export interface When {
  asOf: Date;
  today: Day;
}

export interface Decision {
  incident: Incident;
  /** What its history will say; empty where only figures moved. */
  events: IncidentEvent[];
  tell: Telling | null;
}

/** Openings within a fortnight from which an incident is unstable. */
export const UNSTABLE_AT = 3;
export const UNSTABLE_WITHIN_DAYS = 14;
/** A shortage that returns within so many days is the same incident again. */
export const RETURNS_WITHIN_DAYS = 7;

const figuresOf = (fact: Promised) => ({
  available: fact.available,
  position: fact.position,
  reorderPoint: fact.reorderPoint,
});

const NO_PAST = { openedLately: 0, brokeLately: false };

const NEW = {
  openedAt: null,
  closedAt: null,
  closedAs: null,
  calmSince: null,
  acknowledgedAt: null,
  acknowledgedBy: null,
  promisedOn: null,
  note: null,
  snoozedUntil: null,
  snoozedForArrival: false,
  slippedAt: null,
} as const;

function open(
  incident: Incident,
  past: Pick<IncidentPast, 'openedLately' | 'brokeLately'>,
  kind: IncidentKind,
  fact: Promised,
  { asOf }: When,
): Decision {
  const timesOpened = incident.timesOpened + 1;
  const unstable = past.openedLately + 1 >= UNSTABLE_AT;
  const opened: Incident = {
    ...incident,
    ...figuresOf(fact),
    state: 'open',
    kind,
    openedAt: asOf,
    lowest: coveredBy(fact),
    timesOpened,
    unstable,
  };
  const events: IncidentEvent[] = [timesOpened === 1 ? 'opened' : 'reopened'];
  if (isBroken(kind)) events.push('broke');
  if (unstable) events.push('unstable');
  // However often it came and went, a promise that breaks for the first time is told at once.
  const breaks = isBroken(kind) && !(unstable && past.brokeLately);
  return { incident: opened, events, tell: breaks ? 'broke' : unstable ? 'unstable' : 'at-risk' };
}

/** A shortage that is seen for the first time, or that returns. */
function begin(
  fact: Promised,
  past: Followed | null,
  kind: IncidentKind,
  settleMinutes: number,
  when: When,
): Decision {
  const opensAt = new Date(when.asOf.getTime() + settleMinutes * 60_000);
  const incident: Incident = {
    ...NEW,
    ...figuresOf(fact),
    state: 'settling',
    kind,
    opensAt,
    lowest: coveredBy(fact),
    timesOpened: past?.timesOpened ?? 0,
    unstable: false,
  };
  if (settleMinutes === 0) return open(incident, past ?? NO_PAST, kind, fact, when);
  return { incident, events: ['began'], tell: null };
}

/** What was told ends as resolved; what only settled, and was never told, is withdrawn. */
function end(current: Followed, closedAs: ClosedAs, { asOf }: When): Decision {
  const wasTold = current.timesOpened > 0;
  const incident: Incident = {
    ...current,
    state: wasTold ? 'resolved' : 'withdrawn',
    closedAt: asOf,
    closedAs,
    calmSince: null,
  };
  if (current.state === 'settling') return { incident, events: ['withdrawn'], tell: null };
  return { incident, events: ['resolved'], tell: closedAs === 'not-promised' ? null : 'restocked' };
}

/** With other figures and nothing else new; null where they are the same too. */
function follow(current: Followed, next: Incident, events: IncidentEvent[]): Decision | null {
  const same =
    events.length === 0 &&
    next.kind === current.kind &&
    next.available === current.available &&
    next.position === current.position &&
    next.reorderPoint === current.reorderPoint &&
    next.lowest === current.lowest &&
    next.calmSince?.getTime() === current.calmSince?.getTime();
  return same ? null : { incident: next, events, tell: null };
}

function settle(fact: Promised, current: Followed, kind: IncidentKind | 'none', when: When): Decision | null {
  if (kind === 'none') {
    const rose = coveredBy(fact) > current.lowest;
    return end({ ...current, ...figuresOf(fact) }, rose ? 'restocked' : 'demand-fell', when);
  }
  if (current.opensAt <= when.asOf) return open(current, current, kind, fact, when);
  const lowest = Math.min(current.lowest, coveredBy(fact));
  return follow(current, { ...current, ...figuresOf(fact), kind, lowest }, []);
}

/** Nothing is wrong at the moment: over, if it is clearly so. */
function clear(fact: Promised, current: Followed, when: When): Decision | null {
  const seen: Followed = { ...current, ...figuresOf(fact) };
  if (fact.phasedOut) return end(seen, 'not-promised', when);
  if (current.kind === 'unsellable' && current.lowest > fact.reorderPoint) return end(seen, 'on-sale', when);
  const { reorderPoint } = fact;
  const clearing = clearingOf(
    { position: coveredBy(fact), reorderPoint, lowest: current.lowest, clearSince: current.calmSince },
    when.asOf,
  );
  if (clearing.kind === 'over')
    return end(seen, clearing.because === 'stock-rose' ? 'restocked' : 'demand-fell', when);
  const calmSince = clearing.kind === 'calming' ? clearing.clearSince : null;
  // Between the reorder point and the clearing point it stays what it was at its mildest.
  const events: IncidentEvent[] = isBroken(current.kind) ? ['eased'] : [];
  return follow(current, { ...seen, kind: 'low', calmSince }, events);
}

function wakes(current: Followed, fact: Promised, { asOf }: When): boolean {
  if (current.snoozedForArrival && fact.awaitedCame) return true;
  return current.snoozedUntil !== null && current.snoozedUntil <= asOf;
}

/** It lasts: worse, better or as it was; promised dates slip and snoozes end. */
function last(fact: Promised, current: Followed, kind: IncidentKind, when: When): Decision | null {
  const worse = isBroken(kind) && !isBroken(current.kind);
  const lowest = Math.min(current.lowest, coveredBy(fact));
  const next: Incident = { ...current, ...figuresOf(fact), kind, lowest, calmSince: null };
  const events: IncidentEvent[] = worse
    ? ['broke']
    : isBroken(current.kind) && !isBroken(kind)
      ? ['eased']
      : [];
  if (current.state === 'snoozed' && (worse || wakes(current, fact, when))) {
    const awake: Incident = { ...next, state: 'open', snoozedUntil: null, snoozedForArrival: false };
    return { incident: awake, events: ['woken', ...events], tell: isBroken(kind) ? 'broke' : 'at-risk' };
  }
  const toldWorse = worse && !(current.unstable ? current.brokeLately : current.brokeAlready);
  if (current.state === 'acknowledged' && current.promisedOn !== null && current.promisedOn < when.today) {
    const slipped: Incident = { ...next, state: 'open', slippedAt: when.asOf };
    return { incident: slipped, events: ['slipped', ...events], tell: toldWorse ? 'broke' : 'slipped' };
  }
  if (toldWorse) return { incident: next, events, tell: 'broke' };
  return follow(current, next, events);
}

/**
 * What becomes of a variant's incident, or null where nothing does. A shortage settles first and is withdrawn when it
 * was over in time; what is open ends only once the stock is clear of the reorder point. A promise that breaks while
 * its incident is snoozed wakes it. `current` is what is under way, or what was resolved within the last week.
 */
export function decide(
  fact: Fact,
  current: Followed | null,
  terms: { settleMinutes: number },
  when: When,
): Decision | null {
  if (fact.kind === 'unknown') return null;
  const underWay = current !== null && current.state !== 'resolved' && current.state !== 'withdrawn';
  if (fact.kind === 'not-promised') return underWay ? end(current, 'not-promised', when) : null;
  const trouble = troubleOf(fact);
  if (!underWay) return trouble === 'none' ? null : begin(fact, current, trouble, terms.settleMinutes, when);
  if (current.state === 'settling') return settle(fact, current, trouble, when);
  return trouble === 'none' ? clear(fact, current, when) : last(fact, current, trouble, when);
}
