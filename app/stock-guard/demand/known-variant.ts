import type { RecordedStock, Stocked } from './closing-stock';
import type { Heritage } from './heritage';
import type { Sold } from './sold';

/** A variant of a style with everything its demand is computed from. */
export interface KnownVariant extends Stocked {
  variantId: bigint;
  productId: bigint;
  category: string;
  iconId: string | null;
  /** Whether it may be bought at zero: then stock does not limit what is sold. */
  continuesSelling: boolean;
  sold: readonly Sold[];
  recorded: readonly RecordedStock[];
  /** Units that left each location of late, for sales of which no place is known. */
  movedAt: ReadonlyMap<string, number>;
  /** Locations that stock it now. */
  stockedAt: ReadonlyMap<string, number>;
  /** Pools in which it is guarded. */
  watchedIn: ReadonlySet<string>;
  /** What it takes over from the edition before its own. */
  heritage: Heritage | null;
}
