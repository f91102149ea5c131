/** A mail that did not leave, for the settings page. */
export interface FailedNotice {
  id: string;
  kind: 'confirmation' | 'incident' | 'summary' | 'test';
  name: string;
  address: string;
  attempts: number;
  createdAt: Date;
  failure: string;
}

/** How mail is doing: what waits after a failure, and what was given up. */
export interface MailHealth {
  waiting: number;
  waitingSince: Date | null;
  givenUp: number;
}
