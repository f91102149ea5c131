import { sentFrom, unfulfilled } from '../../store/fulfilment.ts';
import type { Order } from '../../store/types.ts';
import { html, type Html, type Piece } from '../html.ts';
import { card } from '../layout.ts';
import { adminPath } from '../place.ts';
import { variantField } from '../products/variant-field.ts';
import { entered, ticked, type Asked } from '../section.ts';
import { toSend, units } from './order-words.ts';

type Keep = ReturnType<typeof entered>;

function quantityField(label: Piece, name: string, kept: number, keep: Keep): Html {
  return html`<label
    ><span>${label}</span><input inputmode="numeric" name="${name}" value="${keep(name, String(kept))}"
  /></label>`;
}

function restockBox(asked: Asked, action: string): Html {
  const on = ticked(asked, action, 'restock', true);
  return html`<label class="check"
    ><input type="checkbox" name="restock" value="yes" ${on && html` checked`} />Put the goods back on the
    shelf</label
  >`;
}

/** A card with one form. */
function formCard(
  asked: Asked,
  action: string,
  head: { title: string; hint: string; verb: string },
  fields: Piece,
): Html {
  return card(
    html`<h2>${head.title}</h2>
      <p class="hint">${head.hint}</p>
      <form class="fields" method="post" action="${adminPath(asked.place, action)}">
        ${fields}
        <div class="actions"><button class="button">${head.verb}</button></div>
      </form>`,
  );
}

function lineLabel(order: Order, lineId: number): Html {
  const line = order.lines.find(({ id }) => id === lineId);
  return html`${line?.title} ${line?.sku && html`<small>${line.sku}</small>`}`;
}

/** What each place is still to send, in whole or in part. */
export function fulfilCards(asked: Asked, order: Order): Html[] {
  const { store } = asked.place;
  return toSend(store, order).map((fulfillmentOrder) => {
    const action = `orders/${order.id}/fulfil/${fulfillmentOrder.id}`;
    const from = store.locations.get(sentFrom(store, fulfillmentOrder))?.name ?? 'a deleted location';
    const keep = entered(asked, action);
    const fields = fulfillmentOrder.lines
      .filter(({ remaining }) => remaining > 0)
      .map(({ id, lineId, remaining }) =>
        quantityField(lineLabel(order, lineId), `part-${id}`, remaining, keep),
      );
    const head = { title: 'Fulfil', hint: `How many of each leave ${from} now.`, verb: 'Fulfil' };
    return formCard(asked, action, head, fields);
  });
}

/** More or less of each line, and a line more. */
export function editCard(asked: Asked, order: Order): Html {
  const action = `orders/${order.id}/edit`;
  const keep = entered(asked, action);
  const { store } = asked.place;
  const fields = order.lines.map((line) => {
    const left = line.currentQuantity - unfulfilled(store, order.id, line.id);
    const label = html`${lineLabel(order, line.id)}${left > 0 && html` <small>${left} sent already</small>`}`;
    return quantityField(label, `line-${line.id}`, line.currentQuantity, keep);
  });
  const head = {
    title: 'Edit',
    hint: 'How many of each it is to be; what has left stays.',
    verb: 'Save order',
  };
  return formCard(
    asked,
    action,
    head,
    html`${fields} ${restockBox(asked, action)}
    ${variantField('variant-1', keep('variant-1', ''), 'Add a variant', false)}
    ${quantityField('Quantity of it', 'quantity-1', 1, keep)}`,
  );
}

export function refundCard(asked: Asked, order: Order): Html | null {
  if (units(order) === 0) return null;
  const action = `orders/${order.id}/refund`;
  const keep = entered(asked, action);
  const fields = order.lines
    .filter((line) => line.currentQuantity > 0)
    .map((line) => quantityField(lineLabel(order, line.id), `line-${line.id}`, 0, keep));
  const head = { title: 'Refund', hint: 'How many of each come back.', verb: 'Refund' };
  return formCard(asked, action, head, html`${fields} ${restockBox(asked, action)}`);
}

export function cancelCard(asked: Asked, order: Order): Html {
  const action = `orders/${order.id}/cancel`;
  const head = { title: 'Cancel', hint: 'What has not left yet is not sent.', verb: 'Cancel order' };
  return formCard(asked, action, head, restockBox(asked, action));
}
