/** A product with a role that no chapter of the year speaks of. */
export interface LeftOut {
  id: string;
  title: string;
  pictureUrl: string | null;
  role: 'icon' | 'edition' | 'supporting';
}

export interface LeftOutPage {
  products: LeftOut[];
  /** The id of the last one, where there are more. */
  next: string | null;
}

export interface LeftOutCount {
  /** Products with a role that no chapter of the year speaks of. */
  cast: number;
  /** Products without a role. */
  uncast: number;
}
