import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import { dayAfter, type Day } from '~/universe/narrative/days';

export type CoverKind = 'covered' | 'short' | 'unknown' | 'over';

interface Piece {
  kind: CoverKind;
  from: Day;
  to: Day;
}

/** The pieces that a gate is drawn in: covered, short from a day to another, covered again. */
export function piecesOf({ from, to }: { from: Day; to: Day }, found: ChapterGate | undefined): Piece[] {
  if (!found) return [{ kind: 'unknown', from, to }];
  const { gate } = found;
  if (gate.state === 'covered') return [{ kind: 'covered', from, to }];
  if (gate.state === 'unknown') return [{ kind: gate.because === 'over' ? 'over' : 'unknown', from, to }];
  const short = {
    from: gate.from > from ? gate.from : from,
    to: gate.to === null ? to : dayAfter(gate.to, -1),
  };
  const pieces: Piece[] = [
    { kind: 'covered', from, to: dayAfter(short.from, -1) },
    { kind: 'short', ...short },
    { kind: 'covered', from: dayAfter(short.to, 1), to },
  ];
  return pieces.filter((piece) => piece.from <= piece.to);
}
