/** Shopify's own account of a shop's bucket, as it came with the last answer. */
export interface Bucket {
  available: number;
  restorePerSecond: number;
  maximum: number;
  /** Milliseconds of a clock that only runs forward. */
  at: number;
}

/** Points in the bucket at a moment: what was left, plus what flowed in since. */
export const pointsAt = (bucket: Bucket, at: number): number =>
  Math.min(bucket.maximum, bucket.available + ((at - bucket.at) / 1000) * bucket.restorePerSecond);

/** The bucket after a question was sent and before its answer came: others of this process see it spent. */
export const spend = (bucket: Bucket, points: number, at: number): Bucket => ({
  ...bucket,
  available: pointsAt(bucket, at) - points,
  at,
});

/** Milliseconds to wait until `points` are there; 0 when they are. More than the bucket holds waits for a full one. */
export function waitFor(bucket: Bucket, points: number, at: number): number {
  const missing = Math.min(points, bucket.maximum) - pointsAt(bucket, at);
  return missing <= 0 ? 0 : Math.ceil((missing / bucket.restorePerSecond) * 1000);
}
