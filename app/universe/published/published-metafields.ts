import type { Role } from '../roles';

/** The app's own namespace: nobody else can write there. */
export const NAMESPACE = '$app';

/** What stands on a product, and of which type. Theme, collections and agencies build on these names. */
export const METAFIELDS = {
  role: 'single_line_text_field',
  icon: 'single_line_text_field',
  icon_handle: 'single_line_text_field',
  category: 'single_line_text_field',
  supports: 'list.single_line_text_field',
  edition: 'single_line_text_field',
  edition_kind: 'single_line_text_field',
  icons: 'list.single_line_text_field',
} as const;

export type MetafieldKey = keyof typeof METAFIELDS;
export const METAFIELD_KEYS = Object.keys(METAFIELDS) as MetafieldKey[];

/** Values as Shopify keeps them; what is missing should not stand there. */
export type PublishedValues = Partial<Record<MetafieldKey, string>>;

export interface CastProduct {
  role: Role;
  /** The icon it is part of. */
  icon: { title: string; handle: string } | null;
  /** The edition it is of, with the handles of that edition's icons. */
  edition: { handle: string; kind: string; icons: readonly string[] } | null;
  category: string | null;
  /** Handles of the icons it supports. */
  supports: readonly string[];
}

const listed = (handles: readonly string[]): string => JSON.stringify([...handles].sort());

/** What a product's metafields should say; nothing for an uncast product. */
export function publishedMetafields(product: CastProduct | null): PublishedValues {
  if (!product) return {};
  const { role, icon, edition, category, supports } = product;
  return {
    role,
    ...(icon && { icon: icon.title, icon_handle: icon.handle }),
    ...(edition && { edition: edition.handle, edition_kind: edition.kind }),
    ...(edition && edition.icons.length > 0 && { icons: listed(edition.icons) }),
    ...(category !== null && { category }),
    ...(supports.length > 0 && { supports: listed(supports) }),
  };
}

/** Only our keys with text, from a JSON column or from Shopify. */
export function valuesOf(stored: unknown): PublishedValues {
  const read = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const pairs = METAFIELD_KEYS.map((key) => [key, read[key]] as const);
  return Object.fromEntries(
    pairs.filter((pair): pair is [MetafieldKey, string] => typeof pair[1] === 'string'),
  );
}

export const sameValues = (one: PublishedValues, other: PublishedValues): boolean =>
  METAFIELD_KEYS.every((key) => one[key] === other[key]);
