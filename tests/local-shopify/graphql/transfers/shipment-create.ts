import type { Store } from '../../store/store.ts';
import { markInTransit } from '../../store/send-shipment.ts';
import { createShipment } from '../../store/shipments.ts';
import type { Shipment, Transfer } from '../../store/transfer-model.ts';
import { once } from '../idempotency.ts';
import type { UserError } from '../user-error.ts';
import { findTransfer } from './find.ts';
import { packProblems } from './pack-problems.ts';
import { problem, readLines, type LineInput } from './problems.ts';
import { barcodeProblems, trackingOf, trackingProblems, type TrackingInput } from './shipment-details.ts';

interface Input {
  movementId: string;
  lineItems: LineInput[];
  trackingInput?: TrackingInput | null;
  barcode?: string | null;
  dateCreated?: string | null;
}

const payload = (inventoryShipment: Shipment | null, userErrors: UserError[]) => ({
  inventoryShipment,
  userErrors,
});
const refused = (problems: UserError[]) => payload(null, problems);

/** Packs units of a transfer. */
export const inventoryShipmentCreate = once(
  'inventoryShipmentCreate',
  ['input'],
  refused,
  (args, { store }) => {
    const input = args['input'] as Input;
    const checked = check(store, input, 'EMPTY_SHIPMENT_INPUT');
    return Array.isArray(checked) ? refused(checked) : payload(pack(store, checked, input), []);
  },
);

/** Packs units of a transfer and sends them off. */
export const inventoryShipmentCreateInTransit = once(
  'inventoryShipmentCreateInTransit',
  ['input'],
  refused,
  (args, { store }) => {
    const input = args['input'] as Input;
    const checked = check(store, input, 'ITEMS_EMPTY');
    if (Array.isArray(checked)) return refused(checked);
    return payload(markInTransit(store, pack(store, checked, input).id), []);
  },
);

function check(
  store: Store,
  input: Input,
  empty: 'EMPTY_SHIPMENT_INPUT' | 'ITEMS_EMPTY',
): Transfer | UserError[] {
  const transfer = findTransfer(store, input.movementId);
  if (transfer === undefined) return [problem(['input', 'movementId'], 'TRANSFER_NOT_FOUND')];
  if (transfer.status !== 'READY_TO_SHIP' && transfer.status !== 'IN_PROGRESS')
    return [problem(['input', 'movementId'], 'INVALID_TRANSFER_STATUS')];
  if (input.lineItems.length === 0) return [problem(['input', 'lineItems'], empty)];
  const problems = [
    ...packProblems(store, transfer, ['input', 'lineItems'], input.lineItems),
    ...trackingProblems(['input', 'trackingInput'], input.trackingInput),
    ...barcodeProblems(store, ['input', 'barcode'], input.barcode),
  ];
  return problems.length > 0 ? problems : transfer;
}

function pack(store: Store, transfer: Transfer, input: Input): Shipment {
  return createShipment(store, {
    transferId: transfer.id,
    lines: readLines(input.lineItems),
    tracking: input.trackingInput ? trackingOf(null, input.trackingInput) : null,
    barcode: input.barcode ?? null,
    ...(input.dateCreated ? { createdAt: input.dateCreated } : {}),
  });
}
