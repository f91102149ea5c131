import type { CollectionSortOrder } from '../../../tests/local-shopify/store/collections.ts';
import { bareNumber, dueOf, isBuilt, text, type Building } from './building.ts';

const SORT_ORDERS: readonly CollectionSortOrder[] = [
  'ALPHA_ASC',
  'ALPHA_DESC',
  'BEST_SELLING',
  'CREATED',
  'CREATED_DESC',
  'MANUAL',
  'MOST_RELEVANT',
  'PRICE_ASC',
  'PRICE_DESC',
];

/** Collections without what they select: recordings hardly ever tell it whole. */
export function buildCollections(building: Building): void {
  const { store } = building;
  for (const known of dueOf(building, 'Collection')) {
    const title = text(known, 'title') ?? 'Not told';
    const at = store.now();
    store.collections.put({
      id: bareNumber(known.gid),
      title,
      handle: text(known, 'handle') ?? `not-told-${bareNumber(known.gid)}`,
      descriptionHtml: text(known, 'descriptionHtml') ?? '',
      sortOrder: SORT_ORDERS.find((each) => each === text(known, 'sortOrder')) ?? 'BEST_SELLING',
      seo: { title: null, description: null },
      templateSuffix: text(known, 'templateSuffix'),
      sources: [],
      productIds: [],
      isDisjunctive: false,
      publishedAt: null,
      createdAt: text(known, 'createdAt') ?? at,
      updatedAt: text(known, 'updatedAt') ?? at,
    });
    isBuilt(building, known.gid);
  }
}
