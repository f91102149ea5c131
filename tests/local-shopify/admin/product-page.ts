import { gid } from '../store/gid.ts';
import { resolveNamespace } from '../store/metafields.ts';
import type { Location, Product, Variant } from '../store/types.ts';
import { html, type Html } from './html.ts';
import { card, ownPage } from './layout.ts';
import { pageOf, pager } from './pager.ts';
import { adminPath, type Place } from './place.ts';
import { statusBadge, thumbnail } from './products-page.ts';
import { activeLocations, variantTitle } from './variant-title.ts';

function cell({ store }: Place, variant: Variant, location: Location): Html {
  const level = store.level(variant.inventoryItemId, location.id);
  if (variant.components.length > 0) return html`<td>From its parts</td>`;
  if (store.inventoryItems.get(variant.inventoryItemId)?.tracked !== true) return html`<td>Not tracked</td>`;
  const available = level?.isActive === true ? String(level.available) : '';
  const name = `${variant.inventoryItemId}-${location.id}`;
  const label = `${variantTitle(variant)} available at ${location.name}`;
  return html`<td>
    <input type="number" step="1" name="available-${name}" value="${available}" aria-label="${label}" /><input
      type="hidden"
      name="was-${name}"
      value="${available}"
    />${level && level.incoming > 0 && html`<small>${level.incoming} incoming</small>`}
  </td>`;
}

function inventory(place: Place, product: Product, url: URL): Html {
  const locations = activeLocations(place.store);
  const page = pageOf(place.store.variantsOf(product.id), url);
  const rows = page.items.map(
    (variant) =>
      html`<tr>
        <th scope="row">
          ${variantTitle(variant)}${
            variant.inventoryPolicy === 'CONTINUE' && html`<small>Continues selling when out of stock</small>`
          }
        </th>
        <td>${variant.sku ?? '—'}</td>
        <td>${variant.price}</td>
        ${locations.map((location) => cell(place, variant, location))}
      </tr>`,
  );
  return html`<form method="post" action="${adminPath(place, `products/${product.id}/stock`)}">
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

function option(value: string, label: string, current: string): Html {
  return html`<option value="${value}" ${value === current && html` selected`}>${label}</option>`;
}

function details(place: Place, product: Product): Html {
  return html`<form
    class="fields"
    method="post"
    action="${adminPath(place, `products/${product.id}/details`)}"
  >
    <label>Title<input name="title" value="${product.title}" required maxlength="255" /></label>
    <label
      >Status<select name="status">
        ${option('ACTIVE', 'Active', product.status)}${option('DRAFT', 'Draft', product.status)}${option('ARCHIVED', 'Archived', product.status)}
      </select></label
    >
    <label class="check"
      ><input
        type="checkbox"
        name="published"
        value="yes"
        ${product.publishedAt !== null && html` checked`}
      />Published to the Online Store</label
    >
    <div class="actions"><button class="button primary">Save details</button></div>
  </form>`;
}

/** What apps have written about the product, as Shopify shows it to the merchant: to read. */
function metafields({ store }: Place, product: Product): Html | null {
  const written = store.metafields.by('owner', gid('Product', product.id));
  if (written.length === 0) return null;
  const rows = written.map(({ namespace, key, value }) => {
    const own = namespace === resolveNamespace('$app') ? 'Mainstay' : namespace;
    return html`<tr>
      <th scope="row">${own} · ${key}</th>
      <td>${value}</td>
    </tr>`;
  });
  return card(
    html`<h2>Metafields</h2>
      <div class="table" role="group" tabindex="0" aria-label="Metafields">
        <table>
          ${rows}
        </table>
      </div>`,
  );
}

/** One product: its details, and what is available where. */
export function productPage(place: Place, product: Product, url: URL, notice: string | null): Html {
  const head = {
    title: product.title,
    back: adminPath(place, 'products'),
    badge: statusBadge(product),
    notice,
  };
  return ownPage(
    place,
    'products',
    head,
    card(
      html`<h2>Inventory</h2>
        <p class="hint">Available, by location.</p>`,
      inventory(place, product, url),
    ),
    card(
      html`<h2>Details</h2>
        <div class="with-picture">${thumbnail(place, product)}</div>`,
      details(place, product),
    ),
    metafields(place, product),
    card(
      html`<h2>Delete</h2>
        <p class="hint">The product, its variants and their stock are gone for good.</p>
        <form method="post" action="${adminPath(place, `products/${product.id}/delete`)}">
          <button class="button critical">Delete product</button>
        </form>`,
    ),
  );
}
