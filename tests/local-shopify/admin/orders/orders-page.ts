import type { Order } from '../../store/types.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { pageOf, pager } from '../pager.ts';
import { adminPath, type Place } from '../place.ts';
import type { Asked } from '../section.ts';
import { dayInShop } from '../shop-day.ts';
import { searchBox } from '../search-box.ts';
import { table } from '../table.ts';
import { findOrders } from './find-orders.ts';
import { orderForm } from './order-form.ts';
import { channel, orderBadges } from './order-words.ts';

function row(place: Place, order: Order): Html {
  const { store } = place;
  const lines = order.lines.map(
    (line) =>
      html`<span class="line"
        >${line.currentQuantity} × ${line.title}${line.sku && html` <small>${line.sku}</small>`}</span
      >`,
  );
  return html`<tr>
    <th scope="row"><a href="${adminPath(place, `orders/${order.id}`)}">${order.name}</a></th>
    <td>${dayInShop(store, order.processedAt, 'time')}</td>
    <td>${lines}</td>
    <td class="wide">${channel(order)}</td>
    <td class="wide">${store.locations.get(order.fulfilmentLocationId)?.name}</td>
    <td>${orderBadges(store, order)}</td>
  </tr>`;
}

/** Place an order, and the orders so far, newest first. */
export function ordersPage(asked: Asked): Html {
  const { place, url } = asked;
  const query = url.searchParams.get('query') ?? '';
  const page = pageOf(findOrders(place.store, query), url);
  return ownPage(
    asked,
    'orders',
    { title: 'Orders' },
    card(
      html`<h2>Place an order</h2>`,
      orderForm(asked, 1),
      html`<p class="hint more">
        <a href="${adminPath(place, 'orders/new')}">Order several items at once</a>
      </p>`,
    ),
    card(
      searchBox(adminPath(place, 'orders'), { label: 'Search orders', hint: 'Number, SKU or title', query }),
      table(
        { label: 'Orders' },
        ['Order', 'Date', 'Items', ['Channel', 'wide'], ['Location', 'wide'], 'Status'],
        page.items.map((order) => row(place, order)),
      ),
      page.total === 0 &&
        html`<p class="empty">${query === '' ? 'No orders yet.' : `No orders match “${query}”.`}</p>`,
      pager(page, url),
    ),
  );
}
