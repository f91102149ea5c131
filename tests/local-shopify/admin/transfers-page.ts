import type { Transfer } from '../store/types.ts';
import { html, type Html } from './html.ts';
import { card, ownPage } from './layout.ts';
import { pageOf, pager } from './pager.ts';
import { adminPath, type Place } from './place.ts';
import { dayInShop } from './shop-day.ts';
import { locationField, variantField } from './variant-field.ts';
import { fullTitle } from './variant-title.ts';

const STATUS = {
  DRAFT: ['Draft', 'plain'],
  READY_TO_SHIP: ['Ready to ship', 'info'],
  IN_PROGRESS: ['In progress', 'info'],
  TRANSFERRED: ['Received', 'success'],
  CANCELED: ['Cancelled', 'plain'],
} as const;

const isOpen = ({ status }: Transfer) => status !== 'TRANSFERRED' && status !== 'CANCELED';

function contents({ store }: Place, transfer: Transfer): Html[] {
  return transfer.lines.map((line) => {
    const variant = store.variants.by('item', line.inventoryItemId)[0];
    return html`<span class="line"
      >${line.received > 0 && `${line.received} of `}${line.quantity} ×
      ${variant ? fullTitle(store, variant) : 'a deleted product'}</span
    >`;
  });
}

function verbs(place: Place, transfer: Transfer): Html {
  const action = (verb: string) => adminPath(place, `transfers/${transfer.id}/${verb}`);
  return html`<div class="verbs">
    <form method="post" action="${action('receive')}"><button class="button plain">Receive all</button></form>
    <form method="post" action="${action('cancel')}"><button class="button plain">Cancel</button></form>
  </div>`;
}

function row(place: Place, transfer: Transfer): Html {
  const { store } = place;
  const [label, tone] = STATUS[transfer.status];
  const origin =
    transfer.originLocationId === null ? 'Supplier' : store.locations.get(transfer.originLocationId)?.name;
  return html`<tr>
    <th scope="row">${transfer.name}</th>
    <td>${contents(place, transfer)}</td>
    <td>${origin} → ${store.locations.get(transfer.destinationLocationId)?.name}</td>
    <td>${transfer.arrivesAt === null ? 'No date' : dayInShop(store, transfer.arrivesAt)}</td>
    <td><span class="badge ${tone}">${label}</span></td>
    <td>${isOpen(transfer) && verbs(place, transfer)}</td>
  </tr>`;
}

/** Send goods on their way, and book them in. */
export function transfersPage(place: Place, url: URL, notice: string | null): Html {
  const { store } = place;
  const page = pageOf(
    [...store.transfers.values()].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.id - a.id),
    url,
  );
  return ownPage(
    place,
    'transfers',
    { title: 'Transfers', notice },
    card(
      html`<h2>Create a transfer</h2>
        <form class="fields row" method="post" action="${adminPath(place, 'transfers/new')}">
          ${variantField(store)}
          <label>Quantity<input type="number" name="quantity" value="12" min="1" step="1" required /></label>
          ${locationField(store, 'From', 'origin', html`<option value="">Supplier</option>`)}
          ${locationField(store, 'To', 'destination')}
          <label>Arrives<input type="date" name="arrives" /></label>
          <button class="button primary">Create transfer</button>
        </form>`,
    ),
    card(
      html`<div class="table" role="group" tabindex="0" aria-label="Transfers">
        <table>
          <thead>
            <tr>
              <th scope="col">Transfer</th>
              <th scope="col">Items</th>
              <th scope="col">From → to</th>
              <th scope="col">Arrives</th>
              <th scope="col">Status</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${page.items.map((transfer) => row(place, transfer))}
          </tbody>
        </table>
      </div>`,
      page.total === 0 && html`<p class="empty">No transfers.</p>`,
      pager(page, url),
    ),
  );
}
