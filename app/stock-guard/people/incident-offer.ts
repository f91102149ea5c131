import type { Day } from '../day';

/** What a link about an incident does. A token for one is worthless for the other. */
export type IncidentPurpose = 'acknowledge' | 'snooze';

/** What is shown of an incident to the holder of a link: no more than is needed to act. */
export interface OfferedIncident {
  shopName: string;
  /** The person to whom the link was sent. */
  firstName: string;
  what: string;
  today: Day;
  /** Somebody took care of it already. */
  taken: { by: string; at: Date; promisedOn: Day | null } | null;
  /** Something is on its way, which a snooze can wait for. */
  arriving: boolean;
}

/** Why an answer was not taken; the link still works. */
export type NotTaken = 'bad-date' | 'note-too-long' | 'no-arrival' | 'taken-meanwhile';

/** What the page behind a link about an incident offers. */
export type IncidentOffer =
  | ({ kind: 'open'; notTaken: NotTaken | null } & OfferedIncident)
  | { kind: 'done'; purpose: IncidentPurpose; what: string; today: Day; day: Day | null }
  | { kind: 'over'; what: string }
  | { kind: 'used' | 'expired' | 'void' };

/** What the holder of a link answers. */
export type IncidentAnswer =
  | { purpose: 'acknowledge'; promisedOn: Day | null; note: string | null; replaces: Date | null }
  | { purpose: 'snooze'; until: { day: Day } | 'arrival'; replaces: Date | null };
