import type { Shipment, Transfer, TransferStatus } from '../store/transfer-model.ts';
import { at, dayOf } from './calendar.ts';
import type { Listing } from './catalogue/listing.ts';
import { COPENHAGEN, LYON, OSLO } from './locations.ts';

interface Consignment {
  status: TransferStatus;
  /** Null where it comes from a maker. */
  from: number | null;
  to: number;
  made: string;
  arrives: string | null;
  lines: readonly (readonly [sku: string, quantity: number, received?: number])[];
}

const CONSIGNMENTS: readonly Consignment[] = [
  {
    status: 'TRANSFERRED',
    from: null,
    to: OSLO.id,
    made: '2026-09-28',
    arrives: '2026-11-09',
    lines: [
      ['HC-NVY-46', 40, 40],
      ['HC-NVY-50', 60, 60],
    ],
  },
  // The board's broken promise: covered, after a gap.
  {
    status: 'IN_PROGRESS',
    from: null,
    to: OSLO.id,
    made: '2026-10-29',
    arrives: '2026-12-09',
    lines: [['HC-NVY-48', 12]],
  },
  {
    status: 'IN_PROGRESS',
    from: null,
    to: OSLO.id,
    made: '2026-11-04',
    arrives: null,
    lines: [
      ['TEE-WHT-M', 120, 48],
      ['TEE-BLK-M', 80, 30],
    ],
  },
  {
    status: 'READY_TO_SHIP',
    from: OSLO.id,
    to: COPENHAGEN.id,
    made: '2026-11-24',
    arrives: '2026-11-27',
    lines: [
      ['FK-NVY-S', 4],
      ['FK-NVY-M', 6],
      ['FK-NVY-L', 4],
    ],
  },
  {
    status: 'IN_PROGRESS',
    from: null,
    to: OSLO.id,
    made: '2026-11-10',
    arrives: '2026-12-01',
    lines: [
      ['WCK', 60],
      ['BCK', 40],
    ],
  },
  {
    status: 'DRAFT',
    from: OSLO.id,
    to: LYON.id,
    made: '2026-11-23',
    arrives: null,
    lines: [
      ['MT-NVY', 5],
      ['MT-NAT', 5],
    ],
  },
];

/** What is on its way between makers, the warehouse and the shops, and one that has come. */
export function transfers(listings: readonly Listing[]): { transfers: Transfer[]; shipments: Shipment[] } {
  const items = new Map(listings.map(({ variant, item }) => [variant.sku, item.id]));
  const itemOf = (sku: string): number => {
    const item = items.get(sku);
    if (item === undefined) throw new Error(`A transfer carries ${sku}, which the maison does not sell.`);
    return item;
  };
  return {
    transfers: CONSIGNMENTS.map((consignment, i) => transfer(consignment, i, itemOf)),
    shipments: CONSIGNMENTS.flatMap((consignment, i) =>
      consignment.status === 'DRAFT' ? [] : [shipment(consignment, i, itemOf)],
    ),
  };
}

const idOf = (i: number): number => 5_100_000_001 + i;
const nameOf = (i: number): string => `#T${String(i + 38).padStart(4, '0')}`;
const madeAt = ({ made }: Consignment): string => at(dayOf(made), 610);

function transfer(consignment: Consignment, i: number, itemOf: (sku: string) => number): Transfer {
  const { status, from, to, made, arrives, lines } = consignment;
  return {
    id: idOf(i),
    name: nameOf(i),
    status,
    originLocationId: from,
    destinationLocationId: to,
    lines: lines.map(([sku, quantity], n) => ({
      id: 5_200_000_001 + i * 100 + n,
      inventoryItemId: itemOf(sku),
      quantity,
    })),
    shipmentsMade: status === 'DRAFT' ? 0 : 1,
    createdAt: madeAt(consignment),
    updatedAt: at(dayOf(status === 'TRANSFERRED' && arrives !== null ? arrives : made), 615),
  };
}

/** All goods of a consignment travel together; of one that is ready they are packed. */
function shipment(consignment: Consignment, i: number, itemOf: (sku: string) => number): Shipment {
  const { status, arrives, lines } = consignment;
  const arrivesAt = arrives === null ? null : at(dayOf(arrives), 540);
  const hasCome = lines.some(([, , received = 0]) => received > 0);
  return {
    id: 5_110_000_001 + i,
    transferId: idOf(i),
    name: `${nameOf(i)}-1`,
    status: shipmentStatus(status, hasCome),
    lines: lines.map(([sku, quantity, accepted = 0], n) => ({
      id: 5_210_000_001 + i * 100 + n,
      inventoryItemId: itemOf(sku),
      quantity,
      accepted,
      rejected: 0,
    })),
    tracking: { trackingNumber: null, company: null, trackingUrl: null, arrivesAt },
    createdAt: madeAt(consignment),
    shippedAt: status === 'READY_TO_SHIP' ? null : madeAt(consignment),
    receivedAt: hasCome ? (arrivesAt ?? madeAt(consignment)) : null,
  };
}

function shipmentStatus(status: TransferStatus, hasCome: boolean): Shipment['status'] {
  if (status === 'READY_TO_SHIP') return 'DRAFT';
  if (status === 'TRANSFERRED') return 'RECEIVED';
  return hasCome ? 'PARTIALLY_RECEIVED' : 'IN_TRANSIT';
}
