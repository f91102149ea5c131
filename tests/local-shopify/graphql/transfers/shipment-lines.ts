import { bareId } from '../../store/gid.ts';
import { addShipmentLines, removeShipmentLines, setShipmentQuantities } from '../../store/shipments.ts';
import type { Store } from '../../store/store.ts';
import { progressOf, type Shipment, type ShipmentLine } from '../../store/transfer-model.ts';
import { withArguments } from '../field.ts';
import { once } from '../idempotency.ts';
import type { UserError } from '../user-error.ts';
import { findShipment } from './find.ts';
import { packProblems } from './pack-problems.ts';
import { problem, quantityProblems, readLines, type LineInput } from './problems.ts';

/** Once goods of it have come, a shipment is what it was. */
const isOpen = ({ status }: Shipment): boolean => status === 'DRAFT' || status === 'IN_TRANSIT';

function openShipment(store: Store, id: unknown): Shipment | UserError {
  const shipment = findShipment(store, id);
  if (shipment === undefined) return problem(['id'], 'SHIPMENT_NOT_FOUND');
  return isOpen(shipment) ? shipment : problem(['id'], 'INVALID_SHIPMENT_STATUS');
}

const refusedAddition = (userErrors: UserError[]) => ({
  addedItems: null,
  inventoryShipment: null,
  userErrors,
});

/** Packs more into a shipment. */
export const inventoryShipmentAddItems = once(
  'inventoryShipmentAddItems',
  ['id', 'lineItems'],
  refusedAddition,
  (args, { store }) => {
    const shipment = openShipment(store, args['id']);
    if ('message' in shipment) return refusedAddition([shipment]);
    const lines = args['lineItems'] as LineInput[];
    const transfer = store.transfers.get(shipment.transferId);
    const problems = transfer === undefined ? [] : packProblems(store, transfer, ['lineItems'], lines);
    if (problems.length > 0) return refusedAddition(problems);
    const addedItems = addShipmentLines(store, shipment.id, readLines(lines));
    return { addedItems, inventoryShipment: store.shipments.get(shipment.id), userErrors: [] };
  },
);

const lineOf = (shipment: Shipment, id: string): ShipmentLine | undefined => {
  const number = bareId(id, 'InventoryShipmentLineItem');
  return shipment.lines.find((line) => line.id === number);
};

/** Takes lines out of a shipment. */
export const inventoryShipmentRemoveItems = withArguments<unknown>(
  ['id', 'lineItems'],
  (_root, args, { store }) => {
    const shipment = openShipment(store, args['id']);
    if ('message' in shipment) return { inventoryShipment: null, userErrors: [shipment] };
    const asked = args['lineItems'] as string[];
    const userErrors = asked.flatMap((id, index) =>
      lineOf(shipment, id) === undefined
        ? [problem(['lineItems', String(index)], 'ITEM_NOT_FOUND', 'The item was not found.')]
        : [],
    );
    if (userErrors.length > 0) return { inventoryShipment: null, userErrors };
    const ids = asked.flatMap((id) => lineOf(shipment, id)?.id ?? []);
    return { inventoryShipment: removeShipmentLines(store, shipment.id, ids), userErrors };
  },
);

/** Says how many units of each line are in a shipment. */
export const inventoryShipmentUpdateItemQuantities = withArguments<unknown>(
  ['id', 'items'],
  (_root, args, { store }) => {
    const refused = (userErrors: UserError[]) => ({ shipment: null, updatedLineItems: null, userErrors });
    const shipment = openShipment(store, args['id']);
    if ('message' in shipment) return refused([shipment]);
    const items = (args['items'] ?? []) as { shipmentLineItemId: string; quantity: number }[];
    const problems = items.flatMap((item, index) =>
      updateProblems(store, shipment, item, ['items', String(index)]),
    );
    if (problems.length > 0) return refused(problems);
    const quantities = new Map(
      items.map((item) => [lineOf(shipment, item.shipmentLineItemId)?.id ?? 0, item.quantity]),
    );
    const changed = setShipmentQuantities(store, shipment.id, quantities);
    return {
      shipment: changed,
      updatedLineItems: changed.lines.filter(({ id }) => quantities.has(id)),
      userErrors: [],
    };
  },
);

function updateProblems(
  store: Store,
  shipment: Shipment,
  { shipmentLineItemId, quantity }: { shipmentLineItemId: string; quantity: number },
  at: string[],
): UserError[] {
  const line = lineOf(shipment, shipmentLineItemId);
  if (line === undefined)
    return [problem([...at, 'shipmentLineItemId'], 'ITEM_NOT_FOUND', 'The item was not found.')];
  const negative = quantityProblems([...at, 'quantity'], quantity, 0);
  if (negative.length > 0) return negative;
  const transfer = store.transfers.get(shipment.transferId);
  const planned = transfer?.lines.find(({ inventoryItemId }) => inventoryItemId === line.inventoryItemId);
  if (transfer === undefined || planned === undefined) return [];
  const most = progressOf(store, transfer, planned).processable + line.quantity;
  return quantity > most ? [problem([...at, 'quantity'], 'INVALID_QUANTITY')] : [];
}
