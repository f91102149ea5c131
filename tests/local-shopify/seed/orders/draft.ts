import type { Order } from '../../store/types.ts';
import type { Listing } from '../catalogue/listing.ts';

export interface Item {
  listing: Listing | null;
  quantity: number;
  /** Unit price where it is not the variant's. */
  price?: number;
  /** Part of the price that is taken off, 0 to 1. */
  off?: number;
}

/** An order before it has a number: everything but ids and money. */
export interface Draft extends Pick<
  Order,
  'processedAt' | 'sourceName' | 'fulfilmentLocationId' | 'retailLocationId'
> {
  items: Item[];
  tags?: string[];
  test?: boolean;
  cancelledAt?: string;
}

/** An ordinary order at a place's till, or online from a warehouse. */
export function sale(processedAt: string, online: boolean, locationId: number, items: Item[]): Draft {
  return {
    processedAt,
    sourceName: online ? 'web' : 'pos',
    retailLocationId: online ? null : locationId,
    fulfilmentLocationId: locationId,
    items,
  };
}
