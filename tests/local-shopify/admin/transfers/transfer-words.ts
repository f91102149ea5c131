import type { Store } from '../../store/store.ts';
import {
  outstanding,
  progressOf,
  type Shipment,
  type Transfer,
  type TransferLine,
} from '../../store/transfer-model.ts';
import { html, type Html } from '../html.ts';
import { fullTitle } from '../products/variant-title.ts';

const STATUS: Record<Transfer['status'], readonly [words: string, tone: string]> = {
  DRAFT: ['Draft', 'plain'],
  READY_TO_SHIP: ['Ready to ship', 'info'],
  IN_PROGRESS: ['In progress', 'info'],
  TRANSFERRED: ['Received', 'success'],
  CANCELED: ['Cancelled', 'plain'],
};
const SHIPMENT_STATUS: Record<Shipment['status'], string> = {
  DRAFT: 'packed',
  IN_TRANSIT: 'on its way',
  PARTIALLY_RECEIVED: 'received in part',
  RECEIVED: 'received',
};

export const shipmentWords = ({ status }: Shipment): string => SHIPMENT_STATUS[status];

export const isOpen = ({ status }: Transfer): boolean => status !== 'TRANSFERRED' && status !== 'CANCELED';

/** Whether goods of a shipment are still to come. */
export const isComing = (shipment: Shipment): boolean =>
  shipment.status !== 'DRAFT' && shipment.lines.some((line) => outstanding(line) > 0);

export function transferBadge({ status }: Transfer): Html {
  const [words, tone] = STATUS[status];
  return html`<span class="badge ${tone}">${words}</span>`;
}

/** "Supplier → Oslo warehouse". */
export function route(store: Store, { originLocationId, destinationLocationId }: Transfer): string {
  const name = (id: number | null, none: string) =>
    id === null ? none : (store.locations.get(id)?.name ?? 'a deleted location');
  return `${name(originLocationId, 'Supplier')} → ${name(destinationLocationId, 'no destination')}`;
}

/** What a line carries, in words. */
export function itemTitle(store: Store, inventoryItemId: number): string {
  const [variant] = store.variants.by('item', inventoryItemId);
  return variant ? fullTitle(store, variant) : 'a deleted product';
}

/** Lines of which something is neither packed nor sent, and how much. */
export function unsent(store: Store, transfer: Transfer): { line: TransferLine; left: number }[] {
  return transfer.lines
    .map((line) => ({ line, left: progressOf(store, transfer, line).processable }))
    .filter(({ left }) => left > 0);
}
