import { guardedPools } from './guarded-pools';
import { phaseOf } from './phase';
import { FIELD_NAMES, type PolicyLevel } from './policy';
import { resolve, type Terms } from './precedence';
import { reorderOf, type KnownDemand } from './reorder';
import type { WatchTerms } from './watch-terms';
import type { WatchedThing } from './watched-thing';

/** A variant that is guarded in a pool, as it is kept. */
export interface Watch {
  variantId: bigint;
  productId: bigint;
  iconId: string | null;
  pool: string;
  reorderPoint: number;
  terms: WatchTerms;
  muted: boolean;
  phasingOutOn: string | null;
}

/** What the terms of a shop are worked out with. */
export interface Surroundings {
  /** The day in the shop's zone. */
  today: string;
  /** Pools that are open: a location that was closed is guarded no longer. */
  openPools: ReadonlySet<string>;
  demandIn: (pool: string) => KnownDemand | null;
  /** Season × uplift of the k-th day from now. */
  ahead: (day: number) => number;
}

function keptTerms(terms: Terms, parts: WatchTerms['parts']): WatchTerms {
  const decided = FIELD_NAMES.flatMap((field) => {
    const { from } = terms[field];
    return from === 'default' ? [] : [[field, from] as const];
  });
  return {
    leadDays: terms.leadDays.value,
    leadSpreadDays: terms.leadSpreadDays.value,
    reviewDays: terms.reviewDays.value,
    serviceLevel: terms.serviceLevel.value,
    minimumUnits: terms.minimumUnits.value,
    minimumDays: terms.minimumDays.value,
    orderCoverDays: terms.orderCoverDays.value,
    pack: terms.pack.value,
    moq: terms.moq.value,
    moqPer: terms.moqPer.value,
    settleMinutes: terms.settleMinutes.value,
    recipients: terms.recipients.value === null ? null : [...terms.recipients.value],
    sources: Object.fromEntries(decided),
    parts,
  };
}

/** The watches of a variant, one for each pool in which it is guarded; from the day it phases out, being low is none. */
export function watchesOf(
  thing: WatchedThing,
  levels: readonly PolicyLevel[],
  { today, openPools, demandIn, ahead }: Surroundings,
): Watch[] {
  const { variantId, productId, role, icon } = thing;
  const pools = guardedPools(levels, role).filter((pool) => openPools.has(pool));
  return pools.map((pool) => {
    const terms = resolve(levels, pool, role);
    const { reorderPoint, parts } = reorderOf(terms, demandIn(pool), ahead);
    const phasingOutOn = terms.phasingOutOn.value;
    return {
      variantId,
      productId,
      iconId: icon?.id ?? null,
      pool,
      reorderPoint: phaseOf(phasingOutOn, null, today) === 'carried' ? reorderPoint : 0,
      terms: keptTerms(terms, parts),
      muted: terms.muted.value,
      phasingOutOn,
    };
  });
}
