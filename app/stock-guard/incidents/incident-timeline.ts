import { isBroken } from './incident';
import type { HistoryLine, IncidentDetail, ToldLine } from './incident-detail';

/** One moment in the life of an incident. */
export type Moment = { at: Date } & (
  | { kind: 'below'; cause: IncidentDetail['cause'] }
  | { kind: 'opened' | 'nobody' }
  | { kind: 'told' | 'telling' | 'untold' | 'withheld'; names: string[] }
  | { kind: 'moved'; place: string; before: number | null; after: number | null }
  | { kind: 'closed'; as: NonNullable<IncidentDetail['closedAs']> }
  | { kind: 'happened'; line: HistoryLine }
);

const TELLING = {
  sent: 'told',
  due: 'telling',
  sending: 'telling',
  dead: 'untold',
  withheld: 'withheld',
} as const;
/** What columns of the incident say already: its beginning, its first opening and its end. */
const SAID_ELSEWHERE: readonly HistoryLine['kind'][] = ['began', 'opened', 'resolved', 'withdrawn'];

/** People who were told at one moment, and in one way, are named together. */
function tellings(told: readonly ToldLine[]): Moment[] {
  const moments = new Map<string, Extract<Moment, { names: string[] }>>();
  for (const { name, state, at } of told) {
    const kind = TELLING[state];
    const key = `${kind} ${at.toISOString().slice(0, 16)}`;
    const moment = moments.get(key);
    if (moment) moment.names.push(name);
    else moments.set(key, { at, kind, names: [name] });
  }
  return [...moments.values()];
}

/** A broken promise of which nobody heard; what is at risk may wait for the next digest. */
const nobodyHeard = ({ kind, told, openedAt }: IncidentDetail): Moment[] =>
  openedAt !== null && isBroken(kind) && told.length === 0 ? [{ at: openedAt, kind: 'nobody' }] : [];

/** What happened to an incident and to its stock, newest first. */
export function timelineOf(incident: IncidentDetail): Moment[] {
  const { belowSince, openedAt, closedAt, closedAs, cause } = incident;
  const lines = incident.history.filter(({ kind }) => !SAID_ELSEWHERE.includes(kind));
  const moments: Moment[] = [
    ...incident.movements.map((moved) => ({ kind: 'moved' as const, ...moved })).toReversed(),
    { at: belowSince, kind: 'below', cause },
    ...(openedAt ? [{ at: openedAt, kind: 'opened' as const }] : []),
    ...lines.map((line) => ({ at: line.at, kind: 'happened' as const, line })).toReversed(),
    ...tellings(incident.told),
    ...nobodyHeard(incident),
    ...(closedAt && closedAs ? [{ at: closedAt, kind: 'closed' as const, as: closedAs }] : []),
  ];
  return moments.toSorted((a, b) => a.at.getTime() - b.at.getTime()).toReversed();
}
