import { gid } from '../../store/gid.ts';
import { resolveNamespace } from '../../store/metafields.ts';
import type { Product } from '../../store/types.ts';
import { html, type Html } from '../html.ts';
import { card } from '../layout.ts';
import type { Asked } from '../section.ts';

/** What apps have written about the product, as Shopify shows it to the merchant: to read. */
export function metafieldsCard({ place: { store } }: Asked, product: Product): Html | null {
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
