/** What people typed, for LIKE: its own wildcards are plain characters. */
const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Fewer characters than this are no help to an index of three of them, except at the beginning of a word. */
const ANYWHERE = 3;

/** Matches texts that contain what was typed; one or two characters only where a word begins with them. */
export const withWords = (typed: string): string[] =>
  typed.length < ANYWHERE ? [`${escaped(typed)}%`, `% ${escaped(typed)}%`] : [`%${escaped(typed)}%`];

/** Matches texts in lower case that begin with what was typed. */
export const beginningWith = (typed: string): string => `${escaped(typed.toLowerCase())}%`;
