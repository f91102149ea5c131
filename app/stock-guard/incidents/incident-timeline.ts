import type { IncidentDetail } from './incident-detail';

/** One moment in the life of an incident. */
export type Moment = { at: Date } & (
  | { kind: 'below'; cause: IncidentDetail['cause'] }
  | { kind: 'opened' }
  | { kind: 'nobody' }
  | { kind: 'told' | 'telling' | 'untold'; names: string[] }
  | { kind: 'moved'; place: string; before: number | null; after: number | null }
  | { kind: 'closed'; as: 'restocked' | 'not-promised' }
);

const namesIn = (told: IncidentDetail['told'], ...states: string[]): string[] =>
  told.filter(({ state }) => states.includes(state)).map(({ name }) => name);

function tellings({ told, openedAt }: IncidentDetail): Moment[] {
  if (openedAt === null) return [];
  if (told.length === 0) return [{ at: openedAt, kind: 'nobody' }];
  const sentAt = told.reduce<Date>(
    (latest, one) => (one.sentAt && one.sentAt > latest ? one.sentAt : latest),
    openedAt,
  );
  const said: Moment[] = [
    { at: sentAt, kind: 'told', names: namesIn(told, 'sent') },
    { at: openedAt, kind: 'telling', names: namesIn(told, 'due', 'sending') },
    { at: openedAt, kind: 'untold', names: namesIn(told, 'dead') },
  ];
  return said.filter((moment) => !('names' in moment) || moment.names.length > 0);
}

/** What happened to an incident and to its stock, newest first. */
export function timelineOf(incident: IncidentDetail): Moment[] {
  const { belowSince, openedAt, closedAt, closedAs, cause } = incident;
  const moments: Moment[] = [
    ...incident.movements.map((moved) => ({ kind: 'moved' as const, ...moved })).toReversed(),
    { at: belowSince, kind: 'below', cause },
    ...(openedAt ? [{ at: openedAt, kind: 'opened' as const }] : []),
    ...tellings(incident),
    ...(closedAt && closedAs ? [{ at: closedAt, kind: 'closed' as const, as: closedAs }] : []),
  ];
  return moments.toSorted((a, b) => a.at.getTime() - b.at.getTime()).toReversed();
}
