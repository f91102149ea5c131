export type SyncKind = 'catalogue' | 'orders';

/** `asked` → `reading` (Shopify writes the file) → `applying` → `done`; `failed` from anywhere. */
export type SyncState = 'asked' | 'reading' | 'applying' | 'done' | 'failed';

/** Why a reading of the store ended without a result; the old mirror stays in each case. */
export const SYNC_FAILURES = [
  'bulk-failed',
  'url-expired',
  'broken-line',
  'cut-short',
  'forbidden',
  'unreachable',
  'uninstalled',
] as const;

export type SyncFailure = (typeof SYNC_FAILURES)[number];

/** The named failure of a stored run; null where it has none. */
export const syncFailure = (stored: string | null): SyncFailure | null =>
  SYNC_FAILURES.find((failure) => failure === stored) ?? null;

/** A page or a job looks again at a bulk operation after this long; its webhook usually comes first. */
export const POLL_SECONDS = 3;

/** How long a bulk operation is asked for, and its file fetched, before the run is given up as `unreachable`. */
export const GIVE_UP_MINUTES = 60;

/** How long a run is followed in all: Shopify itself gives up a bulk operation after ten days, nobody waits so long. */
export const LONGEST_RUN_MINUTES = 24 * 60;

/** How long a file whose download breaks off is fetched again before it counts as `cut-short`. */
export const BROKEN_OFF_MINUTES = 0.5;

/** The mirror is reconciled this long after the moment it was known to equal the store. */
export const RECONCILE_MINUTES = 15;

export const minutesAfter = (time: Date, minutes: number): Date =>
  new Date(time.getTime() + minutes * 60_000);
export const secondsAfter = (time: Date, seconds: number): Date => new Date(time.getTime() + seconds * 1000);
