import { productSearch } from '../../graphql/products/product-search.ts';
import { variantSearch } from '../../graphql/products/variant.ts';
import { search } from '../../graphql/search/search.ts';
import type { Collection } from '../../store/collections.ts';
import { gid } from '../../store/gid.ts';
import type { Product, Variant } from '../../store/types.ts';
import type { PickFilter, PickQuestion, PickRow } from '../messages.ts';
import { pictureUrl } from '../picture-url.ts';
import type { Place } from '../place.ts';
import { variantsWith } from '../products/find-variants.ts';
import { productsWith, wordsOf } from '../products/product-texts.ts';
import { variantTitle } from '../products/variant-title.ts';

const PAGE = 30;
const LABELS = { ACTIVE: '', DRAFT: 'Draft', ARCHIVED: 'Archived' } as const;

/** A part of what the picker offers; `more` where it goes on. */
export interface Offer {
  rows: PickRow[];
  more: boolean;
}

export interface Search {
  question: PickQuestion;
  /** What the merchant has typed. */
  typed: string;
  /** From 0. */
  page: number;
}

function shows(filter: PickFilter, product: Product | undefined): boolean {
  if (product === undefined) return false;
  if (product.status === 'DRAFT' && !filter.draft) return false;
  if (product.status === 'ARCHIVED' && !filter.archived) return false;
  return filter.hidden || product.publishedAt !== null;
}

function productRow({ ctx, store }: Place, product: Product, filter: PickFilter): PickRow {
  const variants = store.variantsOf(product.id);
  return {
    id: gid('Product', product.id),
    title: product.title,
    detail: LABELS[product.status],
    picture: pictureUrl(ctx, product),
    variants:
      filter.variants && variants.length > 1
        ? variants.map((variant) => ({
            id: gid('ProductVariant', variant.id),
            title: variantTitle(variant),
            detail: variant.sku ?? '',
          }))
        : [],
  };
}

function variantRow({ ctx, store }: Place, variant: Variant): PickRow {
  const product = store.products.get(variant.productId);
  return {
    id: gid('ProductVariant', variant.id),
    title: `${product?.title ?? ''} - ${variantTitle(variant)}`,
    detail: variant.sku ?? '',
    picture: product ? pictureUrl(ctx, product) : null,
    variants: [],
  };
}

/** Words without the marks of Shopify's search syntax: what most people type. */
const isPlain = (typed: string): boolean => !/[:"'()*]|\b(?:AND|OR|NOT)\b/.test(typed);

function* products({ store }: Place, { question, typed }: Search): Generator<Product> {
  const fields = productSearch(store, `${question.filter.query} ${typed}`);
  const begun = isPlain(typed)
    ? productsWith(store, wordsOf(typed))
    : search(store.products.values(), typed, fields);
  const found = search(begun, question.filter.query, fields);
  for (const product of found) if (shows(question.filter, product)) yield product;
}

function* variants({ store }: Place, { question, typed }: Search): Generator<Variant> {
  const fields = variantSearch(store);
  const begun = isPlain(typed)
    ? variantsWith(store, wordsOf(typed))
    : search(store.variants.values(), typed, fields);
  const found = search(begun, question.filter.query, fields);
  for (const variant of found)
    if (shows(question.filter, store.products.get(variant.productId))) yield variant;
}

function pageOf<T>(
  found: Iterator<T, unknown, unknown> & Iterable<T>,
  page: number,
  row: (one: T) => PickRow,
): Offer {
  const rows: PickRow[] = [];
  let passed = 0;
  for (const one of found) {
    passed += 1;
    if (passed > (page + 1) * PAGE) return { rows, more: true };
    if (passed > page * PAGE) rows.push(row(one));
  }
  return { rows, more: false };
}

function* collections({ store }: Place, { question, typed }: Search): Generator<Collection> {
  if (question.filter.query !== '')
    throw new Error('The local resource picker does not search collections by a query of the app.');
  const words = wordsOf(typed);
  for (const collection of store.collections.values()) {
    const title = collection.title.toLowerCase();
    const isShown = question.filter.hidden || collection.publishedAt !== null;
    if (isShown && words.every((word) => title.includes(word))) yield collection;
  }
}

const collectionRow = (collection: Collection): PickRow => ({
  id: gid('Collection', collection.id),
  title: collection.title,
  detail: '',
  picture: null,
  variants: [],
});

/** What the picker shows for a search, a page at a time. */
export function offer(place: Place, search: Search): Offer {
  const { question, page } = search;
  if (question.kind === 'product')
    return pageOf(products(place, search), page, (product) => productRow(place, product, question.filter));
  if (question.kind === 'variant')
    return pageOf(variants(place, search), page, (variant) => variantRow(place, variant));
  return pageOf(collections(place, search), page, collectionRow);
}
