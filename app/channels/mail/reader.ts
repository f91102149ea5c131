import type { Words } from '~/words/words';

/** For whom a mail is written, and in whose name. */
export interface Reader {
  words: Words;
  /** The reader's language, as a BCP 47 tag. */
  locale: string;
  /** The shop's name, as one line. */
  shop: string;
  leaveUrl: string;
}
