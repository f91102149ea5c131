/** What became of a mail. Only `later` is worth another try. */
export type Sending =
  { kind: 'sent' } | { kind: 'later'; detail: string } | { kind: 'refused'; detail: string };
