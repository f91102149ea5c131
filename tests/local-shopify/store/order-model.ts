import type { Commitment } from './types.ts';

/** What of a line is to be sent from one place, and how much of it still is. */
export interface FulfillmentOrderLine {
  readonly id: number;
  /** The order's line. */
  readonly lineId: number;
  readonly total: number;
  readonly remaining: number;
}

/** What one place is to send of an order. A line is in one open fulfilment order at most. */
export interface FulfillmentOrder {
  readonly id: number;
  readonly orderId: number;
  readonly locationId: number;
  readonly status: 'OPEN' | 'IN_PROGRESS' | 'CLOSED';
  readonly lines: readonly FulfillmentOrderLine[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A parcel, or what was handed over a counter. */
export interface Fulfillment {
  readonly id: number;
  readonly orderId: number;
  readonly fulfillmentOrderId: number;
  readonly locationId: number;
  readonly status: 'SUCCESS' | 'CANCELLED';
  readonly lines: readonly { readonly id: number; readonly lineId: number; readonly quantity: number }[];
  /** The goods that left with it; none where the order never held any. */
  readonly goods: readonly Commitment[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What becomes of refunded goods: back on the shelf before or after they left, or gone. */
export type RestockType = 'CANCEL' | 'RETURN' | 'NO_RESTOCK';

export interface RefundLine {
  readonly id: number;
  readonly lineId: number;
  readonly quantity: number;
  readonly restockType: RestockType;
  /** Where the goods are put; null where they are not. */
  readonly locationId: number | null;
}

export interface Refund {
  readonly id: number;
  readonly orderId: number;
  readonly note: string | null;
  readonly lines: readonly RefundLine[];
  readonly createdAt: string;
}

export type CancelReason = 'CUSTOMER' | 'DECLINED' | 'FRAUD' | 'INVENTORY' | 'OTHER' | 'STAFF';

/** Where an order stands beside its lines; an order without a row is open and was never edited. */
export interface OrderStanding {
  readonly orderId: number;
  readonly closedAt: string | null;
  readonly cancelReason: CancelReason | null;
  readonly isEdited: boolean;
  readonly note: string | null;
  /** Units that edits took off each line. */
  readonly removed: Readonly<Record<number, number>>;
}

/** A line that an edit would add. */
export interface AddedLine {
  readonly id: number;
  readonly variantId: number;
  readonly quantity: number;
  readonly locationId: number | null;
}

/** A line whose quantity an edit would change. */
export interface ChangedLine {
  readonly lineId: number;
  readonly quantity: number;
  readonly restock: boolean;
}

/** An edit that was begun and not yet committed. */
export interface OrderEdit {
  readonly id: number;
  readonly orderId: number;
  readonly added: readonly AddedLine[];
  readonly changed: readonly ChangedLine[];
}
