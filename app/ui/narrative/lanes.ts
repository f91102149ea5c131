import type { Day } from '~/universe/narrative/days';

interface Lasting {
  from: Day;
  to: Day;
}

/** In which lane each stands, the first that is free: what lasts at the same time stands below each other. */
export function lanesOf(chapters: readonly Lasting[]): number[] {
  const until: Day[] = [];
  const lanes = new Map<Lasting, number>();
  const inOrder = chapters.toSorted(
    (one, other) => one.from.localeCompare(other.from) || other.to.localeCompare(one.to),
  );
  for (const chapter of inOrder) {
    const free = until.findIndex((end) => end < chapter.from);
    const lane = free === -1 ? until.length : free;
    until[lane] = chapter.to;
    lanes.set(chapter, lane);
  }
  return chapters.map((chapter) => lanes.get(chapter) ?? 0);
}
