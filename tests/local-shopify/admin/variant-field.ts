import type { Store } from '../store/store.ts';
import type { Variant } from '../store/types.ts';
import { html, type Html } from './html.ts';
import { activeLocations, fullTitle } from './variant-title.ts';

/** More would make the page heavy; any SKU or title can still be typed. */
const SUGGESTED = 1000;

/** A field for one variant, by SKU or by title, with suggestions. */
export function variantField(store: Store): Html {
  const variants = [...store.variants.values()].slice(0, SUGGESTED);
  const suggestions = variants.map((variant) => {
    const title = fullTitle(store, variant);
    return html`<option value="${variant.sku ?? title}">${title}</option>`;
  });
  return html`<label
      >Variant<input name="variant" list="variants" required placeholder="SKU or title" autocomplete="off"
    /></label>
    <datalist id="variants">${suggestions}</datalist>`;
}

export function locationField(store: Store, label: string, name: string, first: Html | null = null): Html {
  const options = activeLocations(store).map(
    ({ id, name: title }) => html`<option value="${id}">${title}</option>`,
  );
  return html`<label
    >${label}<select name="${name}">
      ${first}${options}
    </select></label
  >`;
}

export type FoundVariant = { found: 'one'; variant: Variant } | { found: 'none' } | { found: 'several' };

/** The variant that a person means: its SKU, its id, its full title, or words that fit only one. */
export function variantMeant(store: Store, words: string): FoundVariant {
  const text = words.trim().toLowerCase();
  if (text === '') return { found: 'none' };
  const variants = [...store.variants.values()];
  const exact = variants.filter(
    (variant) =>
      variant.sku?.toLowerCase() === text ||
      String(variant.id) === text ||
      fullTitle(store, variant).toLowerCase() === text,
  );
  const parts = text.split(/[\s·/]+/).filter(Boolean);
  const fits = (variant: Variant) => {
    const haystack = fullTitle(store, variant)
      .toLowerCase()
      .split(/[\s·/]+/);
    return parts.every((part) =>
      haystack.some((word) => word === part || (part.length > 2 && word.startsWith(part))),
    );
  };
  const meant = exact.length > 0 ? exact : variants.filter(fits);
  const [variant] = meant;
  if (!variant) return { found: 'none' };
  return meant.length === 1 ? { found: 'one', variant } : { found: 'several' };
}
