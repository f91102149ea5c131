import type { Role } from '../../roles';

export interface KnownIcon {
  id: string;
  title: string;
  minimum: number | null;
  /** Products that play it now. */
  products: number;
}

export interface KnownEdition {
  id: string;
  title: string;
  handle: string;
  iconIds: string[];
}

export interface KnownVariant {
  id: bigint;
  sku: string | null;
  title: string;
  carried: boolean;
}

export interface KnownCasting {
  role: Role;
  iconId: string | null;
  editionId: string | null;
  categoryId: string | null;
  supports: string[];
}

/** What is true of everything that the lines of a file name. */
export interface CastingFacts {
  products: Map<bigint, { id: bigint; title: string }>;
  /** More than one id where the mirror knows a handle twice. */
  idsOfHandle: Map<string, bigint[]>;
  castings: Map<bigint, KnownCasting>;
  variants: Map<bigint, KnownVariant[]>;
  icons: KnownIcon[];
  categories: { id: string; name: string }[];
  editions: KnownEdition[];
}
