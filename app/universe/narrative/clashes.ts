import { daysBetween, type Day } from './days';
import type { Launch } from './launch';

/** Two launches of an icon closer than this take each other's light. */
const WEEK = 7;

/** What one should look at, though it may be meant so. */
export type Clash =
  | { kind: 'two-launches'; iconId: string; icon: string; first: Named; second: Named }
  | { kind: 'no-icon'; chapterId: string; chapter: string }
  | { kind: 'icon-retired'; chapterId: string; chapter: string; icon: string; more: number }
  | { kind: 'product-gone'; chapterId: string; chapter: string; count: number }
  | { kind: 'uplifts-differ'; icon: string; one: Told; other: Told };

interface Named {
  title: string;
  day: Day;
}

/** What a chapter says of an icon. */
export interface Told {
  chapterId: string;
  chapter: string;
  from: Day;
  to: Day;
  /** 1 changes nothing. */
  uplift: number;
}

export interface ChapterFacts {
  id: string;
  title: string;
  icons: number;
  /** The first of its icons that are icons no longer, and how many there are. */
  retired: { title: string; count: number } | null;
  goneProducts: number;
}

export interface NarrativeFacts {
  chapters: readonly ChapterFacts[];
  launches: readonly Launch[];
  /** Icons that several chapters name with different uplifts, whenever those are. */
  told: readonly { icon: string; by: readonly Told[] }[];
}

function twoLaunches(launches: readonly Launch[]): Clash[] {
  const ofIcon = new Map<string, Launch>();
  const found: Clash[] = [];
  for (const launch of launches.toSorted((one, other) => (one.day < other.day ? -1 : 1)))
    for (const { id, title } of launch.icons) {
      const before = ofIcon.get(id);
      if (before && daysBetween(before.day, launch.day) < WEEK)
        found.push({ kind: 'two-launches', iconId: id, icon: title, first: before, second: launch });
      ofIcon.set(id, launch);
    }
  return found;
}

const overlap = (one: Told, other: Told): boolean => one.from <= other.to && other.from <= one.to;

const differ = ({ icon, by }: NarrativeFacts['told'][number]): Clash[] =>
  by.flatMap((one, at) =>
    by
      .slice(at + 1)
      .filter((other) => one.uplift !== other.uplift && overlap(one, other))
      .map((other): Clash => ({ kind: 'uplifts-differ', icon, one, other })),
  );

const ofChapter = ({ id, title, icons, retired, goneProducts }: ChapterFacts): Clash[] => {
  const chapter = { chapterId: id, chapter: title };
  return [
    ...(icons === 0 ? [{ kind: 'no-icon' as const, ...chapter }] : []),
    ...(retired
      ? [{ kind: 'icon-retired' as const, ...chapter, icon: retired.title, more: retired.count - 1 }]
      : []),
    ...(goneProducts > 0 ? [{ kind: 'product-gone' as const, ...chapter, count: goneProducts }] : []),
  ];
};

/** What in a year takes something from something else, or speaks of what is not there. */
export const clashesOf = ({ chapters, launches, told }: NarrativeFacts): Clash[] => [
  ...twoLaunches(launches),
  ...told.flatMap(differ),
  ...chapters.flatMap(ofChapter),
];

/** What a chapter's page looks at. */
export interface Concerned {
  id: string;
  from: Day;
  to: Day;
  iconIds: ReadonlySet<string>;
}

/** Whether a clash is about that chapter: it is named, or one of its icons launches twice while it lasts. */
export function concerns(clash: Clash, { id, from, to, iconIds }: Concerned): boolean {
  switch (clash.kind) {
    case 'two-launches':
      return iconIds.has(clash.iconId) && clash.second.day >= from && clash.first.day <= to;
    case 'uplifts-differ':
      return clash.one.chapterId === id || clash.other.chapterId === id;
    case 'no-icon':
    case 'icon-retired':
    case 'product-gone':
      return clash.chapterId === id;
  }
}
