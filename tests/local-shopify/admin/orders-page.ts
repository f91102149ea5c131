import type { Order } from '../store/types.ts';
import { html, type Html } from './html.ts';
import { card, ownPage } from './layout.ts';
import { pageOf, pager } from './pager.ts';
import { adminPath, type Place } from './place.ts';
import { dayInShop } from './shop-day.ts';
import { locationField, variantField } from './variant-field.ts';

const SOURCES: Record<string, string> = { web: 'Online Store', pos: 'Point of Sale', wholesale: 'Wholesale' };

function row({ store }: Place, order: Order): Html {
  const lines = order.lines.map(
    (line) =>
      html`<span class="line"
        >${line.currentQuantity} × ${line.title}${line.sku && html` <small>${line.sku}</small>`}</span
      >`,
  );
  return html`<tr>
    <th scope="row">${order.name}</th>
    <td>${dayInShop(store, order.processedAt, 'time')}</td>
    <td>${lines}</td>
    <td class="wide">${SOURCES[order.sourceName] ?? order.sourceName}</td>
    <td class="wide">${store.locations.get(order.fulfilmentLocationId)?.name}</td>
    <td>
      ${order.cancelledAt !== null && html`<span class="badge plain">Cancelled</span>`}${order.test && html`<span class="badge info">Test</span>`}
    </td>
  </tr>`;
}

/** Place an order, and the orders so far, newest first. */
export function ordersPage(place: Place, url: URL, notice: string | null): Html {
  const { store } = place;
  const newestFirst = [...store.orders.values()].sort(
    (a, b) => Date.parse(b.processedAt) - Date.parse(a.processedAt) || b.id - a.id,
  );
  const page = pageOf(newestFirst, url);
  return ownPage(
    place,
    'orders',
    { title: 'Orders', notice },
    card(
      html`<h2>Place an order</h2>
        <form class="fields row" method="post" action="${adminPath(place, 'orders/new')}">
          ${variantField(store)}
          <label>Quantity<input type="number" name="quantity" value="1" min="1" step="1" required /></label>
          ${locationField(store, 'Location', 'location')}
          <button class="button primary">Place order</button>
        </form>`,
    ),
    card(
      html`<div class="table" role="group" tabindex="0" aria-label="Orders">
        <table>
          <thead>
            <tr>
              <th scope="col">Order</th>
              <th scope="col">Date</th>
              <th scope="col">Items</th>
              <th scope="col" class="wide">Channel</th>
              <th scope="col" class="wide">Location</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${page.items.map((order) => row(place, order))}
          </tbody>
        </table>
      </div>`,
      page.total === 0 && html`<p class="empty">No orders yet.</p>`,
      pager(page, url),
    ),
  );
}
