import { receiveShipment } from '../../store/receive-shipment.ts';
import { markInTransit } from '../../store/send-shipment.ts';
import { createShipment, setShipmentDetails } from '../../store/shipments.ts';
import { outstanding, type Shipment, type Tracking } from '../../store/transfer-model.ts';
import { numberIn, wholeNumber, type Done, type Form, type Pressed, type Refusal } from '../section.ts';
import { arrivalIn } from './arrival.ts';
import { withOpenTransfer } from './transfer-forms.ts';
import { isComing, unsent } from './transfer-words.ts';

const NO_TRACKING: Tracking = { trackingNumber: null, company: null, trackingUrl: null, arrivesAt: null };

/** A number of units from 0 up that stands in a field, or what is wrong with it. */
function unitsIn(form: Form, name: string, most: number): number | string {
  const text = form.get(name)?.trim() ?? '';
  const units = text === '' ? 0 : wholeNumber(text);
  if (units !== null && units >= 0 && units <= most) return units;
  return `give a whole number from 0 to ${most}, not “${text}”.`;
}

export const ship = (pressed: Pressed): Done | Refusal | null =>
  withOpenTransfer(pressed, (transfer, page) => {
    const { store } = pressed.place;
    const refuse = (reason: string): Refusal => ({ page, reason: `Nothing was shipped: ${reason}` });
    const arrival = arrivalIn(pressed.form);
    if ('wrong' in arrival) return refuse(arrival.wrong);
    const lines: { inventoryItemId: number; quantity: number }[] = [];
    for (const { line, left } of unsent(store, transfer)) {
      const quantity = unitsIn(pressed.form, `item-${line.inventoryItemId}`, left);
      if (typeof quantity === 'string') return refuse(quantity);
      if (quantity > 0) lines.push({ inventoryItemId: line.inventoryItemId, quantity });
    }
    if (lines.length === 0) return refuse('give a quantity for at least one item.');
    const tracking = { ...NO_TRACKING, arrivesAt: arrival.at };
    markInTransit(store, createShipment(store, { transferId: transfer.id, lines, tracking }).id);
    return { page, notice: 'transfer-shipped' };
  });

function comingShipment({ place: { store }, parts }: Pressed): Shipment | null {
  const shipment = store.shipments.get(numberIn(parts, 1));
  return shipment?.transferId === numberIn(parts) && isComing(shipment) ? shipment : null;
}

interface Came {
  lineId: number;
  accepted: number;
  rejected: number;
}

function cameOf(shipment: Shipment, form: Form): Came[] | string {
  const came: Came[] = [];
  for (const line of shipment.lines) {
    const left = outstanding(line);
    const accepted = unitsIn(form, `accepted-${line.id}`, left);
    const rejected = unitsIn(form, `rejected-${line.id}`, left);
    if (typeof accepted === 'string') return accepted;
    if (typeof rejected === 'string') return rejected;
    if (accepted + rejected > left) return `of one item only ${left} are still to come.`;
    if (accepted + rejected > 0) came.push({ lineId: line.id, accepted, rejected });
  }
  return came.length === 0 ? 'give a quantity for at least one item.' : came;
}

export const receive = (pressed: Pressed): Done | Refusal | null =>
  withOpenTransfer(pressed, (_transfer, page) => {
    const shipment = comingShipment(pressed);
    if (!shipment) return null;
    const lines = cameOf(shipment, pressed.form);
    if (typeof lines === 'string') return { page, reason: `Nothing was received: ${lines}` };
    receiveShipment(pressed.place.store, { shipmentId: shipment.id, lines });
    return { page, notice: 'transfer-received' };
  });

export const changeArrival = (pressed: Pressed): Done | Refusal | null =>
  withOpenTransfer(pressed, (_transfer, page) => {
    const shipment = comingShipment(pressed);
    if (!shipment) return null;
    const arrival = arrivalIn(pressed.form);
    if ('wrong' in arrival) return { page, reason: `The date was not changed: ${arrival.wrong}` };
    const tracking = { ...NO_TRACKING, ...shipment.tracking, arrivesAt: arrival.at };
    setShipmentDetails(pressed.place.store, shipment.id, { tracking });
    return { page, notice: 'arrival-changed' };
  });
