import { arrivalOf, progressOf, type Transfer } from '../../store/transfer-model.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { pageOf, pager } from '../pager.ts';
import { adminPath, type Place } from '../place.ts';
import type { Asked } from '../section.ts';
import { dayInShop } from '../shop-day.ts';
import { table } from '../table.ts';
import { transferForm } from './transfer-form.ts';
import { isOpen, itemTitle, route, transferBadge } from './transfer-words.ts';

const LINES_SHOWN = 4;

function items({ store }: Place, transfer: Transfer): Html {
  const shown = transfer.lines.slice(0, LINES_SHOWN).map((line) => {
    const { received } = progressOf(store, transfer, line);
    return html`<span class="line"
      >${received > 0 && `${received} of `}${line.quantity} × ${itemTitle(store, line.inventoryItemId)}</span
    >`;
  });
  const left = transfer.lines.length - shown.length;
  return html`${shown}${left > 0 && html`<small>and ${left} more</small>`}`;
}

function row(place: Place, transfer: Transfer): Html {
  const { store } = place;
  const arrival = arrivalOf(store, transfer);
  return html`<tr>
    <th scope="row"><a href="${adminPath(place, `transfers/${transfer.id}`)}">${transfer.name}</a></th>
    <td>${items(place, transfer)}</td>
    <td>${route(store, transfer)}</td>
    <td>${arrival === null ? 'No date' : dayInShop(store, arrival)}</td>
    <td>${transferBadge(transfer)}</td>
  </tr>`;
}

/** Send goods on their way; the transfers so far, those under way first, the newest first. */
export function transfersPage(asked: Asked): Html {
  const { place, url } = asked;
  const newest = [...place.store.transfers.values()].reverse();
  const all = [...newest.filter(isOpen), ...newest.filter((transfer) => !isOpen(transfer))];
  const page = pageOf(all, url);
  return ownPage(
    asked,
    'transfers',
    { title: 'Transfers' },
    card(
      html`<h2>Create a transfer</h2>`,
      transferForm(asked, 1),
      html`<p class="hint more">
        <a href="${adminPath(place, 'transfers/new')}">Send several items at once, or plan a draft</a>
      </p>`,
    ),
    card(
      table(
        { label: 'Transfers' },
        ['Transfer', 'Items', 'From → to', 'Arrives', 'Status'],
        page.items.map((transfer) => row(place, transfer)),
      ),
      page.total === 0 && html`<p class="empty">No transfers.</p>`,
      pager(page, url),
    ),
  );
}
