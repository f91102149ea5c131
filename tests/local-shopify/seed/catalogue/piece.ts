import type { SeasonName } from '../demand/season.ts';

/** A colour or a size with its share of the piece's sales. */
export type Share = readonly [name: string, weight: number];

/**
 * How a piece is kept in stock. `promised`: an icon, delivered generously for the season. `steady`: reordered, sometimes
 * late. `run`: so many units made once. `made`: nothing on the shelf, sold ahead.
 */
type Supply = 'promised' | 'steady' | 'made' | { run: number };

/** Units a day in full season over all variants: online, and at each shop's till. */
export interface Demand {
  online: number;
  shop: number;
  season: SeasonName;
  supply: Supply;
}

/** One product as the maison thinks of it; variants are colours times sizes. */
export interface Piece {
  title: string;
  handle: string;
  /** First part of its SKUs. */
  code: string;
  type: string;
  vendor: string;
  tags: string[];
  story: string;
  price: number;
  cost: number;
  colours: readonly Share[];
  sizes: readonly Share[];
  launched: string;
  picture: string | null;
  demand: Demand;
  status?: 'DRAFT' | 'ARCHIVED';
  /** False where it is not in the online store although it is active. */
  published?: false;
  giftCard?: true;
  continueSelling?: true;
  /** SKUs that are not what the code would make them; null for none. */
  skus?: Readonly<Record<string, string | null>>;
  /** SKUs that one unit of this bundle takes, for a size. */
  bundleOf?: (size: string) => string[];
}

export const ATELIER = 'Atelier Sande';
export const SHOEMAKER = 'Nordhavn Skofabrikk';
export const POTTER = 'Haug Keramikk';

const scale = (names: string, weights: number[]): readonly Share[] =>
  names.split(' ').map((name, i) => [name, weights[i] ?? 1] as const);

export const COAT_SIZES = scale('42 44 46 48 50 52 54', [5, 10, 17, 23.5, 21, 15, 8.5]);
export const KNIT_SIZES = scale('XS S M L XL', [5, 17, 47, 21, 10]);
export const BOOT_SIZES = scale('36 37 38 39 40 41 42 43 44 45 46', [4, 7, 11, 13, 11, 10, 13, 13, 9, 6, 3]);
export const LETTERS = scale('S M L XL', [20, 34, 30, 16]);
export const ONE_SIZE: readonly Share[] = [];
export const NO_COLOUR: readonly Share[] = [];
