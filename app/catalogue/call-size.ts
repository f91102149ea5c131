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
