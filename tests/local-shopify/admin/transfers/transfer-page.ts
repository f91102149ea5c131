import { progressOf, type Transfer } from '../../store/transfer-model.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { adminPath } from '../place.ts';
import { numberIn, type Asked } from '../section.ts';
import { table } from '../table.ts';
import { shipCard, shipmentCard } from './shipment-cards.ts';
import { isOpen, itemTitle, route, transferBadge } from './transfer-words.ts';

function linesTable({ place: { store } }: Asked, transfer: Transfer): Html {
  const rows = transfer.lines.map((line) => {
    const { shipped, received } = progressOf(store, transfer, line);
    return html`<tr>
      <th scope="row">${itemTitle(store, line.inventoryItemId)}</th>
      <td class="number">${line.quantity}</td>
      <td class="number">${shipped}</td>
      <td class="number">${received}</td>
    </tr>`;
  });
  return table(
    { label: 'Items' },
    ['Item', ['Planned', 'number'], ['Shipped', 'number'], ['Received', 'number']],
    rows,
  );
}

function buttons({ place }: Asked, transfer: Transfer): Html {
  const button = (verb: string, label: string) =>
    html`<form method="post" action="${adminPath(place, `transfers/${transfer.id}/${verb}`)}">
      <button class="button">${label}</button>
    </form>`;
  return html`<div class="actions">
    ${transfer.status === 'DRAFT' && button('ready', 'Mark as ready to ship')}
    ${button('cancel', 'Cancel transfer')}
  </div>`;
}

/** One transfer: what it carries, to ship and to receive in whole or in part, and to call off. */
export function transferPage(asked: Asked): Html | null {
  const { place } = asked;
  const { store } = place;
  const transfer = store.transfers.get(numberIn(asked.parts));
  if (!transfer) return null;
  const head = {
    title: `Transfer ${transfer.name}`,
    back: adminPath(place, 'transfers'),
    badge: transferBadge(transfer),
  };
  return ownPage(
    asked,
    'transfers',
    head,
    card(
      html`<p class="hint">${route(store, transfer)}</p>`,
      linesTable(asked, transfer),
      isOpen(transfer) && buttons(asked, transfer),
    ),
    isOpen(transfer) && shipCard(asked, transfer),
    store.shipments.by('transfer', transfer.id).map((shipment) => shipmentCard(asked, shipment)),
  );
}
