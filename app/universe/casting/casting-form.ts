import type { CastListRequest } from '../cast/cast-list';
import type { CarriedBecause, Suggestion } from './permanent-set';
import type { Role } from '../roles';

/** One size or colour of a permanent set, to be carried or not. */
export interface SetVariant {
  id: string;
  productId: string;
  /** "Navy / 48"; its values by option name for the grid. */
  title: string;
  options: Record<string, string>;
  carried: boolean;
  /** Null where it was a person who chose. */
  because: CarriedBecause | null;
}

export interface FormProduct {
  id: string;
  title: string;
  pictureUrl: string | null;
  role: Role | null;
}

/** What the page needs to ask how products should be cast. */
export interface CastingForm {
  /** Of a selection only the first ones. */
  products: FormProduct[];
  count: number;
  /** What the cast list showed, where all of it was chosen; a job then casts it. */
  selection: CastListRequest | null;
  icons: { id: string; title: string }[];
  categories: { id: string; name: string }[];
  /** The suggested set, all products taken as one icon; null for many products, which become icons of their own. */
  set: { basis: Suggestion['basis']; weeks: number; variants: SetVariant[] } | null;
  suggestedTitle: string;
  defaultMinimum: number;
  /** The latest change of the shop when the form was made. */
  seen: string;
  /** Units sold in 90 days by all of them; null where orders may not be read. */
  soldUnits: number | null;
}
