import { bareId } from '../../store/gid.ts';
import { receiveShipment, type Receipt } from '../../store/receive-shipment.ts';
import { outstanding, type Shipment } from '../../store/transfer-model.ts';
import { bounded } from '../area.ts';
import { once } from '../idempotency.ts';
import type { UserError } from '../user-error.ts';
import { findShipment } from './find.ts';
import { problem, quantityProblems } from './problems.ts';

type Reason = 'ACCEPTED' | 'REJECTED';

interface Item {
  shipmentLineItemId: string;
  quantity: number;
  reason: Reason;
}

const payload = (inventoryShipment: Shipment | null, userErrors: UserError[]) => ({
  inventoryShipment,
  userErrors,
});
const refused = (problems: UserError[]) => payload(null, problems);

/** Books in what has come: some units of some lines, or with one word for all that has not come yet. */
export const inventoryShipmentReceive = once(
  'inventoryShipmentReceive',
  ['id', 'lineItems', 'bulkReceiveAction', 'dateReceived'],
  refused,
  (args, { store }) => {
    const shipment = findShipment(store, args['id']);
    if (shipment === undefined) return refused([problem(['id'], 'SHIPMENT_NOT_FOUND')]);
    if (shipment.status !== 'IN_TRANSIT' && shipment.status !== 'PARTIALLY_RECEIVED')
      return refused([problem(['id'], 'INVALID_SHIPMENT_STATUS')]);
    const items = bounded((args['lineItems'] ?? []) as Item[]);
    const problems = items.flatMap((item, index) => itemProblems(shipment, items, item, index));
    if (problems.length > 0) return refused(problems);
    const lines = items.map(lineOf);
    const bulk = args['bulkReceiveAction'] as Reason | null | undefined;
    if (bulk) lines.push(...restOf(shipment, lines, bulk));
    if (lines.length === 0) return payload(shipment, []);
    const receivedAt = args['dateReceived'];
    return payload(
      receiveShipment(store, {
        shipmentId: shipment.id,
        lines,
        ...(typeof receivedAt === 'string' ? { receivedAt } : {}),
      }),
      [],
    );
  },
);

type Line = Receipt['lines'][number];

const numberOf = (item: Item): number => bareId(item.shipmentLineItemId, 'InventoryShipmentLineItem') ?? 0;
const units = (lineId: number, reason: Reason, quantity: number): Line =>
  reason === 'ACCEPTED' ? { lineId, accepted: quantity } : { lineId, rejected: quantity };
const lineOf = (item: Item): Line => units(numberOf(item), item.reason, item.quantity);

function restOf(shipment: Shipment, lines: readonly Line[], reason: Reason): Line[] {
  return shipment.lines.flatMap((line) => {
    const named = lines
      .filter(({ lineId }) => lineId === line.id)
      .reduce((sum, { accepted = 0, rejected = 0 }) => sum + accepted + rejected, 0);
    const rest = outstanding(line) - named;
    return rest > 0 ? [units(line.id, reason, rest)] : [];
  });
}

function itemProblems(shipment: Shipment, items: readonly Item[], item: Item, index: number): UserError[] {
  const at = ['lineItems', String(index)];
  const line = shipment.lines.find(({ id }) => id === numberOf(item));
  if (line === undefined)
    return [problem([...at, 'shipmentLineItemId'], 'ITEM_NOT_FOUND', 'The item was not found.')];
  const negative = quantityProblems([...at, 'quantity'], item.quantity, 0);
  if (negative.length > 0) return negative;
  const all = items
    .filter((each) => numberOf(each) === line.id)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  return all > outstanding(line) ? [problem([...at, 'quantity'], 'INVALID_QUANTITY')] : [];
}
