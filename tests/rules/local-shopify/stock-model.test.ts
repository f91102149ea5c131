import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ShopClock } from '../../local-shopify/clock/shop-clock';
import { maison } from '../../local-shopify/seed/maison';
import { adjustStock } from '../../local-shopify/store/adjustments';
import { IN_THE_HOUSE, quantityOf, type QuantityName } from '../../local-shopify/store/quantities';
import { receiveShipment } from '../../local-shopify/store/receive-shipment';
import { markInTransit } from '../../local-shopify/store/send-shipment';
import { createShipment, deleteShipment } from '../../local-shopify/store/shipments';
import { Store } from '../../local-shopify/store/store';
import { removeTransferItems, setTransferItems } from '../../local-shopify/store/transfer-items';
import { outstanding, progressOf, type Transfer } from '../../local-shopify/store/transfer-model';
import type { Seed } from '../../local-shopify/store/types';
import { cancelTransfer, draftTransfer, readyTransfer } from '../../local-shopify/store/transfers';

const [OSLO, LYON] = [71_000_000_001, 71_000_000_003] as const;
const whole = maison();
const ITEM = whole.variants.find(({ sku }) => sku === 'FK-ECR-M')?.inventoryItemId ?? 0;

/** The maison with that item alone, so that a store is made in no time. */
const seed: Seed = {
  ...whole,
  products: [],
  variants: whole.variants.filter(({ inventoryItemId }) => inventoryItemId === ITEM),
  inventoryItems: whole.inventoryItems.filter(({ id }) => id === ITEM),
  levels: whole.levels.filter(({ inventoryItemId }) => inventoryItemId === ITEM),
  orders: [],
  transfers: [],
  shipments: [],
};

/** What a person may do next; what is not possible at that moment is left out. */
type Step =
  | { kind: 'cancel' | 'remove' | 'unpack' | 'send' | 'ready' }
  | { kind: 'pack' | 'accept' | 'reject' | 'set'; units: number }
  | { kind: 'adjust'; name: (typeof IN_THE_HOUSE)[number]; delta: number };

const counted = (kind: 'pack' | 'accept' | 'reject' | 'set', max: number): fc.Arbitrary<Step> =>
  fc.integer({ min: 1, max }).map((units) => ({ kind, units }));

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Step>({ kind: 'ready' }) },
  { weight: 4, arbitrary: counted('pack', 6) },
  { weight: 4, arbitrary: fc.constant<Step>({ kind: 'send' }) },
  { weight: 4, arbitrary: counted('accept', 2) },
  { weight: 1, arbitrary: counted('reject', 2) },
  { weight: 1, arbitrary: counted('set', 6) },
  { weight: 2, arbitrary: fc.constant<Step>({ kind: 'cancel' }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: 'remove' }, { kind: 'unpack' }) },
);

/** What is in both houses and on the way, and what was taken out of the books since. */
class Books {
  rejected = 0;
  adjusted = 0;
}

function total(store: Store): number {
  const here = [OSLO, LYON].map((place) => store.level(ITEM, place));
  return here.reduce(
    (sum, level) => sum + (level === undefined ? 0 : quantityOf(level, 'on_hand') + level.incoming),
    0,
  );
}

function play(store: Store, books: Books, next: Step): void {
  if (next.kind === 'adjust') {
    const change = { inventoryItemId: ITEM, locationId: LYON, ledgerDocumentUri: null };
    adjustStock(store, { reason: 'other', referenceDocumentUri: null }, [
      { ...change, name: next.name, delta: next.delta },
    ]);
    books.adjusted += next.delta;
    return;
  }
  const transfer = [...store.transfers.values()].findLast(({ lines }) =>
    lines.some(({ inventoryItemId }) => inventoryItemId === ITEM),
  );
  if (transfer === undefined || transfer.status === 'TRANSFERRED' || transfer.status === 'CANCELED') {
    draftTransfer(store, {
      originLocationId: OSLO,
      destinationLocationId: LYON,
      lines: [{ inventoryItemId: ITEM, quantity: 6 }],
    });
    return;
  }
  move(store, books, next, transfer);
}

function move(store: Store, books: Books, next: Exclude<Step, { kind: 'adjust' }>, transfer: Transfer): void {
  const { id, status, lines } = transfer;
  const isOpen = status === 'READY_TO_SHIP' || status === 'IN_PROGRESS';
  const [line] = lines;
  const left = line === undefined ? 0 : progressOf(store, transfer, line).processable;
  const asked = 'units' in next ? next.units : 0;
  const shipments = store.shipments.by('transfer', id);
  const draft = shipments.find((each) => each.status === 'DRAFT');
  const under = shipments.find(
    (each) => each.status === 'IN_TRANSIT' || each.status === 'PARTIALLY_RECEIVED',
  );
  if (next.kind === 'ready' && status === 'DRAFT') readyTransfer(store, id);
  if (next.kind === 'cancel') cancelTransfer(store, id);
  if (next.kind === 'set' && (isOpen || status === 'DRAFT'))
    setTransferItems(store, id, [{ inventoryItemId: ITEM, quantity: asked }]);
  if (next.kind === 'remove' && (status === 'DRAFT' || status === 'READY_TO_SHIP') && line)
    removeTransferItems(store, id, [line.id]);
  if (next.kind === 'pack' && isOpen && left >= asked)
    createShipment(store, { transferId: id, lines: [{ inventoryItemId: ITEM, quantity: asked }] });
  if (next.kind === 'unpack' && draft) deleteShipment(store, draft.id);
  if (next.kind === 'send' && draft) markInTransit(store, draft.id);
  const [parcel] = under?.lines ?? [];
  if ((next.kind === 'accept' || next.kind === 'reject') && under && parcel) {
    const came = Math.min(asked, outstanding(parcel));
    const what = next.kind === 'accept' ? { accepted: came } : { rejected: came };
    receiveShipment(store, { shipmentId: under.id, lines: [{ lineId: parcel.id, ...what }] });
    if (next.kind === 'reject') books.rejected += came;
  }
}

/** What open transfers keep at their origin and have under way, added up from their own books. */
function expected(store: Store): Partial<Record<QuantityName, number>> {
  const sums = { reserved: 0, incoming: 0 };
  for (const transfer of store.transfers.values()) {
    const line = transfer.lines.find(({ inventoryItemId }) => inventoryItemId === ITEM);
    if (line === undefined || transfer.status === 'DRAFT' || transfer.status === 'CANCELED') continue;
    const { picked, processable, shipped, received } = progressOf(store, transfer, line);
    sums.reserved += picked + processable;
    sums.incoming += shipped - received;
  }
  return sums;
}

test('a transfer neither makes nor loses goods, whatever is done with it: only rejected units leave the books', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 40, maxLength: 80, size: 'max' }), (steps) => {
      const store = new Store(seed, new ShopClock());
      const books = new Books();
      const before = total(store);
      const kept = store.level(ITEM, OSLO)?.reserved ?? 0;
      for (const next of steps) {
        play(store, books, next);
        expect(total(store)).toBe(before - books.rejected + books.adjusted);
        const { reserved, incoming } = expected(store);
        expect(store.level(ITEM, OSLO)?.reserved).toBe(kept + (reserved ?? 0));
        expect(store.level(ITEM, LYON)?.incoming).toBe(incoming);
      }
    }),
    { numRuns: 150, seed: 20261125 },
  );
});
