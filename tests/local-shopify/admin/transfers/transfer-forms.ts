import { cancelTransfer, createTransfer, draftTransfer, readyTransfer } from '../../store/transfers.ts';
import type { Transfer } from '../../store/transfer-model.ts';
import { readLines } from '../products/lines.ts';
import { numberIn, type Done, type Pressed, type Refusal } from '../section.ts';
import { arrivalIn } from './arrival.ts';
import { isOpen } from './transfer-words.ts';

export function newTransfer({ place: { store }, form }: Pressed): Done | Refusal | null {
  const page = form.get('from') === 'transfers/new' ? 'transfers/new' : 'transfers';
  const refuse = (reason: string): Refusal => ({ page, reason: `No transfer was created: ${reason}` });
  const origin = form.get('origin') ?? '';
  const destinationLocationId = Number(form.get('destination'));
  if (!store.locations.has(destinationLocationId)) return null;
  const lines = readLines(store, form);
  if (typeof lines === 'string') return refuse(lines);
  if (origin === String(destinationLocationId)) return refuse('goods must go from one place to another.');
  const arrival = arrivalIn(form);
  if ('wrong' in arrival) return refuse(arrival.wrong);
  const wanted = {
    lines: lines.map(({ variant, quantity }) => ({ inventoryItemId: variant.inventoryItemId, quantity })),
    destinationLocationId,
    ...(origin === '' ? {} : { originLocationId: Number(origin) }),
  };
  if (form.get('state') === 'draft') draftTransfer(store, wanted);
  else createTransfer(store, { ...wanted, arrivesAt: arrival.at });
  return { page: 'transfers', notice: 'transfer-created' };
}

const CLOSED = 'This transfer is closed: it was received or called off.';

/** Does something to a transfer that is under way. */
export function withOpenTransfer(
  { place: { store }, parts }: Pressed,
  act: (transfer: Transfer, page: string) => Done | Refusal | null,
): Done | Refusal | null {
  const transfer = store.transfers.get(numberIn(parts));
  if (!transfer) return null;
  const page = `transfers/${transfer.id}`;
  return isOpen(transfer) ? act(transfer, page) : { page, reason: CLOSED };
}

export const ready = (pressed: Pressed): Done | Refusal | null =>
  withOpenTransfer(pressed, (transfer, page) => {
    if (transfer.status !== 'DRAFT') return { page, reason: 'This transfer is no draft any more.' };
    readyTransfer(pressed.place.store, transfer.id);
    return { page, notice: 'transfer-ready' };
  });

export const callOff = (pressed: Pressed): Done | Refusal | null =>
  withOpenTransfer(pressed, (transfer, page) => {
    cancelTransfer(pressed.place.store, transfer.id);
    return { page, notice: 'transfer-cancelled' };
  });
