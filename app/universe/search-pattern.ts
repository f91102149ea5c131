/** What people typed, for LIKE: its own wildcards are plain characters. */
const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Matches texts that contain what was typed. */
export const containing = (typed: string): string => `%${escaped(typed)}%`;

/** Matches texts in lower case that begin with what was typed. */
export const beginningWith = (typed: string): string => `${escaped(typed.toLowerCase())}%`;
