import type { Product } from '../../store/types.ts';
import { metafieldsCard } from '../custom-data/metafields-card.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { options } from '../options.ts';
import { adminPath } from '../place.ts';
import { entered, numberIn, ticked, type Asked } from '../section.ts';
import { statusBadge, thumbnail } from './products-page.ts';
import { stockTable } from './stock-table.ts';

const STATUSES = [
  ['ACTIVE', 'Active'],
  ['DRAFT', 'Draft'],
  ['ARCHIVED', 'Archived'],
] as const;

function details(asked: Asked, product: Product): Html {
  const action = `products/${product.id}/details`;
  const keep = entered(asked, action);
  const status = keep('status', product.status);
  const published = ticked(asked, action, 'published', product.publishedAt !== null);
  return html`<form class="fields" method="post" action="${adminPath(asked.place, action)}">
    <label
      >Title<input name="title" value="${keep('title', product.title)}" required maxlength="255"
    /></label>
    <label
      >Status<select name="status">
        ${options(STATUSES, status)}
      </select></label
    >
    <label class="check"
      ><input type="checkbox" name="published" value="yes" ${published && html` checked`} />Published to the
      Online Store</label
    >
    <div class="actions"><button class="button primary">Save details</button></div>
  </form>`;
}

/** One product: its details, what is available where, and what apps have written about it. */
export function productPage(asked: Asked): Html | null {
  const { place, parts } = asked;
  const product = place.store.products.get(numberIn(parts));
  if (!product) return null;
  return ownPage(
    asked,
    'products',
    { title: product.title, back: adminPath(place, 'products'), badge: statusBadge(product) },
    card(
      html`<h2>Inventory</h2>
        <p class="hint">Available, by location. Open a variant for its other quantities.</p>`,
      stockTable(asked, product),
    ),
    card(
      html`<h2>Details</h2>
        <div class="with-picture">${thumbnail(place, product)}</div>`,
      details(asked, product),
    ),
    metafieldsCard(asked, product),
    card(
      html`<h2>Delete</h2>
        <p class="hint">The product, its variants and their stock are gone for good.</p>
        <form method="post" action="${adminPath(place, `products/${product.id}/delete`)}">
          <button class="button critical">Delete product</button>
        </form>`,
    ),
  );
}
