import type { LocalShopify } from '../local-shopify.ts';
import type { Store } from '../store/store.ts';
import type { PlacedBlock } from '../store/types.ts';

/** One visit to a store's front: whose it is, and whether the theme editor looks on. */
export interface Shopfront {
  ctx: LocalShopify;
  store: Store;
  /** Where the shop begins: Shopify's own shops begin at "". */
  root: string;
  designMode: boolean;
  template: Template;
  path: string;
  /** Of a list in pages, from 1. */
  page: number;
  /** What became of an order that was just placed. */
  order: 'placed' | 'sold-out' | null;
  /** Placed blocks of this template, and one that the theme editor is about to add. */
  blocks: PlacedBlock[];
  /** Stylesheets of the blocks that were rendered; they go into the head. */
  stylesheets: Set<string>;
}

export type Template = 'index' | 'product' | 'collection';
