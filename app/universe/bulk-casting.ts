import type { CastingWay } from './casting-ways';

/** Where a decision about many products stands, for pages. */
export interface BulkCastingProgress {
  changeId: string;
  way: CastingWay;
  state: 'casting' | 'done' | 'stopped';
  total: number;
  /** Products it came to, those left out among them. */
  done: number;
  leftOut: number;
}
