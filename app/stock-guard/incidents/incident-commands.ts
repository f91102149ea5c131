import { dayAfter, type Day } from '../day';
import type { CurrentIncident, IncidentEvent, Incident } from './incident';
import type { When } from './incident-machine';

/** Who speaks, and which acknowledgement of somebody else they knowingly replace, by its moment. */
export interface Speaker {
  byName: string;
  replaces: Date | null;
}

/** What a person may say about an incident. */
export type Command =
  | ({ kind: 'acknowledge'; promisedOn: Day | null; note: string | null } & Speaker)
  /** Until a moment; for an arrival until its day is over, or with no moment until nothing is on its way any more. */
  | ({ kind: 'snooze'; until: Date | null; forArrival: boolean } & Speaker)
  | { kind: 'wake' }
  | { kind: 'resolve'; stillShort: boolean };

export type Refused =
  /** Nobody was told of it yet: it may be over before its settle time is. */
  | { kind: 'settling' }
  | { kind: 'bad-date' }
  | { kind: 'note-too-long' }
  | { kind: 'acknowledged-meanwhile'; byName: string; at: Date; promisedOn: Day | null }
  | { kind: 'not-snoozed' }
  | { kind: 'still-short' };

export type Obeyed = { kind: 'done'; incident: Incident; events: IncidentEvent[] } | Refused;

export const LONGEST_NOTE = 500;
/** No supplier promises a day later than this, and no snooze lasts longer. */
export const LONGEST_WAIT_DAYS = 400;

const done = (incident: Incident, ...events: IncidentEvent[]): Obeyed => ({ kind: 'done', incident, events });

/** Somebody else acknowledged it, and whoever speaks now has not seen that. */
function meanwhile(current: CurrentIncident, { byName, replaces }: Speaker): Refused | null {
  const { state, acknowledgedAt, acknowledgedBy, promisedOn } = current;
  if (state !== 'acknowledged' || acknowledgedAt === null || acknowledgedBy === null) return null;
  if (acknowledgedBy === byName || replaces?.getTime() === acknowledgedAt.getTime()) return null;
  return { kind: 'acknowledged-meanwhile', byName: acknowledgedBy, at: acknowledgedAt, promisedOn };
}

function acknowledge(
  command: Extract<Command, { kind: 'acknowledge' }>,
  current: CurrentIncident,
  { asOf, today }: When,
): Obeyed {
  const { promisedOn, note, byName } = command;
  if (promisedOn !== null && (promisedOn < today || promisedOn > dayAfter(today, LONGEST_WAIT_DAYS)))
    return { kind: 'bad-date' };
  if (note !== null && note.length > LONGEST_NOTE) return { kind: 'note-too-long' };
  const refused = meanwhile(current, command);
  if (refused) return refused;
  const incident: Incident = {
    ...current,
    ...{ state: 'acknowledged', acknowledgedAt: asOf, acknowledgedBy: byName, promisedOn, note },
    ...{ snoozedUntil: null, snoozedForArrival: false, slippedAt: null },
  };
  return done(incident, 'acknowledged');
}

function snooze(
  command: Extract<Command, { kind: 'snooze' }>,
  current: CurrentIncident,
  { asOf }: When,
): Obeyed {
  const { until, forArrival } = command;
  const longest = asOf.getTime() + LONGEST_WAIT_DAYS * 86_400_000;
  if (until !== null && !(until > asOf && until.getTime() <= longest)) return { kind: 'bad-date' };
  const refused = meanwhile(current, command);
  if (refused) return refused;
  const incident: Incident = {
    ...current,
    ...{ state: 'snoozed', snoozedUntil: until, snoozedForArrival: forArrival },
    // Whoever puts it off takes the broken promise of a day as settled: it is not past its day when it wakes.
    ...{ acknowledgedAt: null, acknowledgedBy: null, promisedOn: null, note: null, slippedAt: null },
  };
  return done(incident, 'snoozed');
}

/** What a person's word makes of an incident that is under way, or why it makes nothing of it. */
export function obey(command: Command, current: CurrentIncident, when: When): Obeyed {
  if (current.state === 'settling') return { kind: 'settling' };
  switch (command.kind) {
    case 'acknowledge':
      return acknowledge(command, current, when);
    case 'snooze':
      return snooze(command, current, when);
    case 'wake':
      if (current.state !== 'snoozed') return { kind: 'not-snoozed' };
      return done({ ...current, state: 'open', snoozedUntil: null, snoozedForArrival: false }, 'woken');
    case 'resolve':
      if (command.stillShort) return { kind: 'still-short' };
      return done(
        { ...current, state: 'resolved', closedAt: when.asOf, closedAs: 'by-hand', calmSince: null },
        'resolved',
      );
  }
}
