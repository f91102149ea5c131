import { launchOf, stageOf, type EditionFacts, type EditionStage } from './edition';

/** An edition as a timeline draws it. */
export interface LineageEdition extends EditionFacts {
  stage: EditionStage;
  /** Its own day or its drop's; null while nobody knows. */
  launch: string | null;
  /** Its first product's, else its icon's. */
  pictureUrl: string | null;
}

/** The line of an icon, or a part of it. */
export interface Lineage {
  editions: LineageEdition[];
  /** All editions of the icon. */
  count: number;
  /** How many of the latest are not shown, because earlier ones are asked for; and where still earlier ones begin. */
  skip: number;
  earlier: number | null;
}

export const drawn = (
  { pictureUrl, ...facts }: EditionFacts & { pictureUrl: string | null },
  today: string,
): LineageEdition => ({
  ...facts,
  pictureUrl,
  stage: stageOf(facts, today),
  launch: launchOf(facts, facts.drop),
});

/** What stands on a timeline, from the left: years as marks, today between what is out and what is planned. */
export type TimelineMark =
  | { kind: 'year'; year: string }
  | { kind: 'today' }
  | { kind: 'undated' }
  | { kind: 'edition'; edition: LineageEdition };

/** Whether it stands to the right of today: planned, on a day to come or on none. */
const isAhead = ({ launch, stage }: LineageEdition, today: string): boolean =>
  launch === null ? stage === 'planned' : launch > today;

const byDay = (one: LineageEdition, other: LineageEdition): number =>
  (one.launch ?? '').localeCompare(other.launch ?? '') || one.title.localeCompare(other.title);

/**
 * Editions with a mark before the first of each year but the one that was `said` already; those without a day stand
 * under `undated`, behind the others.
 */
function marked(editions: readonly LineageEdition[], said: string | null): TimelineMark[] {
  const dated = editions.filter(({ launch }) => launch !== null).sort(byDay);
  const undated = editions.filter(({ launch }) => launch === null).sort(byDay);
  const years = Map.groupBy(dated, ({ launch }) => launch?.slice(0, 4) ?? '');
  const cards = (group: readonly LineageEdition[]): TimelineMark[] =>
    group.map((edition) => ({ kind: 'edition', edition }));
  return [
    ...[...years].flatMap(([year, group]): TimelineMark[] => [
      ...(year === said ? [] : [{ kind: 'year', year } as const]),
      ...cards(group),
    ]),
    ...(undated.length > 0 ? [{ kind: 'undated' } as const, ...cards(undated)] : []),
  ];
}

/** Past to planned, with today once between what is out and what is to come. */
export function timelineOf(editions: readonly LineageEdition[], today: string): TimelineMark[] {
  const ahead = editions.filter((edition) => isAhead(edition, today));
  const behind = editions.filter((edition) => !isAhead(edition, today));
  const past = marked(behind, null);
  const last = past.findLast(({ kind }) => kind === 'year');
  return [...past, { kind: 'today' }, ...marked(ahead, last?.kind === 'year' ? last.year : null)];
}
