import type { Cause, Standing, VariantPromise } from './promise';

/** One size of an icon on the board. */
export interface BoardSize extends VariantPromise {
  variantId: string;
  /** As it reads by itself, "Navy 48"; null where the product has no sizes. */
  name: string | null;
  /** As it reads beside its product's title, "48". */
  shortName: string | null;
  productTitle: string;
  /** Units in the pool; null where they are not counted. */
  available: number | null;
  minimum: number;
  incident: { id: string; state: 'settling' | 'open'; belowSince: Date; outSince: Date | null } | null;
}

export interface BoardIcon {
  iconId: string;
  title: string;
  productId: string | null;
  pictureUrl: string | null;
  /** Null where no permanent set was chosen yet. */
  standing: Standing | null;
  /** The cause that decides the standing. */
  cause: Cause | null;
  /** The sizes that stand as the icon stands, for the sentence. */
  deciding: BoardSize[];
  sizes: BoardSize[];
}

/** Worst first, as the sections of the board follow each other. */
const ORDER: readonly (Standing | null)[] = ['broken', 'at-risk', 'unknown', null, 'not-tracked', 'kept'];
// What cannot be bought at all is worse than what is oversold, and that is worse than sold out.
const CAUSES: readonly Cause[] = ['deleted', 'archived', 'draft', 'unpublished', 'oversold', 'sold-out'];

const rank = (cause: Cause): number => (CAUSES.includes(cause) ? CAUSES.indexOf(cause) : CAUSES.length);

/** What the icon's sentence is about: the gravest cause among its worst sizes, and all sizes that share it. */
export function decidingSizes(sizes: readonly BoardSize[], standing: Standing | null): BoardSize[] {
  const worst = sizes.filter((size) => size.standing === standing);
  const gravest = worst.toSorted((a, b) => rank(a.cause) - rank(b.cause))[0]?.cause;
  return worst.filter((size) => size.cause === gravest);
}

/** Icons worst first; within a section those with the most sizes missing come first. */
export const worstFirst = (icons: readonly BoardIcon[]): BoardIcon[] =>
  icons.toSorted(
    (a, b) =>
      ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
      b.deciding.length - a.deciding.length ||
      a.title.localeCompare(b.title),
  );

/** How many icons stand where. Icons without a permanent set are not counted as anything. */
export function countsOf(icons: readonly BoardIcon[]): Record<Standing, number> {
  const counts = { broken: 0, 'at-risk': 0, unknown: 0, 'not-tracked': 0, kept: 0 };
  for (const { standing } of icons) if (standing !== null) counts[standing] += 1;
  return counts;
}
