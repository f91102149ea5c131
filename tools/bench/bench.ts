/** What a benchmark measured. `figures` are the keys of the contract, `report` the lines that people read. */
export interface Measured {
  figures: Record<string, number | null>;
  details: Record<string, unknown>;
  report: string[];
}

/** Says what is going on; the figures themselves are answered at the end. */
export type Say = (line: string) => void;

export interface Bench {
  run: (args: string[], say: Say) => Promise<Measured>;
}

/** What was asked for makes no sense; the message says what would. */
export class BadArguments extends Error {}

/** A whole number given as an option. Throws BadArguments where it is none, or too small. */
export function wholeOption(name: string, given: string | undefined, usual: number, least: number): number {
  if (given === undefined) return usual;
  const number = Number(given);
  if (!Number.isSafeInteger(number) || number < least)
    throw new BadArguments(`--${name} must be a whole number of at least ${least}, not "${given}".`);
  return number;
}
