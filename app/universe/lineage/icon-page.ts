import type { SignatureDetail } from '../details/detail';
import type { CastMember, HistoryEntry } from '../product/product-page';
import type { Lineage } from './lineage-edition';

/** Supporting characters of a category: the first of them, and how many there are. */
export interface CategoryCast {
  id: string;
  name: string;
  first: CastMember[];
  count: number;
}

export interface IconPage {
  icon: {
    id: string;
    title: string;
    /** Whether no product plays it any more. */
    retired: boolean;
    pictureUrl: string | null;
  };
  products: CastMember[];
  details: SignatureDetail[];
  lineage: Lineage;
  today: string;
  cast: CategoryCast[];
  history: HistoryEntry[];
}
