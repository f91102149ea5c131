import type { DropEntry } from '../../lineage/drop-entry';
import type { EditionEntry } from '../../lineage/edition-entry';
import type { Nameable } from '../names';

export interface KnownEdition extends Nameable {
  entry: EditionEntry;
  productIds: string[];
  /** In the same order. */
  productHandles: string[];
}

export interface KnownDrop extends Nameable {
  entry: DropEntry;
}

/** What is true of the whole lineage, and of what the lines of a file name. */
export interface LineageFacts {
  editions: KnownEdition[];
  drops: KnownDrop[];
  icons: (Nameable & { products: number })[];
  /** Of every edition, removed ones too. */
  predecessors: Map<string, string | null>;
  takenHandles: { edition: Set<string>; drop: Set<string> };
  /** The icons that products play which a line names. */
  iconOf: Map<string, string>;
}
