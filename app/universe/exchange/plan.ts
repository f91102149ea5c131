import type { Change, Counts, Problem } from './answer';

/** What a file would do. `Write` is how its kind writes it. */
export interface Plan<Write> {
  counts: Counts;
  changes: readonly Change[];
  write: Write;
}

export type Planned<Write> = { plan: Plan<Write> } | { problems: Problem[] };

/** Counts, kept by what is noted. */
export function ledgerOf(): { counts: Counts; changes: Change[]; note: (change: Change) => void } {
  const counts: Counts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const changes: Change[] = [];
  const note = (change: Change): void => {
    counts[change.verb] += 1;
    changes.push(change);
  };
  return { counts, changes, note };
}
