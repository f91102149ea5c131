import { readFaults } from '../../control/faults.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { adminPath } from '../place.ts';
import { entered, ticked, type Asked, type Done, type Form, type Pressed, type Refusal } from '../section.ts';
import { FAULT_GROUPS, type FaultField } from './fault-fields.ts';

const ACTION = 'faults';

function field(asked: Asked, name: string, { label, unit }: FaultField, now: unknown): Html {
  if (unit === null)
    return html`<label class="check"
      ><input
        type="checkbox"
        name="${name}"
        value="on"
        ${ticked(asked, ACTION, name, now === true) && html` checked`}
      />${label}</label
    >`;
  const value = entered(asked, ACTION)(name, typeof now === 'number' ? String(now) : '');
  return html`<label
    ><span>${label} <small>${unit}</small></span
    ><input inputmode="decimal" name="${name}" value="${value}"
  /></label>`;
}

/** What can be made to go wrong, to switch on and off. */
export function faultsPage(asked: Asked): Html {
  const { place } = asked;
  const groups = FAULT_GROUPS.map(({ kind, title, fields }) => {
    const now: Readonly<Record<string, unknown>> = { ...place.ctx.faults[kind] };
    return card(
      html`<h2>${title}</h2>`,
      html`<div class="fields columns">
        ${fields.map(([name, one]) => field(asked, `${kind}.${name}`, one, now[name]))}
      </div>`,
    );
  });
  return ownPage(
    asked,
    'faults',
    { title: 'Faults' },
    html`<form method="post" action="${adminPath(place, ACTION)}">
      ${groups}
      <div class="actions">
        <button class="button primary">Switch on</button>
        <button class="button" formaction="${adminPath(place, 'faults/clear')}">Clear all</button>
      </div>
    </form>`,
  );
}

/** What the form asks for, in the shape of the control; empty fields ask for nothing. */
function askedFor(form: Form): Record<string, Record<string, boolean | number>> {
  const all: Record<string, Record<string, boolean | number>> = {};
  for (const { kind, fields } of FAULT_GROUPS)
    for (const [name, { unit }] of fields) {
      const text = form.get(`${kind}.${name}`)?.trim() ?? '';
      if (text === '') continue;
      (all[kind] ??= {})[name] = unit === null ? true : Number(text);
    }
  return all;
}

export function setFaults({ place: { ctx }, form }: Pressed): Done | Refusal {
  try {
    ctx.faults = readFaults(askedFor(form));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { page: 'faults', reason: `Nothing was switched on. ${reason}` };
  }
  return { page: 'faults', notice: 'faults-set' };
}

export function clearFaults({ place: { ctx } }: Pressed): Done {
  ctx.faults = readFaults({});
  return { page: 'faults', notice: 'faults-cleared' };
}
