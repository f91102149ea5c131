/** What became of a mail or a message. Only `later` is worth another try; after `bounced` nobody is at that address. */
export type Sending =
  | { kind: 'sent' }
  | { kind: 'later'; detail: string }
  | { kind: 'refused'; detail: string }
  | { kind: 'bounced'; detail: string };
