const USABLE_MINUTES = 60;

/** Whether the mirror is recent enough to say that an icon is short, or that it is not. */
export const mirrorIsUsable = (mirrorAsOf: Date | null, asOf: Date): boolean =>
  mirrorAsOf !== null && asOf.getTime() - mirrorAsOf.getTime() <= USABLE_MINUTES * 60_000;
