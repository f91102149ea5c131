import type { Order, OrderLine } from '../../store/types.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { adminPath, type Place } from '../place.ts';
import { entered, numberIn, ticked, type Asked } from '../section.ts';
import { dayInShop } from '../shop-day.ts';
import { channel, isOpen, orderBadges, units } from './order-words.ts';

function lineName({ place }: Asked, line: OrderLine): Html {
  const product = line.productId === null ? undefined : place.store.products.get(line.productId);
  const title = product
    ? html`<a href="${adminPath(place, `products/${product.id}`)}">${line.title}</a>`
    : html`${line.title}`;
  return html`${title}${line.sku !== null && html`<small>${line.sku}</small>`}`;
}

function linesTable(asked: Asked, order: Order): Html {
  return html`<div class="table" role="group" tabindex="0" aria-label="Items">
    <table>
      <thead>
        <tr>
          <th scope="col">Item</th>
          <th scope="col" class="number">Ordered</th>
          <th scope="col" class="number">Now</th>
          <th scope="col" class="number">Price</th>
        </tr>
      </thead>
      <tbody>
        ${order.lines.map(
          (line) =>
            html`<tr>
              <th scope="row">${lineName(asked, line)}</th>
              <td class="number">${line.quantity}</td>
              <td class="number">${line.currentQuantity}</td>
              <td class="number">${line.price}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A field for each line that still has units: how many of them. */
export function quantityFields(
  order: Order,
  keep: (name: string, kept: string) => string,
  kept: (line: OrderLine) => number,
): Html[] {
  return order.lines
    .filter((line) => line.currentQuantity > 0)
    .map(
      (line) =>
        html`<label
          >${line.title} ${line.sku && html`<small>${line.sku}</small>`}<input
            inputmode="numeric"
            name="line-${line.id}"
            value="${keep(`line-${line.id}`, String(kept(line)))}"
        /></label>`,
    );
}

function refund(asked: Asked, order: Order): Html | null {
  if (units(order) === 0) return null;
  const action = `orders/${order.id}/refund`;
  return card(
    html`<h2>Refund</h2>
      <p class="hint">How many of each come back.</p>
      <form class="fields" method="post" action="${adminPath(asked.place, action)}">
        ${quantityFields(order, entered(asked, action), () => 0)}
        <label class="check"
          ><input
            type="checkbox"
            name="restock"
            value="yes"
            ${ticked(asked, action, 'restock', true) && html` checked`}
          />Put the goods back on the shelf</label
        >
        <div class="actions"><button class="button">Refund</button></div>
      </form>`,
  );
}

function button(place: Place, action: string, label: string, kind = ''): Html {
  return html`<form method="post" action="${adminPath(place, action)}">
    <button class="button ${kind}">${label}</button>
  </form>`;
}

/** One order: what was bought, and what can be done with it. */
export function orderPage(asked: Asked): Html | null {
  const { place } = asked;
  const { store } = place;
  const order = store.orders.get(numberIn(asked.parts));
  if (!order) return null;
  const open = isOpen(store, order);
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
      html`<div class="actions">
        ${open && button(place, `orders/${order.id}/fulfil`, 'Fulfil', 'primary')}
        ${order.cancelledAt === null && button(place, `orders/${order.id}/cancel`, 'Cancel order')}
      </div>`,
    ),
    order.cancelledAt === null && refund(asked, order),
  );
}
