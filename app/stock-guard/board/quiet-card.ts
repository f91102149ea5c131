import type { NoticeContent } from '../notices/notice-content';

/** A notice that the quiet fortnight kept, and what the owner thinks of it. */
export interface Withheld {
  id: string;
  /** When it would have left. */
  at: Date;
  content: NoticeContent;
  verdict: 'right' | 'wrong' | null;
}

/** The quiet fortnight on the board: until when nothing is sent, and what would have been. */
export interface QuietCard {
  until: Date;
  /** All that would have been sent. */
  count: number;
  /** The newest of them. */
  notices: Withheld[];
}
