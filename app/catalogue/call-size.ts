/** Shopify refuses a list above this many ids. */
export const MOST_IDS = 250;
/** It refuses a query above 1,000 points; a little is left for what it may add. */
const MOST_POINTS = 900;

/** Points of a connection asked for `first` nodes that cost `each`, by Shopify's published model. */
export const connectionCost = (first: number, each: number): number =>
  2 + Math.max(1, Math.floor(2 * Math.log(first))) * each;

/** How many things that cost `each` fit into one call. */
export const idsPerCall = (each: number): number =>
  Math.max(1, Math.min(MOST_IDS, Math.floor(MOST_POINTS / each)));

/**
 * What follows a question about `count` things that Shopify refuses: the same about fewer, down to the one that it
 * will not speak of, which is given up so that it does not keep the others waiting.
 */
export const afterRefusal = (count: number): { kind: 'fewer'; most: number } | { kind: 'give-up' } =>
  count > 1 ? { kind: 'fewer', most: Math.floor(count / 2) } : { kind: 'give-up' };
