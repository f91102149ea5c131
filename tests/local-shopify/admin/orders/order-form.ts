import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { adminPath } from '../place.ts';
import { lineFields } from '../products/lines.ts';
import { locationField } from '../products/variant-field.ts';
import { entered, type Asked } from '../section.ts';

const ACTION = 'orders/new';
const SEVERAL = 6;

/** The form that places an order of up to so many lines. */
export function orderForm(asked: Asked, lines: number): Html {
  const { place } = asked;
  const keep = entered(asked, ACTION);
  return html`<form
    class="fields ${lines === 1 ? 'row' : 'lines'}"
    method="post"
    action="${adminPath(place, ACTION)}"
  >
    ${lineFields(lines, keep, '1')}
    ${locationField(place.store, { label: 'Location', name: 'location', value: keep('location', '') })}
    <input type="hidden" name="from" value="${lines === 1 ? 'orders' : ACTION}" />
    <button class="button primary">Place order</button>
  </form>`;
}

/** An order of several lines. */
export function newOrderPage(asked: Asked): Html {
  return ownPage(
    asked,
    'orders',
    { title: 'Place an order', back: adminPath(asked.place, 'orders') },
    card(orderForm(asked, SEVERAL)),
  );
}
