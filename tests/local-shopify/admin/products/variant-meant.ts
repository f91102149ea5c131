import type { Store } from '../../store/store.ts';
import type { Product, Variant } from '../../store/types.ts';
import { fullTitle } from './variant-title.ts';

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s·/]+/)
    .filter(Boolean);
const isBegun = (words: readonly string[], part: string): boolean =>
  words.some((word) => word === part || (part.length > 2 && word.startsWith(part)));

/** The variants whose product's title and own values have all these parts. */
function* fitting(store: Store, parts: readonly string[]): Generator<Variant> {
  for (const product of store.products.values()) {
    const title = wordsOf(product.title);
    const left = parts.filter((part) => !isBegun(title, part));
    for (const variant of store.variantsOf(product.id))
      if (left.length === 0 || left.every((part) => isBegun(variant.optionValues.flatMap(wordsOf), part)))
        yield variant;
  }
}

function bySku(store: Store, text: string): readonly Variant[] {
  const exact = [text, text.toUpperCase()].map((sku) => store.variants.by('sku', sku));
  return exact.find(({ length }) => length > 0) ?? [];
}

export type FoundVariant = { found: 'one'; variant: Variant } | { found: 'none' } | { found: 'several' };

const one = (variants: readonly Variant[]): FoundVariant => {
  const [variant] = variants;
  if (!variant) return { found: 'none' };
  return variants.length === 1 ? { found: 'one', variant } : { found: 'several' };
};

/** The variant that a person means: its SKU, its id, its full title, or words that fit only one. */
export function variantMeant(store: Store, words: string): FoundVariant {
  const text = words.trim();
  if (text === '') return { found: 'none' };
  const skus = bySku(store, text);
  if (skus.length > 0) return one(skus);
  const byId = store.variants.get(Number(text));
  if (byId) return { found: 'one', variant: byId };
  const meant = [...fitting(store, wordsOf(text))];
  const titled = meant.filter((variant) => fullTitle(store, variant).toLowerCase() === text.toLowerCase());
  return one(titled.length > 0 ? titled : meant);
}

export interface Suggestion {
  /** What stands in the field once it is chosen. */
  value: string;
  title: string;
}

const SUGGESTED = 12;

function hasSku(store: Store, product: Product, begun: string): Variant[] {
  return store.variantsOf(product.id).filter(({ sku }) => sku?.toLowerCase().startsWith(begun) === true);
}

/** The first variants that what is typed so far may mean. */
export function suggestions(store: Store, typed: string): Suggestion[] {
  const text = typed.trim().toLowerCase();
  if (text.length < 2) return [];
  const found = new Map<number, Variant>();
  for (const product of store.products.values()) {
    for (const variant of hasSku(store, product, text)) found.set(variant.id, variant);
    if (found.size >= SUGGESTED) break;
  }
  for (const variant of fitting(store, wordsOf(text))) {
    if (found.size >= SUGGESTED) break;
    found.set(variant.id, variant);
  }
  return [...found.values()].slice(0, SUGGESTED).map((variant) => {
    const title = fullTitle(store, variant);
    return { value: variant.sku ?? title, title };
  });
}
