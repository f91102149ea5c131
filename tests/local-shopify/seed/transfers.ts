import type { Transfer, TransferStatus } from '../store/types.ts';
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
export function transfers(listings: readonly Listing[]): Transfer[] {
  const items = new Map(listings.map(({ variant, item }) => [variant.sku, item.id]));
  return CONSIGNMENTS.map(({ status, from, to, made, arrives, lines }, i) => ({
    id: 5_100_000_001 + i,
    name: `#T${String(i + 38).padStart(4, '0')}`,
    status,
    originLocationId: from,
    destinationLocationId: to,
    lines: lines.map(([sku, quantity, received = 0], n) => {
      const inventoryItemId = items.get(sku);
      if (inventoryItemId === undefined)
        throw new Error(`A transfer carries ${sku}, which the maison does not sell.`);
      return { id: 5_200_000_001 + i * 100 + n, inventoryItemId, quantity, received };
    }),
    arrivesAt: arrives === null ? null : at(dayOf(arrives), 540),
    createdAt: at(dayOf(made), 610),
    updatedAt: at(dayOf(status === 'TRANSFERRED' && arrives !== null ? arrives : made), 615),
  }));
}
