import type { Location, Product, Variant } from '../../store/types.ts';
import { html, type Html, type Piece } from '../html.ts';
import { pageOf, pager } from '../pager.ts';
import { adminPath } from '../place.ts';
import { entered, type Asked } from '../section.ts';
import { activeLocations, variantTitle } from './variant-title.ts';

type Keep = ReturnType<typeof entered>;

function cell({ place: { store } }: Asked, variant: Variant, location: Location, keep: Keep): Html {
  const level = store.level(variant.inventoryItemId, location.id);
  if (variant.components.length > 0) return html`<td>From its parts</td>`;
  if (store.inventoryItems.get(variant.inventoryItemId)?.tracked !== true) return html`<td>Not tracked</td>`;
  const available = level?.isActive === true ? String(level.available) : '';
  const name = `${variant.inventoryItemId}-${location.id}`;
  const label = `${variantTitle(variant)} available at ${location.name}`;
  return html`<td>
    <input
      inputmode="numeric"
      name="available-${name}"
      value="${keep(`available-${name}`, available)}"
      aria-label="${label}"
    /><input
      type="hidden"
      name="was-${name}"
      value="${available}"
    />${level && level.incoming > 0 && html`<small>${level.incoming} incoming</small>`}
  </td>`;
}

function row(asked: Asked, variant: Variant, cells: Piece): Html {
  const page = `products/${variant.productId}/variants/${variant.id}`;
  return html`<tr>
    <th scope="row">
      <a href="${adminPath(asked.place, page)}">${variantTitle(variant)}</a>${
        variant.inventoryPolicy === 'CONTINUE' && html`<small>Continues selling when out of stock</small>`
      }
    </th>
    <td>${variant.sku ?? '—'}</td>
    <td>${variant.price}</td>
    ${cells}
  </tr>`;
}

/** What is available of each variant where, to count and to set. */
export function stockTable(asked: Asked, product: Product): Html {
  const { place, url } = asked;
  const locations = activeLocations(place.store);
  const page = pageOf(place.store.variantsOf(product.id), url);
  const action = `products/${product.id}/stock`;
  const keep = entered(asked, action);
  const rows = page.items.map((variant) =>
    row(
      asked,
      variant,
      locations.map((location) => cell(asked, variant, location, keep)),
    ),
  );
  return html`<form method="post" action="${adminPath(place, action)}">
    <div class="table stock" role="group" tabindex="0" aria-label="Stock">
      <table>
        <thead>
          <tr>
            <th scope="col">Variant</th>
            <th scope="col">SKU</th>
            <th scope="col">Price</th>
            ${locations.map((location) => html`<th scope="col">${location.name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${pager(page, url)}
    <div class="actions"><button class="button primary">Save stock</button></div>
  </form>`;
}
