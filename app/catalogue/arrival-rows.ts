import type { MirroredShipmentFragment, ReadTransfersQuery } from '~/shopify/generated/graphql';
import { idAt } from './shopify-object';

type Node = NonNullable<ReadTransfersQuery['nodes'][number]>;
type Lines<Owner> = Owner extends { lineItems?: { nodes: (infer Line)[] } | null } ? Line : never;

export type ReadTransfer = Exclude<Node, Record<PropertyKey, never>>;
export type TransferLine = Lines<ReadTransfer>;
export type ShipmentLine = Lines<MirroredShipmentFragment>;

/** A transfer with everything that was read of it. */
export type WholeTransfer = Pick<ReadTransfer, 'id' | 'name' | 'status' | 'origin' | 'destination'> & {
  lines: TransferLine[];
  shipments: (Pick<MirroredShipmentFragment, 'name' | 'status' | 'tracking'> & { lines: ShipmentLine[] })[];
};

/** Goods on their way to a location, as a row of `arrival`. */
export interface ArrivalRow {
  source: 'shipment' | 'transfer';
  id: string;
  transferId: string;
  name: string;
  itemId: string;
  originId: string | null;
  locationId: string;
  units: number;
  arrivesAt: string | null;
}

/** A draft is a plan and moves nothing; what is completed or called off has nothing left to come. */
const OPEN = ['READY_TO_SHIP', 'IN_PROGRESS'];

/**
 * What is still to come of a transfer: of each shipment what was not received, on the day it was given; what is in no
 * shipment yet, without a day. Nothing where no location is waiting for it.
 */
export function arrivalRows(transfer: WholeTransfer): ArrivalRow[] {
  const destination = transfer.destination?.location;
  if (!destination || !OPEN.includes(transfer.status)) return [];
  const origin = transfer.origin?.location;
  const way = {
    transferId: idAt(transfer, 'id'),
    originId: origin ? idAt(origin, 'id') : null,
    locationId: idAt(destination, 'id'),
  };
  const shipped = transfer.shipments.flatMap(({ name, status, tracking, lines }) =>
    status === 'RECEIVED'
      ? []
      : lines.map((line) => ({
          source: 'shipment' as const,
          name,
          line,
          units: line.unreceivedQuantity,
          arrivesAt: tracking?.arrivesAt ?? null,
        })),
  );
  const rest = transfer.lines.map((line) => ({
    source: 'transfer' as const,
    name: transfer.name,
    line,
    units: line.totalQuantity - line.shippedQuantity - line.pickedForShipmentQuantity,
    arrivesAt: null,
  }));
  return [...shipped, ...rest].flatMap(({ line, units, ...row }) =>
    units > 0 && line.inventoryItem
      ? [{ ...way, ...row, units, id: idAt(line, 'id'), itemId: idAt(line.inventoryItem, 'id') }]
      : [],
  );
}
