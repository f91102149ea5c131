import type { FailureReason } from './failure-reason';
import type { NoticeKind } from './notice-content';

/** A mail or a message that did not leave, for the settings page. */
export interface FailedNotice {
  id: string;
  kind: NoticeKind;
  /** Of the person or of the channel. */
  name: string;
  /** Null for a channel. */
  address: string | null;
  state: 'due' | 'sending' | 'dead';
  attempts: number;
  createdAt: Date;
  /** When it is tried again; null where it was given up. */
  nextAt: Date | null;
  reason: FailureReason;
  /** What the other side said, word for word. */
  detail: string;
}

/** How mail is doing: what waits after a failure, and what was given up. */
export interface MailHealth {
  waiting: number;
  waitingSince: Date | null;
  givenUp: number;
}
