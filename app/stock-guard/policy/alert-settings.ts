import { BOUNDS } from './bounds';

/** What decides when someone is told: minutes a shortage must last, units at which an icon is at risk. */
export interface AlertSettings {
  settleMinutes: number;
  defaultMinimum: number;
}

export const MOST_SETTLE_MINUTES = BOUNDS.settleMinutes[1];
export const MOST_MINIMUM = BOUNDS.minimumUnits[1];
