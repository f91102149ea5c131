import type { Day } from './days';

/** A day on which something new of icons is to be had: a drop, or an edition that is in none or has a day of its own. */
export interface Launch {
  what: 'drop' | 'edition';
  id: string;
  title: string;
  day: Day;
  icons: { id: string; title: string }[];
}
