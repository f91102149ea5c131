/** Sizes that a preview names; more are counted. */
export const NAMED = 20;

export interface Previewed {
  count: number;
  first: { name: string; pool: string }[];
}

/** What a change of policies would do, before it is done. */
export interface Preview {
  mirror: 'fresh' | 'stale';
  /** Incidents that would begin; people are told after the settle time. */
  opens: Previewed;
  closes: Previewed;
  /** Variants × pools that are guarded. */
  guardedBefore: number;
  guardedAfter: number;
}
