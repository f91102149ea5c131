/** In what respects a product is itself; in the order in which people speak of them. */
export const DIMENSIONS = [
  'design',
  'fit',
  'signature',
  'quality',
  'durability',
  'performance',
  'symbolism',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const isDimension = (text: string): text is Dimension =>
  (DIMENSIONS as readonly string[]).includes(text);

/** A file of Shopify's: its id there, and where it is seen. */
export interface DetailPicture {
  id: string;
  url: string;
}

/** An edition or a supporting character that carries a detail. */
export interface Carrier {
  id: string;
  title: string;
}

/** What makes an icon itself, in one dimension. */
export interface SignatureDetail {
  id: string;
  iconId: string;
  dimension: Dimension;
  words: string;
  sinceYear: number | null;
  picture: DetailPicture | null;
  version: number;
  editions: Carrier[];
  products: Carrier[];
}
