import type { Product } from '../../store/types.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { pageOf, pager } from '../pager.ts';
import { pictureUrl } from '../picture-url.ts';
import { adminPath, type Place } from '../place.ts';
import type { Asked } from '../section.ts';
import { searchBox } from '../search-box.ts';
import { table } from '../table.ts';
import { productsWith, wordsOf } from './product-texts.ts';

const TONES = { ACTIVE: 'success', DRAFT: 'info', ARCHIVED: 'plain' } as const;
const LABELS = { ACTIVE: 'Active', DRAFT: 'Draft', ARCHIVED: 'Archived' } as const;

export function statusBadge({ status }: Product): Html {
  return html`<span class="badge ${TONES[status]}">${LABELS[status]}</span>`;
}

export function thumbnail({ ctx }: Place, product: Product): Html {
  const picture = pictureUrl(ctx, product);
  return picture === null
    ? html`<span class="thumbnail"></span>`
    : html`<img class="thumbnail" src="${picture}" alt="" width="40" height="40" loading="lazy" />`;
}

/** "118 in stock for 5 variants", as the product list says it. */
function stockSentence({ store }: Place, product: Product): string {
  const variants = store.variantsOf(product.id);
  const tracked = variants.filter(
    ({ inventoryItemId }) => store.inventoryItems.get(inventoryItemId)?.tracked,
  );
  if (tracked.length === 0) return 'Not tracked';
  const units = tracked
    .flatMap(({ inventoryItemId }) => store.levelsOf(inventoryItemId))
    .reduce((sum, level) => sum + level.available, 0);
  return variants.length === 1 ? `${units} in stock` : `${units} in stock for ${variants.length} variants`;
}

function row(place: Place, product: Product): Html {
  return html`<tr>
    <td class="picture">${thumbnail(place, product)}</td>
    <th scope="row"><a href="${adminPath(place, `products/${product.id}`)}">${product.title}</a></th>
    <td>${statusBadge(product)}</td>
    <td>${stockSentence(place, product)}</td>
    <td class="wide">${product.productType}</td>
    <td class="wide">${product.vendor}</td>
  </tr>`;
}

/** The store's products, searched and paged. */
export function productsPage(asked: Asked): Html {
  const { place, url } = asked;
  const query = url.searchParams.get('query') ?? '';
  const found = [...productsWith(place.store, wordsOf(query))];
  const page = pageOf(found, url);
  const list = table(
    { label: 'Products' },
    [null, 'Product', 'Status', 'Inventory', ['Type', 'wide'], ['Vendor', 'wide']],
    page.items.map((product) => row(place, product)),
  );
  return ownPage(
    asked,
    'products',
    { title: 'Products' },
    card(
      searchBox(url.pathname, { label: 'Search products', hint: 'Title, type, vendor, tag or SKU', query }),
      found.length === 0 ? html`<p class="empty">No products match “${query}”.</p>` : list,
      pager(page, url),
    ),
  );
}
