import type { Day } from '../day';
import type { Gate, GateDays } from './gate';

/** The gate of one icon in a chapter, as pages show it. */
export interface ChapterGate extends GateDays {
  chapterId: string;
  iconId: string;
  /** The icon's title. */
  icon: string;
  /** What the chapter adds to its sales: 1.4 sells forty percent more; null adds nothing. */
  uplift: number | null;
  gate: Gate;
  /** How many of its sizes in promised pools were looked at, and how many of them are short or unknown. */
  sizes: number;
  short: number;
  unknown: number;
  /** The day in the shop's zone. */
  today: Day;
}

/** What speaks loudest first: short for longest, then unknown, then covered. */
export function loudestFirst(gates: readonly ChapterGate[]): ChapterGate[] {
  const loudness = ({ gate }: ChapterGate): number => {
    switch (gate.state) {
      case 'short':
        return gate.to === null ? 0 : 1;
      case 'unknown':
        return 2;
      case 'covered':
        return 3;
    }
  };
  const units = ({ gate }: ChapterGate): number => (gate.state === 'short' ? gate.units : 0);
  return gates.toSorted(
    (one, other) =>
      loudness(one) - loudness(other) || units(other) - units(one) || one.icon.localeCompare(other.icon),
  );
}
