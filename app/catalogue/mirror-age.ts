import type { SyncFailure } from './sync-run';
import type { SyncProgress } from './sync-progress';

/** After this the mirror no longer decides anything: incidents freeze until it is fresh again. */
export const STALE_AFTER_MINUTES = 60;

/** A mirror that was last right before this moment is stale. */
export const staleBefore = (asOf: Date): Date =>
  new Date(asOf.getTime() - (STALE_AFTER_MINUTES + 1) * 60_000);

/** How far the mirror can be believed. `failure` is that of the last full reading, while an older mirror still serves. */
export type MirrorAge =
  | { kind: 'never' }
  | { kind: 'reading'; progress: SyncProgress }
  | { kind: 'failed'; failure: SyncFailure }
  | { kind: 'fresh' | 'stale'; asOf: Date; minutes: number; failure: SyncFailure | null };

export interface MirrorFacts {
  mirrorAsOf: Date | null;
  /** Of a full reading under way. */
  progress: SyncProgress | null;
  /** Of the last full reading, where it failed. */
  failure: SyncFailure | null;
}

/** The age of a mirror. A reading under way shows only where there is no mirror yet to show. */
export function ageOfMirror({ mirrorAsOf, progress, failure }: MirrorFacts, asOf: Date): MirrorAge {
  if (!mirrorAsOf) {
    if (progress) return { kind: 'reading', progress };
    return failure ? { kind: 'failed', failure } : { kind: 'never' };
  }
  const minutes = Math.max(0, Math.floor((asOf.getTime() - mirrorAsOf.getTime()) / 60_000));
  return { kind: minutes > STALE_AFTER_MINUTES ? 'stale' : 'fresh', asOf: mirrorAsOf, minutes, failure };
}
