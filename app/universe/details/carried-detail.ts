import type { Dimension } from './detail';

/** A signature detail of an icon, as one of its carriers shows it. */
export interface CarriedDetail {
  id: string;
  words: string;
  dimension: Dimension;
  pictureUrl: string | null;
  iconId: string;
  icon: string;
}
