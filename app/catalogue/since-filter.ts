/** Changes are looked for from this long before the mirror's time: Shopify's search lags behind its data. */
export const OVERLAP_MINUTES = 10;

/** Shopify's search filter for what changed since the mirror was last known to be right. */
export const changedSince = (mirrorAsOf: Date): string => {
  const since = new Date(mirrorAsOf.getTime() - OVERLAP_MINUTES * 60_000);
  return `updated_at:>='${since.toISOString().replace(/\.\d+Z$/, 'Z')}'`;
};
