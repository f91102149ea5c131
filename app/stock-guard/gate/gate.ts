import { dayAfter, type Day } from '../day';
import { endsWithout, type DayAhead } from '../position/walk';

/** Days of a chapter, both included. */
export interface GateDays {
  from: Day;
  to: Day;
}

/** Why nobody can say whether a size lasts. */
export const SIZE_UNKNOWN = ['deleted', 'no-location', 'components-unread', 'no-demand'] as const;
export type SizeUnknown = (typeof SIZE_UNKNOWN)[number];

export const GATE_UNKNOWN = [
  ...SIZE_UNKNOWN,
  'over',
  'no-set',
  'phased-out',
  'not-tracked',
  'stale-mirror',
  'not-looked',
] as const;
export type GateUnknown = (typeof GATE_UNKNOWN)[number];

/** What is ahead of a permanent variant in a promised pool: the days of the guard's own walk, or why there are none. */
export type SizeAhead = { days: readonly DayAhead[] } | { because: SizeUnknown | 'not-tracked' };

export interface Shortage {
  /** Units expected to be asked for and not there, to the chapter's end. */
  missing: number;
  /** The first day of the chapter that ends without stock. */
  from: Day;
  /** The day from which there is stock again to the chapter's end; null where nothing that is dated mends it. */
  to: Day | null;
}

export type SizeGate =
  | { state: 'covered' }
  | ({ state: 'short' } & Shortage)
  | { state: 'unknown'; because: SizeUnknown }
  | { state: 'left-out'; because: 'not-tracked' | 'phased-out' };

/** Whether an icon is covered through a chapter. */
export type Gate =
  | { state: 'covered' }
  | { state: 'short'; units: number; from: Day; to: Day | null }
  | { state: 'unknown'; because: GateUnknown };

/** Fractions of units add up with an error far below any unit. */
const NOTHING = 1e-6;

/** Whether a size lasts through the days of a chapter that are still ahead; what phases out is promised until then. */
export function sizeGate(size: SizeAhead, chapter: GateDays, phasingOutOn: Day | null = null): SizeGate {
  if ('because' in size)
    return size.because === 'not-tracked'
      ? { state: 'left-out', because: size.because }
      : { state: 'unknown', because: size.because };
  const days = size.days.filter(
    ({ day }) => day >= chapter.from && day <= chapter.to && (phasingOutOn === null || day < phasingOutOn),
  );
  const last = days.at(-1);
  if (last === undefined) return { state: 'left-out', because: 'phased-out' };
  const first = days.find(endsWithout);
  const lastWithout = days.findLast(endsWithout);
  if (first === undefined || lastWithout === undefined) return { state: 'covered' };
  return {
    state: 'short',
    missing: days.reduce((sum, { missed }) => sum + missed, 0),
    from: first.day,
    to: lastWithout.day === last.day ? null : dayAfter(lastWithout.day, 1),
  };
}

const earliest = (days: readonly Day[]): Day => days.reduce((one, other) => (other < one ? other : one));
const latest = (days: readonly Day[]): Day => days.reduce((one, other) => (other > one ? other : one));

function shortOf(sizes: readonly Shortage[]): Gate {
  const ends = sizes.map(({ to }) => to).filter((to) => to !== null);
  const missing = sizes.reduce((sum, size) => sum + size.missing, 0);
  return {
    state: 'short',
    // A shelf that ends a day empty has let somebody down, however little is expected.
    units: Math.max(1, Math.ceil(missing - NOTHING)),
    from: earliest(sizes.map(({ from }) => from)),
    to: ends.length < sizes.length ? null : latest(ends),
  };
}

/**
 * Whether an icon is covered through a chapter, from its sizes. What is certainly short is said first; a size that nobody
 * can judge leaves the icon unknown, and one whose stock is not counted is left out as everywhere else.
 */
export function gateOf(sizes: readonly SizeGate[], chapter: GateDays, today: Day): Gate {
  if (chapter.to < today) return { state: 'unknown', because: 'over' };
  const [some] = sizes;
  if (some === undefined) return { state: 'unknown', because: 'no-set' };
  const short = sizes.filter((size) => size.state === 'short');
  if (short.length > 0) return shortOf(short);
  const unknown = sizes.find((size) => size.state === 'unknown');
  if (unknown !== undefined) return unknown;
  if (sizes.some(({ state }) => state === 'covered')) return { state: 'covered' };
  return { state: 'unknown', because: some.state === 'left-out' ? some.because : 'no-set' };
}
