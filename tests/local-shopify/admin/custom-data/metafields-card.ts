import { gid } from '../../store/gid.ts';
import type { MetafieldDefinition } from '../../store/metafields.ts';
import type { Store } from '../../store/store.ts';
import type { Product } from '../../store/types.ts';
import { html, type Html } from '../html.ts';
import { card } from '../layout.ts';
import { adminPath } from '../place.ts';
import type { Asked } from '../section.ts';
import { isEditable, metafieldName } from './metafield-words.ts';
import { namedIn } from './references.ts';

/** More would make the product's page heavy; the others are defined all the same. */
const OFFERED = 20;
const REFERENCES = 5;

/** Definitions of which this product has no value, and which merchants may fill in. */
function unfilled(store: Store, owner: string): MetafieldDefinition[] {
  return [...store.metafieldDefinitions.values()].filter(
    (definition) =>
      definition.ownerType === 'PRODUCT' &&
      isEditable(store, definition) &&
      store.metafield(owner, definition.namespace, definition.key) === undefined,
  );
}

/** What is written about the product beside its own fields: to read, and to edit what merchants may edit. */
export function metafieldsCard({ place }: Asked, product: Product): Html | null {
  const { store } = place;
  const owner = gid('Product', product.id);
  const written = store.metafields.by('owner', owner);
  const offered = unfilled(store, owner).slice(0, OFFERED);
  if (written.length === 0 && offered.length === 0) return null;
  const page = (rest: string) => adminPath(place, `products/${product.id}/metafields/${rest}`);
  const rows = written.map(
    (metafield) =>
      html`<tr>
        <th scope="row">${metafieldName(store, metafield)}<small>${metafield.type}</small></th>
        <td>
          <span class="value">${metafield.value}</span>${namedIn(place, metafield.value)
            .slice(0, REFERENCES)
            .map(({ name, href }) => html`<a class="named" href="${href}">${name}</a>`)}
        </td>
        <td>
          ${
            isEditable(store, metafield) &&
            html`<a
              class="button plain"
              href="${page(String(metafield.id))}"
              aria-label="Edit ${metafieldName(store, metafield)}"
              >Edit</a
            >`
          }
        </td>
      </tr>`,
  );
  return card(
    html`<h2>Metafields</h2>`,
    written.length > 0 &&
      html`<div class="table" role="group" tabindex="0" aria-label="Metafields">
        <table>
          ${rows}
        </table>
      </div>`,
    offered.length > 0 &&
      html`<p class="hint more">
        Not filled in:
        ${offered.map((definition) => html`<a href="${page(`new?definition=${definition.id}`)}">${definition.name}</a> `)}
      </p>`,
  );
}
