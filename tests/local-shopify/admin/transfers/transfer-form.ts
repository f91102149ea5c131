import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { options } from '../options.ts';
import { adminPath } from '../place.ts';
import { lineFields } from '../products/lines.ts';
import { locationField } from '../products/variant-field.ts';
import { entered, type Asked } from '../section.ts';

const ACTION = 'transfers/new';
const SEVERAL = 6;
const STATES = [
  ['sent', 'Sent at once'],
  ['draft', 'A draft'],
] as const;

/** The form that creates a transfer of up to so many lines; one of a single line is sent at once. */
export function transferForm(asked: Asked, lines: number): Html {
  const { place } = asked;
  const { store } = place;
  const keep = entered(asked, ACTION);
  const origin = { label: 'From', name: 'origin', value: keep('origin', ''), first: 'Supplier' };
  const destination = { label: 'To', name: 'destination', value: keep('destination', '') };
  const single = lines === 1;
  return html`<form
    class="fields ${single ? 'row' : 'lines'}"
    method="post"
    action="${adminPath(place, ACTION)}"
  >
    ${lineFields(lines, keep, '12')} ${locationField(store, origin)} ${locationField(store, destination)}
    <label>Arrives<input type="date" name="arrives" value="${keep('arrives', '')}" /></label>
    ${
      !single &&
      html`<label
        >State<select name="state">
          ${options(STATES, keep('state', 'sent'))}
        </select></label
      >`
    }
    <input type="hidden" name="from" value="${single ? 'transfers' : ACTION}" />
    <button class="button primary">Create transfer</button>
  </form>`;
}

/** A transfer of several lines. */
export function newTransferPage(asked: Asked): Html {
  return ownPage(
    asked,
    'transfers',
    { title: 'Create a transfer', back: adminPath(asked.place, 'transfers') },
    card(transferForm(asked, SEVERAL)),
  );
}
