import type { Section } from '../section.ts';
import { changeArrival, receive, ship } from './shipment-forms.ts';
import { newTransferPage } from './transfer-form.ts';
import { callOff, newTransfer, ready } from './transfer-forms.ts';
import { transferPage } from './transfer-page.ts';
import { transfersPage } from './transfers-page.ts';

export const transfers: Section = {
  shows: [
    [/^transfers$/, transfersPage],
    [/^transfers\/new$/, newTransferPage],
    [/^transfers\/(\d+)$/, transferPage],
  ],
  presses: [
    [/^transfers\/new$/, newTransfer],
    [/^transfers\/(\d+)\/ready$/, ready],
    [/^transfers\/(\d+)\/ship$/, ship],
    [/^transfers\/(\d+)\/cancel$/, callOff],
    [/^transfers\/(\d+)\/shipments\/(\d+)\/receive$/, receive],
    [/^transfers\/(\d+)\/shipments\/(\d+)\/arrival$/, changeArrival],
  ],
};
