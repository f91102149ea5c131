import type { Store } from '../../store/store.ts';
import { html, type Html } from '../html.ts';
import { options } from '../options.ts';
import { activeLocations } from './variant-title.ts';

/** A field for one variant, by SKU or by title; suggestions come while one types. */
export function variantField(name: string, value: string, label = 'Variant', required = true): Html {
  // The list stands outside of the label: its entries would else be words of the label.
  return html`<label
      >${label}<input
        name="${name}"
        value="${value}"
        list="${name}-suggestions"
        data-suggest
        ${required && html` required`}
        placeholder="SKU or title"
        autocomplete="off" /></label
    ><datalist id="${name}-suggestions"></datalist>`;
}

/** A field for one of the shop's active locations; `first` stands before them. */
export function locationField(
  store: Store,
  field: { label: string; name: string; value: string; first?: string },
): Html {
  const known = activeLocations(store).map(({ id, name }) => [String(id), name] as const);
  const all = field.first === undefined ? known : [['', field.first] as const, ...known];
  return html`<label
    >${field.label}<select name="${field.name}">
      ${options(all, field.value)}
    </select></label
  >`;
}
