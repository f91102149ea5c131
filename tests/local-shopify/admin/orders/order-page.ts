import { unfulfilled } from '../../store/fulfilment.ts';
import type { Order, OrderLine } from '../../store/types.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { adminPath } from '../place.ts';
import { numberIn, type Asked } from '../section.ts';
import { dayInShop } from '../shop-day.ts';
import { table } from '../table.ts';
import { cancelCard, editCard, fulfilCards, refundCard } from './order-cards.ts';
import { channel, orderBadges } from './order-words.ts';

function lineName({ place }: Asked, line: OrderLine): Html {
  const product = line.productId === null ? undefined : place.store.products.get(line.productId);
  const title = product
    ? html`<a href="${adminPath(place, `products/${product.id}`)}">${line.title}</a>`
    : html`${line.title}`;
  return html`${title}${line.sku !== null && html`<small>${line.sku}</small>`}`;
}

function linesTable(asked: Asked, order: Order): Html {
  const { store } = asked.place;
  const rows = order.lines.map(
    (line) =>
      html`<tr>
        <th scope="row">${lineName(asked, line)}</th>
        <td class="number">${line.quantity}</td>
        <td class="number">${line.currentQuantity}</td>
        <td class="number">${unfulfilled(store, order.id, line.id)}</td>
        <td class="number">${line.price}</td>
      </tr>`,
  );
  return table(
    { label: 'Items' },
    ['Item', ['Ordered', 'number'], ['Now', 'number'], ['To send', 'number'], ['Price', 'number']],
    rows,
  );
}

/** One order: what was bought and where it stands, to fulfil, edit, refund and cancel. */
export function orderPage(asked: Asked): Html | null {
  const { place } = asked;
  const { store } = place;
  const order = store.orders.get(numberIn(asked.parts));
  if (!order) return null;
  const isOn = order.cancelledAt === null;
  return ownPage(
    asked,
    'orders',
    { title: `Order ${order.name}`, back: adminPath(place, 'orders'), badge: orderBadges(store, order) },
    card(
      html`<p class="hint">
        ${dayInShop(store, order.processedAt, 'time')} · ${channel(order)} ·
        ${store.locations.get(order.fulfilmentLocationId)?.name}
      </p>`,
      linesTable(asked, order),
    ),
    isOn && fulfilCards(asked, order),
    isOn && editCard(asked, order),
    isOn && refundCard(asked, order),
    isOn && cancelCard(asked, order),
  );
}
