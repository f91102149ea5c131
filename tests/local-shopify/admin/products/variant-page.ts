import { quantityOf } from '../../store/quantities.ts';
import type { Product, Variant } from '../../store/types.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { options } from '../options.ts';
import { adminPath } from '../place.ts';
import { entered, numberIn, ticked, type Asked } from '../section.ts';
import { table } from '../table.ts';
import { CHANGED_BY_HAND, STATES } from './state-words.ts';
import { locationField } from './variant-field.ts';
import { activeLocations, variantTitle } from './variant-title.ts';

function levels({ place: { store } }: Asked, variant: Variant): Html {
  const rows = activeLocations(store).map((location) => {
    const level = store.level(variant.inventoryItemId, location.id);
    const stocked = level?.isActive === true;
    return html`<tr>
      <th scope="row">${location.name}</th>
      ${
        stocked
          ? STATES.map(([state]) => html`<td class="number">${quantityOf(level, state)}</td>`)
          : html`<td class="not-stocked" colspan="${STATES.length}">Not stocked here</td>`
      }
    </tr>`;
  });
  return table(
    { label: 'Quantities', kind: 'quantities' },
    ['Location', ...STATES.map(([, words]) => [words, 'number'] as const)],
    rows,
  );
}

const WAYS = [
  ['adjust', 'Adjust by'],
  ['set', 'Set to'],
] as const;

function changeQuantity(asked: Asked, page: string): Html {
  const action = `${page}/quantity`;
  const keep = entered(asked, action);
  return html`<form class="fields row" method="post" action="${adminPath(asked.place, action)}">
    ${locationField(asked.place.store, { label: 'Location', name: 'location', value: keep('location', '') })}
    <label
      >State<select name="state">
        ${options(CHANGED_BY_HAND, keep('state', 'available'))}
      </select></label
    >
    <label
      >Change<select name="way">
        ${options(WAYS, keep('way', 'adjust'))}
      </select></label
    >
    <label
      >Quantity<input name="quantity" inputmode="numeric" value="${keep('quantity', '')}" required
    /></label>
    <button class="button primary">Change quantity</button>
  </form>`;
}

function details(asked: Asked, variant: Variant, page: string): Html {
  const action = `${page}/details`;
  const keep = entered(asked, action);
  const tracked = asked.place.store.inventoryItems.get(variant.inventoryItemId)?.tracked === true;
  const continues = variant.inventoryPolicy === 'CONTINUE';
  return html`<form class="fields" method="post" action="${adminPath(asked.place, action)}">
    <label>SKU<input name="sku" value="${keep('sku', variant.sku ?? '')}" maxlength="255" /></label>
    <label
      >Price<input name="price" inputmode="decimal" value="${keep('price', variant.price)}" required
    /></label>
    <label class="check"
      ><input
        type="checkbox"
        name="tracked"
        value="yes"
        ${ticked(asked, action, 'tracked', tracked) && html` checked`}
      />Track quantity</label
    >
    <label class="check"
      ><input
        type="checkbox"
        name="continues"
        value="yes"
        ${ticked(asked, action, 'continues', continues) && html` checked`}
      />Continue selling when out of stock</label
    >
    <div class="actions"><button class="button primary">Save variant</button></div>
  </form>`;
}

function head(asked: Asked, product: Product, variant: Variant) {
  return { title: variantTitle(variant), back: adminPath(asked.place, `products/${product.id}`) };
}

/** One variant: its quantities by location and state, to adjust and to set, and its details. */
export function variantPage(asked: Asked): Html | null {
  const { store } = asked.place;
  const product = store.products.get(numberIn(asked.parts));
  const variant = store.variants.get(numberIn(asked.parts, 1));
  if (!product || variant?.productId !== product.id) return null;
  const page = `products/${product.id}/variants/${variant.id}`;
  return ownPage(
    asked,
    'products',
    head(asked, product, variant),
    card(
      html`<h2>Inventory</h2>
        <p class="hint">${product.title}</p>`,
      levels(asked, variant),
      changeQuantity(asked, page),
    ),
    card(html`<h2>Details</h2>`, details(asked, variant, page)),
  );
}
