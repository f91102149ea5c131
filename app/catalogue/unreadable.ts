export type Unreadable = 'broken-line' | 'cut-short';

/** A bulk file that cannot be trusted: nothing of it is applied. */
export class UnreadableFile extends Error {
  readonly failure: Unreadable;

  constructor(failure: Unreadable, detail: string) {
    super(detail);
    this.failure = failure;
  }
}
