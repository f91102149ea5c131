import type { Faults } from '../../control/faults.ts';
import { readFaults } from '../../control/faults.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { adminPath } from '../place.ts';
import { entered, ticked, type Asked, type Done, type Form, type Pressed, type Refusal } from '../section.ts';
import { FAULTS, KINDS, type FaultField } from './fault-fields.ts';

const ACTION = 'faults';

function field(asked: Asked, kind: keyof Faults, { name, label, kind: as, hint }: FaultField): Html {
  const now = new Map(Object.entries(asked.place.ctx.faults[kind])).get(name) as boolean | number | undefined;
  const full = `${kind}.${name}`;
  if (as === 'switch')
    return html`<label class="check"
      ><input
        type="checkbox"
        name="${full}"
        value="on"
        ${ticked(asked, ACTION, full, now === true) && html` checked`}
      />${label}</label
    >`;
  return html`<label
    >${label} <small>${hint}</small
    ><input
      inputmode="decimal"
      name="${full}"
      value="${entered(asked, ACTION)(full, now === undefined ? '' : String(now))}"
  /></label>`;
}

/** What can be made to go wrong, to switch on and off. */
export function faultsPage(asked: Asked): Html {
  const { place } = asked;
  return ownPage(
    asked,
    'faults',
    { title: 'Faults' },
    html`<form method="post" action="${adminPath(place, ACTION)}">
      ${KINDS.map((kind) =>
        card(
          html`<h2>${FAULTS[kind].title}</h2>`,
          html`<div class="fields">${FAULTS[kind].fields.map((one) => field(asked, kind, one))}</div>`,
        ),
      )}
      <div class="actions">
        <button class="button" formaction="${adminPath(place, 'faults/clear')}" formnovalidate>
          Clear all
        </button>
        <button class="button primary">Switch on</button>
      </div>
    </form>`,
  );
}

/** What the form asks for, in the shape of the control; empty fields ask for nothing. */
function asked(form: Form): Record<string, Record<string, boolean | number>> {
  const all: Record<string, Record<string, boolean | number>> = {};
  for (const kind of KINDS)
    for (const { name, kind: as } of FAULTS[kind].fields) {
      const text = form.get(`${kind}.${name}`)?.trim() ?? '';
      if (text === '') continue;
      (all[kind] ??= {})[name] = as === 'switch' ? true : Number(text);
    }
  return all;
}

export function setFaults({ place: { ctx }, form }: Pressed): Done | Refusal {
  try {
    ctx.faults = readFaults(asked(form));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { page: 'faults', reason: `Nothing was switched: ${reason}` };
  }
  return { page: 'faults', notice: 'faults-set' };
}

export function clearFaults({ place: { ctx } }: Pressed): Done {
  ctx.faults = readFaults({});
  return { page: 'faults', notice: 'faults-cleared' };
}
