import type { Running } from '../local-shopify/start';
import { gid } from '../local-shopify/store/gid';
import { mutate, type Complaint } from './local-shopify-mutating';
import { itemOf, LYON, OSLO } from './local-shopify-stock';

export const NAVY = gid('InventoryItem', itemOf('FK-NVY-M'));
export const ECRU = gid('InventoryItem', itemOf('FK-ECR-M'));

export interface Line {
  id: string;
  totalQuantity: number;
  shippableQuantity: number;
  shippedQuantity: number;
  processableQuantity: number;
  pickedForShipmentQuantity: number;
}

export interface MovingTransfer {
  id: string;
  name: string;
  status: string;
  totalQuantity: number;
  receivedQuantity: number;
  tags: string[];
  lineItems: { nodes: Line[] };
}

export const TRANSFER = `id name status totalQuantity receivedQuantity tags lineItems(first: 9) { nodes { id totalQuantity shippableQuantity
  shippedQuantity processableQuantity pickedForShipmentQuantity } }`;

export interface MovingShipment {
  id: string;
  name: string;
  status: string;
  lineItems: { nodes: { id: string; quantity: number; unreceivedQuantity: number }[] };
}

export const SHIPMENT = `id name status lineItemTotalQuantity totalAcceptedQuantity totalReceivedQuantity totalRejectedQuantity
  dateShipped dateReceived tracking { company trackingNumber trackingUrl arrivesAt }
  lineItems(first: 9) { nodes { id quantity acceptedQuantity rejectedQuantity unreceivedQuantity inventoryItem { id } } }`;

export const wanted = (by: object = {}) => ({
  input: {
    originLocationId: gid('Location', OSLO),
    destinationLocationId: gid('Location', LYON),
    lineItems: [{ inventoryItemId: NAVY, quantity: 5 }],
    ...by,
  },
});

interface TransferPayload {
  inventoryTransfer: MovingTransfer;
  userErrors: Complaint[];
}

/** Runs a mutation that answers with a transfer. */
export async function onTransfer(maison: Running, name: string, args: object): Promise<MovingTransfer> {
  const payload = await mutate<TransferPayload>(
    maison,
    name,
    args,
    `inventoryTransfer { ${TRANSFER} } userErrors { field message code }`,
  );
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload.inventoryTransfer;
}

/** Runs a mutation that answers with a shipment. */
export async function onShipment(maison: Running, name: string, args: object): Promise<MovingShipment> {
  const payload = await mutate<{ inventoryShipment: MovingShipment; userErrors: Complaint[] }>(
    maison,
    name,
    args,
    `inventoryShipment { ${SHIPMENT} } userErrors { field message code }`,
  );
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload.inventoryShipment;
}

/** A transfer of five navy knits from Oslo to Lyon that is ready to be shipped. */
export const ready = (maison: Running, by: object = {}): Promise<MovingTransfer> =>
  onTransfer(maison, 'inventoryTransferCreateAsReadyToShip', wanted(by));

/** So many of them packed, or sent off at once. */
export const packed = (
  maison: Running,
  transfer: MovingTransfer,
  quantity: number,
  mutation = 'inventoryShipmentCreate',
): Promise<MovingShipment> =>
  onShipment(maison, mutation, {
    input: { movementId: transfer.id, lineItems: [{ inventoryItemId: NAVY, quantity }] },
  });
