import { gid } from '~/shopify/gid';
import {
  ReadMoreShipmentLinesDocument,
  ReadMoreShipmentsDocument,
  ReadMoreTransferLinesDocument,
  ReadOpenTransfersDocument,
  ReadTransfersDocument,
  type ReadTransfersQuery,
} from '~/shopify/generated/graphql';
import type { ReadTransfer, WholeTransfer } from './arrival-rows';
import { connectionCost } from './call-size';
import { read } from './from-shopify.server';
import { allNodes } from './pages';
import { idAt } from './shopify-object';

const LINES = 20;
const SHIPMENTS = 3;
/** Points of one transfer: origin, destination, its lines with their items, its shipments with tracking and lines. */
export const TRANSFER_COST =
  5 + connectionCost(LINES, 2) + connectionCost(SHIPMENTS, 2 + connectionCost(LINES, 2));

/** The ids of all transfers that are ready or under way. Throws ShopifyUnavailable. */
export async function openTransfers(shop: string): Promise<string[]> {
  const page = async (after: string | null) =>
    (await read(shop, ReadOpenTransfersDocument, { after })).inventoryTransfers;
  return (await allNodes(await page(null), page)).map((node) => idAt(node, 'id'));
}

type Node = NonNullable<ReadTransfersQuery['nodes'][number]>;

const isTransfer = (node: Node): node is ReadTransfer => 'shipments' in node;

async function whole(shop: string, transfer: ReadTransfer): Promise<WholeTransfer> {
  const ofTransfer = { transfer: transfer.id };
  const lines = await allNodes(
    transfer.lineItems,
    async (after) =>
      (await read(shop, ReadMoreTransferLinesDocument, { ...ofTransfer, after })).inventoryTransfer
        ?.lineItems,
  );
  const found = await allNodes(
    transfer.shipments,
    async (after) =>
      (await read(shop, ReadMoreShipmentsDocument, { ...ofTransfer, after, lines: LINES })).inventoryTransfer
        ?.shipments,
  );
  const shipments: WholeTransfer['shipments'] = [];
  for (const shipment of found) {
    const more = async (after: string) =>
      (await read(shop, ReadMoreShipmentLinesDocument, { shipment: shipment.id, after })).inventoryShipment
        ?.lineItems;
    shipments.push({ ...shipment, lines: await allNodes(shipment.lineItems, more) });
  }
  return { ...transfer, lines, shipments };
}

/** These transfers with everything they hold; those that are gone are left out. Throws ShopifyUnavailable and QueryRefused. */
export async function transfersOf(shop: string, ids: readonly string[]): Promise<WholeTransfer[]> {
  const { nodes } = await read(shop, ReadTransfersDocument, {
    ids: ids.map((id) => gid('InventoryTransfer', BigInt(id))),
    lines: LINES,
    shipments: SHIPMENTS,
  });
  const found: WholeTransfer[] = [];
  for (const node of nodes) if (node && isTransfer(node)) found.push(await whole(shop, node));
  return found;
}
