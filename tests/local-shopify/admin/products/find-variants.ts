import type { Store } from '../../store/store.ts';
import type { Variant } from '../../store/types.ts';
import { productsWith, wordsOf } from './product-texts.ts';
import { fullTitle } from './variant-title.ts';

const isBegun = (words: readonly string[], part: string): boolean =>
  words.some((word) => word === part || (part.length > 2 && word.startsWith(part)));

/** Variants of whose product's title, own values and SKU every word is the beginning of a word. */
export function* variantsWith(store: Store, words: readonly string[]): Generator<Variant> {
  for (const product of productsWith(store, words)) {
    const title = wordsOf(product.title);
    const left = words.filter((word) => !isBegun(title, word));
    const fits = ({ optionValues, sku }: Variant) =>
      left.every(
        (word) =>
          isBegun(optionValues.flatMap(wordsOf), word) || sku?.toLowerCase().startsWith(word) === true,
      );
    for (const variant of store.variantsOf(product.id)) if (fits(variant)) yield variant;
  }
}

export type FoundVariant = { found: 'one'; variant: Variant } | { found: 'none' } | { found: 'several' };

function single(variants: readonly Variant[]): FoundVariant {
  const [variant] = variants;
  if (!variant) return { found: 'none' };
  return variants.length === 1 ? { found: 'one', variant } : { found: 'several' };
}

/** The variant that a person means: its SKU, its id, its full title, or words that fit only one. */
export function variantMeant(store: Store, words: string): FoundVariant {
  const text = words.trim();
  if (text === '') return { found: 'none' };
  const skus = store.variants.by('sku', text);
  if (skus.length > 0) return single(skus);
  const byId = store.variants.get(Number(text));
  if (byId) return { found: 'one', variant: byId };
  const meant = [...variantsWith(store, wordsOf(text))];
  const same = (one: string | null) => one?.toLowerCase() === text.toLowerCase();
  const exact = meant.filter((variant) => same(variant.sku) || same(fullTitle(store, variant)));
  return single(exact.length > 0 ? exact : meant);
}

export interface Suggestion {
  /** What stands in the field once it is chosen. */
  value: string;
  title: string;
}

const SUGGESTED = 12;

/** The first variants that what is typed so far may mean. */
export function suggestions(store: Store, typed: string): Suggestion[] {
  const words = wordsOf(typed);
  if (words.join('').length < 2) return [];
  const found: Suggestion[] = [];
  for (const variant of variantsWith(store, words)) {
    const title = fullTitle(store, variant);
    found.push({ value: variant.sku ?? title, title });
    if (found.length === SUGGESTED) break;
  }
  return found;
}
