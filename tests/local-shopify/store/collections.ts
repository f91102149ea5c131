export type CollectionSortOrder =
  | 'ALPHA_ASC'
  | 'ALPHA_DESC'
  | 'BEST_SELLING'
  | 'CREATED'
  | 'CREATED_DESC'
  | 'MANUAL'
  | 'MOST_RELEVANT'
  | 'PRICE_ASC'
  | 'PRICE_DESC';

export type MatchType = 'ALL' | 'ANY';

/**
 * One condition of a source, in the words of the Admin API: its kind (`productTag`, `variantPrice`, …), how it
 * compares, and with what. Money and weights are kept as decimal strings; a weight has its unit.
 */
export interface SourceCondition {
  readonly id: number;
  readonly kind: string;
  readonly relation: string;
  readonly matchType: MatchType;
  readonly values: readonly string[];
  readonly unit?: string;
  /** Of a metafield condition. */
  readonly definitionId?: number;
}

export interface SourceSelection {
  readonly productId: number;
  /** Null where the whole product is chosen. */
  readonly variantIds: readonly number[] | null;
}

/** What a source takes in, or leaves out. */
export interface SourceSide {
  readonly matchType: MatchType | null;
  readonly conditions: readonly SourceCondition[];
  readonly selections: readonly SourceSelection[];
}

export interface ConditionsSource {
  readonly kind: 'conditions';
  readonly id: number;
  readonly title: string;
  readonly description: string | null;
  readonly targetType: 'PRODUCTS' | 'VARIANTS';
  readonly inclusion: SourceSide;
  readonly exclusion: SourceSide | null;
}

/** Takes in whatever is in other collections. */
export interface SubCollectionsSource {
  readonly kind: 'subCollections';
  readonly id: number;
  readonly title: string;
  readonly description: string | null;
  readonly collectionIds: readonly number[];
}

export type CollectionSource = ConditionsSource | SubCollectionsSource;

export interface Collection {
  readonly id: number;
  readonly title: string;
  readonly handle: string;
  readonly descriptionHtml: string;
  readonly sortOrder: CollectionSortOrder;
  readonly seo: Readonly<{ title: string | null; description: string | null }>;
  readonly templateSuffix: string | null;
  readonly sources: readonly CollectionSource[];
  /** Products chosen one by one, beside those of the sources; in the order that people gave them. */
  readonly productIds: readonly number[];
  /** Of a collection made by the former rules: how they were given. */
  readonly isDisjunctive: boolean;
  /** Null where it is not published to the Online Store. */
  readonly publishedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}
