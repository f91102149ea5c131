export interface Quiet {
  quietUntil: Date | null;
  sendingBeganAt: Date | null;
}

/** Whether alerts are still only shown. Being past the last day is not enough: sending begins with a summary. */
export const isQuiet = ({ quietUntil, sendingBeganAt }: Quiet): boolean =>
  quietUntil !== null && sendingBeganAt === null;
