export interface Counts {
  products: number;
  variants: number;
}

export interface ReconciliationFacts {
  atShopify: Counts;
  inMirror: Counts;
  lastFullReading: Date | null;
}

/** Why everything has to be read again, if it has to. */
export type FullReadingDue = 'once-a-week' | 'counts-differ' | 'not-due';

/** What changes is found by its time, what goes by the counts: reading everything again is only for what nobody thought of. */
const WEEK = 7 * 24 * 60 * 60_000;
/** Counts that go on differing (a product half made, Shopify's own lag) must not mean a full reading every time. */
const BETWEEN_MENDINGS = 60 * 60_000;

/** Whether a reconciliation has to be followed by a full reading. */
export function fullReadingDue(facts: ReconciliationFacts, asOf: Date): FullReadingDue {
  const since = facts.lastFullReading ? asOf.getTime() - facts.lastFullReading.getTime() : Infinity;
  if (since >= WEEK) return 'once-a-week';
  const differ =
    facts.atShopify.products !== facts.inMirror.products ||
    facts.atShopify.variants !== facts.inMirror.variants;
  return differ && since >= BETWEEN_MENDINGS ? 'counts-differ' : 'not-due';
}
