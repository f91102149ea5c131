import type { Words } from '~/words/words';

/** Enough digits that a sum of what is written gives what is written. */
const EXACT = { maximumFractionDigits: 4 };

/** A figure of a formula, with all the digits that a check by hand needs. */
export const exact = ({ number }: Words, value: number): string => number(value, EXACT);

/** A figure as people read it. */
export const rough = ({ number }: Words, value: number): string =>
  number(value, { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0 });
