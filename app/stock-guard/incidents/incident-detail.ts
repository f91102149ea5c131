import type { BoardSize } from '../board/board-size';
import type { Day } from '../day';
import type { Telling } from '../promise/telling';
import type { ClosedAs, IncidentEvent, IncidentKind, Over, UnderWay } from './incident';

/** Something that happened to an incident, as its history has it. */
export interface HistoryLine {
  at: Date;
  kind: IncidentEvent;
  byName: string | null;
  promisedOn: Day | null;
  note: string | null;
  until: Date | null;
  forArrival: boolean;
}

/** A notice that told of an incident. */
export interface ToldLine {
  name: string;
  state: 'due' | 'sending' | 'sent' | 'dead' | 'withheld';
  at: Date;
}

/** Everything a page says about one incident. */
export interface IncidentDetail {
  id: string;
  state: UnderWay | Over;
  kind: IncidentKind;
  cause: 'stock' | 'casting' | 'policy';
  what: string;
  iconTitle: string | null;
  productId: string;
  variantId: string;
  pool: string;
  place: string;
  pictureUrl: string | null;
  available: number;
  lowest: number;
  belowSince: Date;
  opensAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
  closedAs: ClosedAs | null;
  acknowledgedBy: string | null;
  acknowledgedAt: Date | null;
  promisedOn: Day | null;
  note: string | null;
  today: Day;
  /** The sentence of cause while it is under way. */
  telling: Telling | null;
  /** The size with its figures while it is guarded. */
  size: BoardSize | null;
  /** Something is on its way, which a snooze can wait for. */
  arriving: boolean;
  places: { name: string; online: boolean; available: number; incoming: number }[];
  movements: { at: Date; place: string; before: number | null; after: number | null }[];
  history: HistoryLine[];
  told: ToldLine[];
}
