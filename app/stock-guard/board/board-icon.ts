import type { Cause, Standing } from '../promise/promise';
import type { Day } from '../day';
import type { BoardSize } from './board-size';

export interface BoardIcon {
  iconId: string;
  title: string;
  productId: string | null;
  pictureUrl: string | null;
  /** Null where no permanent set was chosen yet. */
  standing: Standing | null;
  /** The cause that decides the standing. */
  cause: Cause | null;
  /** The sizes that stand as the icon stands, the most urgent first; the first of them tell their sentence. */
  deciding: BoardSize[];
  sizes: BoardSize[];
  /** The shop's day that days ahead are told from. */
  today: Day;
}

/** Worst first, as the sections of the board follow each other. */
const ORDER: readonly (Standing | null)[] = ['broken', 'at-risk', 'unknown', null, 'not-tracked', 'kept'];
/** A standing as a number, 0 being the worst, for an order that a database keeps. */
export const rankOf = (standing: Standing | null): number => ORDER.indexOf(standing);
export const standingOfRank = (rank: number): Standing | null => ORDER[rank] ?? null;

// What cannot be bought at all is worse than what is oversold, and that is worse than sold out.
const CAUSES: readonly Cause[] = ['deleted', 'archived', 'draft', 'unpublished', 'oversold', 'sold-out'];

const rank = (cause: Cause): number => (CAUSES.includes(cause) ? CAUSES.indexOf(cause) : CAUSES.length);

const LATEST = '9999';
/** What of a size decides how urgent it is. */
type Urgent = Pick<BoardSize, 'standing' | 'cause' | 'emptyOn'>;

const byUrgency = (one: Urgent, other: Urgent): number =>
  (one.emptyOn ?? LATEST).localeCompare(other.emptyOn ?? LATEST);

/** What the icon's sentence is about: the gravest cause among its worst sizes, and all sizes that share it. */
export function decidingSizes<Size extends Urgent>(
  sizes: readonly Size[],
  standing: Standing | null,
): Size[] {
  const worst = sizes.filter((size) => size.standing === standing);
  const gravest = worst.toSorted((a, b) => rank(a.cause) - rank(b.cause))[0]?.cause;
  return worst.filter((size) => size.cause === gravest).toSorted(byUrgency);
}

/** Icons worst first; within a section those with the most sizes missing come first. */
export const worstFirst = (icons: readonly BoardIcon[]): BoardIcon[] =>
  icons.toSorted(
    (a, b) =>
      ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
      b.deciding.length - a.deciding.length ||
      a.title.localeCompare(b.title),
  );

/** How many icons stand where; `unset` has no permanent set yet. */
export type IconCounts = Record<Standing | 'unset', number>;

export const NO_ICONS: Readonly<IconCounts> = {
  broken: 0,
  'at-risk': 0,
  unknown: 0,
  'not-tracked': 0,
  kept: 0,
  unset: 0,
};

export function countsOf(icons: readonly BoardIcon[]): IconCounts {
  const counts = { ...NO_ICONS };
  for (const { standing } of icons) counts[standing ?? 'unset'] += 1;
  return counts;
}

/** All icons of a board. */
export const iconsIn = (counts: IconCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
