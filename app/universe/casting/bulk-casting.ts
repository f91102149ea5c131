import type { CastingWay } from './casting-ways';

/** What the cast list says above its products. */
export interface BulkCastings {
  castings: BulkCastingProgress[];
  /** Products whose roles are on their way to the store. */
  publishing: number;
}

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
