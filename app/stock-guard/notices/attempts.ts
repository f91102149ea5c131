import type { Sending } from '~/channels/mail/sending';

/** Minutes to wait after each attempt that failed; the attempt after the last of them is the last. */
const WAITS = [1, 2, 5, 15, 60, 120, 240, 480, 720, 1440, 1440] as const;

export const MOST_ATTEMPTS = WAITS.length + 1;

export type AfterAttempt =
  { state: 'sent' } | { state: 'due'; dueAt: Date; failure: string } | { state: 'dead'; failure: string };

/** What becomes of a notice after its nth attempt (from 1): refused mails and the twelfth failure are dead. */
export function afterAttempt(sending: Sending, attempts: number, asOf: Date): AfterAttempt {
  if (sending.kind === 'sent') return { state: 'sent' };
  const wait = WAITS[attempts - 1];
  if (sending.kind !== 'later' || wait === undefined) return { state: 'dead', failure: sending.detail };
  return { state: 'due', dueAt: new Date(asOf.getTime() + wait * 60_000), failure: sending.detail };
}
