import { arrivalsByDue } from '../position/arrivals';
import { askedFor, walk, type Ahead } from '../position/walk';
import { daysBetween, type Day } from '../day';
import type { GateDays } from './gate';
import type { GateFigures } from './gate-page';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The figures of a size's walk to the chapter's end. */
export function sizeFigures(ahead: Ahead, chapter: GateDays): GateFigures {
  const { today, expected, available, arrivals } = ahead;
  const { dated, undated } = arrivalsByDue(arrivals, today);
  const days: Day[] = walk(ahead, Math.max(0, daysBetween(today, chapter.to) + 1)).map(({ day }) => day);
  const inChapter = days.filter((day) => day >= chapter.from);
  const asked = (some: readonly Day[]): number => sum(some.map((day) => askedFor(expected, day)));
  return {
    available,
    arrives: dated.filter(({ on }) => on <= chapter.to).map(({ units, on }) => ({ units, on })),
    undated,
    expected: asked(days),
    expectedInChapter: asked(inChapter),
    perDay: inChapter.length === 0 ? 0 : asked(inChapter) / inChapter.length,
  };
}
