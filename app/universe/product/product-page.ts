import type { SetVariant } from '../casting/casting-form';
import type { EditionKind } from '../lineage/edition';
import type { ChangeKind } from '../casting/change-kind';
import type { Role } from '../roles';
import type { Status } from '../cast/cast-list';

export interface ProductHead {
  id: string;
  title: string;
  status: Status;
  vendor: string;
  productType: string;
  pictureUrl: string | null;
  /** Whether a shopper could see it: active and in the online store. */
  onSale: boolean;
  /** Whether its stock is that of its parts. */
  bundle: boolean;
}

/** The role it plays now, with who gave it, when and why. */
export interface CurrentCasting {
  role: Role;
  icon: { id: string; title: string; minimum: number | null } | null;
  edition: {
    id: string;
    title: string;
    kind: EditionKind;
    icons: { id: string; title: string }[];
    drop: { id: string; title: string } | null;
  } | null;
  category: string | null;
  supports: { id: string; title: string }[];
  since: Date;
  by: string;
  reason: string;
}

/** One size at all locations: units, or null where it is not stocked. */
export interface StockRow {
  variantId: string;
  /** Null where the product has no sizes or colours. */
  title: string | null;
  sku: string | null;
  tracked: boolean;
  permanent: boolean;
  incoming: number;
  at: (number | null)[];
}

export interface StockTable {
  locations: { id: string; name: string; online: boolean }[];
  rows: StockRow[];
  /** Units at or below which a permanent size counts as low in the table. */
  minimum: number;
}

export interface HistoryEntry {
  changeId: string;
  kind: ChangeKind;
  at: Date;
  by: string;
  reason: string;
  /** What the change gave this product: the icon's name, the edition's or the category. */
  icon: string | null;
  edition: string | null;
  category: string | null;
  renamed: { before: string; after: string } | null;
  undone: { at: Date; by: string } | null;
}

export type PublicationState =
  | { kind: 'nothing' }
  /** Its role is gone, and what was published is being taken back. */
  | { kind: 'leaving' }
  | { kind: 'due' }
  | { kind: 'retrying'; at: Date }
  | { kind: 'published'; since: Date }
  | { kind: 'refused'; failure: string };

export interface CastMember {
  id: string;
  title: string;
  pictureUrl: string | null;
  category: string | null;
}

export interface ProductPage {
  product: ProductHead;
  casting: CurrentCasting | null;
  /** The icon's permanent set over all its products; null for a product that is no icon. */
  set: {
    iconId: string;
    version: number;
    variants: SetVariant[];
    minimum: number | null;
    defaultMinimum: number;
  } | null;
  stock: StockTable;
  /** Other products of the same icon. */
  family: CastMember[];
  /** Those that support it: the first of them, and how many there are. */
  supporting: { first: CastMember[]; count: number };
  history: HistoryEntry[];
  publication: PublicationState;
}
