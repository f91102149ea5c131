/** What decides when someone is told: minutes a shortage must last, units at which an icon is at risk. */
export interface AlertSettings {
  settleMinutes: number;
  defaultMinimum: number;
}

export const MOST_SETTLE_MINUTES = 1_440;
export const MOST_MINIMUM = 100_000;

const within = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most;

/** The settings that are out of range; none when all may be taken. */
export function outOfRange({ settleMinutes, defaultMinimum }: AlertSettings): (keyof AlertSettings)[] {
  return [
    ...(within(settleMinutes, MOST_SETTLE_MINUTES) ? [] : (['settleMinutes'] as const)),
    ...(within(defaultMinimum, MOST_MINIMUM) ? [] : (['defaultMinimum'] as const)),
  ];
}
