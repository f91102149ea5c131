import type { Metaobject, MetaobjectDefinition, MetaobjectStatus } from '../../store/metaobjects.ts';
import {
  displayNameOf,
  metaobjectDefinitionOf,
  saveMetaobject as saveEntry,
} from '../../store/save-metaobject.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { options } from '../options.ts';
import { adminPath } from '../place.ts';
import {
  entered,
  numberIn,
  type Asked,
  type Done,
  type Form,
  type Pressed,
  type Refusal,
} from '../section.ts';
import { readEntered, valueField } from './values.ts';

const STATUSES = [
  ['ACTIVE', 'Active'],
  ['DRAFT', 'Draft'],
] as const satisfies [MetaobjectStatus, string][];

/** One entry, its values to edit. */
export function metaobjectPage(asked: Asked): Html | null {
  const { place, parts } = asked;
  const entry = place.store.metaobjects.get(numberIn(parts));
  const definition = entry ? metaobjectDefinitionOf(place.store, entry.type) : null;
  if (!entry || !definition) return null;
  const action = `metaobjects/${entry.id}`;
  const keep = entered(asked, action);
  const fields = definition.fields.map((field) => {
    const label = html`${field.name} <small>${field.type}${field.required && ', required'}</small>`;
    const name = `value-${field.key}`;
    return valueField(label, field.type, name, keep(name, entry.values[field.key] ?? ''));
  });
  const status = html`<label
    >Status<select name="status">
      ${options(STATUSES, keep('status', entry.status))}
    </select></label
  >`;
  return ownPage(
    asked,
    'metaobjects',
    {
      title: displayNameOf(place.store, entry),
      back: adminPath(place, `metaobjects/types/${definition.id}`),
    },
    card(
      html`<p class="hint">${definition.name} · ${entry.handle}</p>
        <form class="fields" method="post" action="${adminPath(place, action)}">
          ${fields} ${definition.isPublishable && status}
          <div class="actions"><button class="button primary">Save entry</button></div>
        </form>`,
    ),
  );
}

function valuesIn(
  form: Form,
  { fields }: MetaobjectDefinition,
): { values: Metaobject['values'] } | { wrong: string } {
  const values: Record<string, string> = {};
  for (const { key, name, type, required, validations } of fields) {
    const text = form.get(`value-${key}`) ?? '';
    if (text === '' && !required) continue;
    const read = readEntered(type, text, validations);
    if ('wrong' in read) return { wrong: `${name}: ${read.wrong}` };
    values[key] = read.value;
  }
  return { values };
}

export function saveMetaobject({ place: { store }, form, parts }: Pressed): Done | Refusal | null {
  const entry = store.metaobjects.get(numberIn(parts));
  const definition = entry ? metaobjectDefinitionOf(store, entry.type) : null;
  if (!entry || !definition) return null;
  const page = `metaobjects/${entry.id}`;
  const read = valuesIn(form, definition);
  if ('wrong' in read) return { page, reason: `Nothing was saved: ${read.wrong}` };
  const status = STATUSES.find(([name]) => name === form.get('status'))?.[0] ?? entry.status;
  saveEntry(store, entry.id, { values: read.values, status });
  return { page, notice: 'entry-saved' };
}
