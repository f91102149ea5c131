import type { Shipment, Transfer } from '../../store/transfer-model.ts';
import type { Variant } from '../../store/types.ts';
import { LAST_DAY, at } from '../calendar.ts';
import { COPENHAGEN, OSLO } from '../locations.ts';
import { dice } from '../random.ts';

const LINES = 20;
/** One transfer for so many products. */
const PRODUCTS_EACH = 500;

/** What makers have under way to the warehouse, and what has come: mostly of what sells. */
export function largeTransfers(
  products: number,
  selling: readonly Variant[],
): { transfers: Transfer[]; shipments: Shipment[] } {
  const rolls = dice('large transfers');
  const transfers: Transfer[] = [];
  const shipments: Shipment[] = [];
  for (let i = 0; i < Math.ceil(products / PRODUCTS_EACH); i++) {
    const made = LAST_DAY - rolls.between(2, 50);
    const hasCome = rolls.chance(0.3);
    const arrives = hasCome ? rolls.between(made, LAST_DAY - 1) : LAST_DAY + rolls.between(1, 40);
    const carried = new Set(
      Array.from({ length: LINES }, () => selling[rolls.between(0, selling.length - 1)]),
    );
    const id = 5_300_000_000 + i * 64;
    const name = `#T${i + 1_000}`;
    const createdAt = at(made, 610);
    const originLocationId = rolls.chance(0.1) ? COPENHAGEN.id : null;
    const lines = [...carried].flatMap((variant, n) =>
      variant === undefined
        ? []
        : [{ id: id + 1 + n, inventoryItemId: variant.inventoryItemId, quantity: rolls.between(1, 10) * 6 }],
    );
    const arrivesAt = hasCome || rolls.chance(0.8) ? at(arrives, 540) : null;
    transfers.push({
      id,
      name,
      status: hasCome ? 'TRANSFERRED' : 'IN_PROGRESS',
      originLocationId,
      destinationLocationId: OSLO.id,
      lines,
      shipmentsMade: 1,
      createdAt,
      updatedAt: at(hasCome ? arrives : made, 615),
    });
    shipments.push({
      id: id + LINES + 1,
      transferId: id,
      name: `${name}-1`,
      status: hasCome ? 'RECEIVED' : 'IN_TRANSIT',
      lines: lines.map((line) => ({
        ...line,
        id: line.id + LINES + 1,
        accepted: hasCome ? line.quantity : 0,
        rejected: 0,
      })),
      tracking: { trackingNumber: null, company: null, trackingUrl: null, arrivesAt },
      createdAt,
      shippedAt: createdAt,
      receivedAt: hasCome ? at(arrives, 615) : null,
    });
  }
  return { transfers, shipments };
}
