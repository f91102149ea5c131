/** A Slack channel that alerts go to. Its address is a secret that no page ever shows. */
export interface SlackChannel {
  id: string;
  name: string;
  connectedAt: Date;
  /** Slack's own name of what went wrong at the last message; null where it arrived. */
  failure: string | null;
}

export type Connecting =
  | { kind: 'connected' | 'not-slack' | 'no-name' | 'too-many' | 'already-there' }
  | { kind: 'failed'; failure: string };

export type Trying = { kind: 'sent' | 'not-there' } | { kind: 'failed'; failure: string };

/** The local hour of the shop at which its Slack channels get their digest. */
export const SLACK_DIGEST_HOUR = 8;
