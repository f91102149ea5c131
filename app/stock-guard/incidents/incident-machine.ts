import { clearsAt, shortageOf, type ShortageKind } from './shortage';

/** What is known now of one variant in one pool. */
export type Fact =
  | { kind: 'promised'; available: number; minimum: number }
  /** No longer in a permanent set, not tracked any more, or deleted at Shopify. */
  | { kind: 'not-promised' }
  /** The mirror is stale or lacks something: no data never means resolved. */
  | { kind: 'unknown' };

/** The incident that is settling or open for that variant and pool. */
export interface CurrentIncident {
  state: 'settling' | 'open';
  kind: ShortageKind;
  opensAt: Date;
  available: number;
  minimum: number;
}

export type ClosedAs = 'restocked' | 'not-promised';

export type Decision =
  | { kind: 'leave' }
  | { kind: 'settle'; as: ShortageKind; opensAt: Date }
  | { kind: 'open'; as: ShortageKind }
  | { kind: 'withdraw'; as: ClosedAs }
  | { kind: 'resolve'; as: ClosedAs }
  /** Still short, with other figures; `as` may have become worse or better. */
  | { kind: 'follow'; as: ShortageKind };

const LEAVE: Decision = { kind: 'leave' };

function begin(fact: Extract<Fact, { kind: 'promised' }>, settleMinutes: number, asOf: Date): Decision {
  const shortage = shortageOf(fact.available, fact.minimum);
  if (shortage === 'none') return LEAVE;
  if (settleMinutes === 0) return { kind: 'open', as: shortage };
  return { kind: 'settle', as: shortage, opensAt: new Date(asOf.getTime() + settleMinutes * 60_000) };
}

function follow(fact: Extract<Fact, { kind: 'promised' }>, current: CurrentIncident): Decision {
  const shortage = shortageOf(fact.available, fact.minimum);
  // Between the minimum and the clearing point an open incident stays what it was at its mildest.
  const as = shortage === 'none' ? 'low' : shortage;
  const same =
    as === current.kind && fact.available === current.available && fact.minimum === current.minimum;
  return same ? LEAVE : { kind: 'follow', as };
}

/**
 * What becomes of a variant's incident. A shortage settles first and is withdrawn when the stock came back in
 * time; an open incident resolves only once the stock is clear of the minimum.
 */
export function decide(
  fact: Fact,
  current: CurrentIncident | null,
  settleMinutes: number,
  asOf: Date,
): Decision {
  if (fact.kind === 'unknown') return LEAVE;
  if (current === null) return fact.kind === 'promised' ? begin(fact, settleMinutes, asOf) : LEAVE;
  if (fact.kind === 'not-promised') {
    return { kind: current.state === 'open' ? 'resolve' : 'withdraw', as: 'not-promised' };
  }
  if (current.state === 'open') {
    if (fact.available >= clearsAt(fact.minimum)) return { kind: 'resolve', as: 'restocked' };
    return follow(fact, current);
  }
  const shortage = shortageOf(fact.available, fact.minimum);
  if (shortage === 'none') return { kind: 'withdraw', as: 'restocked' };
  if (current.opensAt.getTime() <= asOf.getTime()) return { kind: 'open', as: shortage };
  return follow(fact, current);
}
