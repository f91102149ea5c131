import type { Sale } from '../promise/promise';
import type { NamedUplift } from '../demand/named-uplifts';
import type { Figures } from './figures';
import type { VelocityDay, VelocityDays } from './velocity-days';

/** One location of the pool, as the mirror has it. */
export interface PlaceStock {
  id: string;
  name: string;
  available: number;
  incoming: number;
  reserved: number;
  safetyStock: number;
}

/** A part of a bundle: the scarcest of them decides. */
export interface PartStock {
  what: string;
  quantity: number;
  tracked: boolean;
  available: number;
}

/** The newest of the days that a velocity was made from, newest first, and how many there are. */
export type DaysShown = Omit<VelocityDays, 'days'> & { newest: VelocityDay[]; of: number };

export interface FiguresPage {
  variantId: string;
  productId: string;
  productTitle: string;
  /** Its name with the product's: "Harbour Coat, Navy 48". */
  what: string;
  vendor: string;
  icon: string | null;
  pool: string;
  /** The location's name where the pool is one. */
  place: string;
  sale: Sale;
  markedDown: boolean;
  continuesSelling: boolean;
  places: PlaceStock[];
  parts: PartStock[];
  /** Whether transfers and shipments may be read. */
  arrivalsKnown: boolean;
  /** Names of the locations that sales came from. */
  locationNames: Record<string, string>;
  /** Null where nothing is known of what it sells. */
  days: DaysShown | null;
  /** What is expected beyond the season on the days ahead. */
  uplifts: NamedUplift[];
  /** Null where the variant is not guarded in the pool. */
  figures: Figures | null;
}
