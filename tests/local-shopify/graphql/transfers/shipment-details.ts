import { setShipmentDetails } from '../../store/shipments.ts';
import type { Store } from '../../store/store.ts';
import type { Tracking } from '../../store/transfer-model.ts';
import { withArguments } from '../field.ts';
import type { UserError } from '../user-error.ts';
import { findShipment } from './find.ts';
import { problem } from './problems.ts';

export type TrackingInput = Partial<Record<keyof Tracking, string | null>>;

const NO_TRACKING: Tracking = { trackingNumber: null, company: null, trackingUrl: null, arrivesAt: null };

/** What is known of a shipment's way after an edit: what is not given stays. */
export function trackingOf(before: Tracking | null, given: TrackingInput): Tracking {
  return { ...(before ?? NO_TRACKING), ...given };
}

export function trackingProblems(at: string[], tracking: TrackingInput | null | undefined): UserError[] {
  const url = tracking?.trackingUrl;
  return url && !/^https?:\/\//i.test(url) ? [problem([...at, 'trackingUrl'], 'INVALID_URL')] : [];
}

const LONGEST_BARCODE = 255;

export function barcodeProblems(
  store: Store,
  at: string[],
  barcode: string | null | undefined,
  self?: number,
): UserError[] {
  if (!barcode) return [];
  if (barcode.length > LONGEST_BARCODE) return [problem(at, 'BARCODE_TOO_LONG')];
  for (const other of store.shipments.values())
    if (other.barcode === barcode && other.id !== self) return [problem(at, 'BARCODE_DUPLICATE')];
  return [];
}

/** Says by whom and when a shipment comes. */
export const inventoryShipmentSetTracking = withArguments<unknown>(
  ['id', 'tracking'],
  (_root, args, { store }) => {
    const shipment = findShipment(store, args['id']);
    if (shipment === undefined)
      return { inventoryShipment: null, userErrors: [problem(['id'], 'SHIPMENT_NOT_FOUND')] };
    const given = args['tracking'] as TrackingInput;
    const userErrors = trackingProblems(['tracking'], given);
    if (userErrors.length > 0) return { inventoryShipment: null, userErrors };
    const tracking = trackingOf(shipment.tracking, given);
    return { inventoryShipment: setShipmentDetails(store, shipment.id, { tracking }), userErrors };
  },
);

/** Gives a shipment a code that can be scanned. */
export const inventoryShipmentSetBarcode = withArguments<unknown>(
  ['id', 'barcode'],
  (_root, args, { store }) => {
    const shipment = findShipment(store, args['id']);
    if (shipment === undefined)
      return { inventoryShipment: null, userErrors: [problem(['id'], 'SHIPMENT_NOT_FOUND')] };
    const barcode = String(args['barcode']);
    const userErrors = barcodeProblems(store, ['barcode'], barcode, shipment.id);
    if (userErrors.length > 0) return { inventoryShipment: null, userErrors };
    return { inventoryShipment: setShipmentDetails(store, shipment.id, { barcode }), userErrors };
  },
);
