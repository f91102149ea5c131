/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Error codes for failed bulk operations. */
export type BulkOperationErrorCode =
  /**
   * The provided operation `query` returned access denied due to missing
   * [access scopes](https://shopify.dev/api/usage/access-scopes).
   * Review the requested object permissions and execute the query as a normal non-bulk GraphQL request to see more details.
   */
  | 'ACCESS_DENIED'
  /**
   * The operation resulted in partial or incomplete data due to internal server errors during execution.
   * These errors might be intermittent, so you can try performing the same query again.
   */
  | 'INTERNAL_SERVER_ERROR'
  /**
   * The operation resulted in partial or incomplete data due to query timeouts during execution.
   * In some cases, timeouts can be avoided by modifying your `query` to select fewer fields.
   */
  | 'TIMEOUT';

/** The valid values for the status of a bulk operation. */
export type BulkOperationStatus =
  /** The bulk operation has been canceled. */
  | 'CANCELED'
  /**
   * Cancelation has been initiated on the bulk operation. There may be a short delay from when a cancelation
   * starts until the operation is actually canceled.
   */
  | 'CANCELING'
  /** The bulk operation has successfully completed. */
  | 'COMPLETED'
  /** The bulk operation has been created. */
  | 'CREATED'
  /** The bulk operation URL has expired. */
  | 'EXPIRED'
  /**
   * The bulk operation has failed. For information on why the operation failed, use
   * [BulkOperation.errorCode](https://shopify.dev/api/admin-graphql/latest/enums/bulkoperationerrorcode).
   */
  | 'FAILED'
  /** The bulk operation is running. */
  | 'RUNNING';

/** Possible error codes that can be returned by `BulkOperationUserError`. */
export type BulkOperationUserErrorCode =
  /** The input value is invalid. */
  | 'INVALID'
  /** Bulk operations limit reached. Please try again later. */
  | 'LIMIT_REACHED'
  /** A bulk operation is already in progress. */
  | 'OPERATION_IN_PROGRESS';

/** Specifies whether products must match any or all conditions to be included in the collection. */
export type CollectionConditionMatchType =
  /** Products match only if they satisfy all of the conditions. */
  | 'ALL'
  /** Products match if they satisfy one or more of the conditions. */
  | 'ANY';

/** The input fields required to create a collection source. */
export type CollectionCreateConditionsSourceInput = {
  /** An optional description of the source. */
  description?: string | null | undefined;
  /** The exclusion rules for the source. */
  exclusion?: CollectionCreateSourceExclusionInput | null | undefined;
  /** The inclusion rules for the source. */
  inclusion?: CollectionCreateSourceInclusionInput | null | undefined;
  /** What granularity this source operates at. Defaults to PRODUCTS. */
  targetType?: CollectionSourceTargetType | null | undefined;
  /** The title of the source. */
  title: string;
};

/** The input fields required to create a collection. */
export type CollectionCreateInput = {
  /** The description of the collection, in HTML format. */
  descriptionHtml?: string | null | undefined;
  /** A unique human-friendly string for the collection. Automatically generated from the collection's title. */
  handle?: string | null | undefined;
  /** The image associated with the collection. */
  image?: ImageInput | null | undefined;
  /** The metafields to associate with the collection. */
  metafields?: Array<MetafieldInput> | null | undefined;
  /** SEO information for the collection. */
  seo?: SeoInput | null | undefined;
  /** The order in which the collection's products are sorted. */
  sortOrder?: CollectionSortOrder | null | undefined;
  /** The sources to create for the collection. */
  sources?: Array<CollectionCreateSourceTargetInput> | null | undefined;
  /** The theme template used when viewing the collection in a store. */
  templateSuffix?: string | null | undefined;
  /** The title of the collection. */
  title: string;
};

/** The input fields for creating exclusion rules for a collection source. */
export type CollectionCreateSourceExclusionInput = {
  /** The conditions that products must match to be excluded from the collection. */
  conditions?: Array<CollectionSourceExclusionConditionInput> | null | undefined;
  /** Whether products must match all or any of the conditions to be excluded. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The products to explicitly exclude from the collection. */
  selections?: Array<CollectionExclusionProductSelectionInput> | null | undefined;
};

/** The input fields for creating inclusion rules for a collection source. */
export type CollectionCreateSourceInclusionInput = {
  /** The conditions that products must match to be included in the collection. */
  conditions?: Array<CollectionSourceInclusionConditionInput> | null | undefined;
  /** Whether products must match all or any of the conditions. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The products to explicitly include in the collection. */
  selections?: Array<CollectionInclusionProductSelectionInput> | null | undefined;
};

/**
 * The input fields for adding a source to a collection — provide exactly one field
 * that represents the type of source to create.
 */
export type CollectionCreateSourceTargetInput =
  {   /** An existing shareable source to link to the collection. */
  shareableSource: CollectionShareableSourceInput; source?: never; subCollections?: never; }
  |  { shareableSource?: never;   /** Net new conditions-based source (target_type products or variants) to create — must belong to one collection. */
  source: CollectionCreateConditionsSourceInput; subCollections?: never; }
  |  { shareableSource?: never; source?: never;   /** Net new sub-collection source (target_type collections) whose membership comes from one or more referenced collections. */
  subCollections: CollectionCreateSubCollectionsSourceInput; };

/**
 * The input fields required to create a sub-collection source — a source whose
 * membership comes from one or more referenced collections.
 */
export type CollectionCreateSubCollectionsSourceInput = {
  /** The global IDs of the sub-collections whose products supply this source. */
  collectionIds: Array<string | number>;
  /** An optional description of the source. */
  description?: string | null | undefined;
  /** The title of the source. */
  title: string;
};

/** The input fields for selecting specific products to exclude from a collection. */
export type CollectionExclusionProductSelectionInput = {
  /** The ID of the product to exclude from the collection. */
  productId: string | number;
};

/** The input fields for selecting specific products to include in a collection. */
export type CollectionInclusionProductSelectionInput = {
  /** The ID of the product to include in the collection. */
  productId: string | number;
  /** The IDs of the product variants to include in the collection. */
  variantIds?: Array<string | number> | null | undefined;
};

/** The input fields for linking an existing shareable source to a collection. */
export type CollectionShareableSourceInput = {
  /** The ID of an existing shareable source to link to the collection. */
  sourceId: string | number;
};

/** Specifies the sort order for the products in the collection. */
export type CollectionSortOrder =
  /** Alphabetically, in ascending order (A - Z). */
  | 'ALPHA_ASC'
  /** Alphabetically, in descending order (Z - A). */
  | 'ALPHA_DESC'
  /** By best-selling products. */
  | 'BEST_SELLING'
  /** By date created, in ascending order (oldest - newest). */
  | 'CREATED'
  /** By date created, in descending order (newest - oldest). */
  | 'CREATED_DESC'
  /** In the order set manually by the merchant. */
  | 'MANUAL'
  /** By most relevant products. */
  | 'MOST_RELEVANT'
  /** By price, in ascending order (lowest - highest). */
  | 'PRICE_ASC'
  /** By price, in descending order (highest - lowest). */
  | 'PRICE_DESC';

/** The input fields for an exclusion condition based on collections. */
export type CollectionSourceExclusionConditionCollectionInput = {
  /** The collection IDs whose products are excluded. */
  values: Array<string | number>;
};

/**
 * The input fields for a condition that determines which products are excluded
 * from a collection. Exactly one condition type must be provided.
 */
export type CollectionSourceExclusionConditionInput =
  {   /** A condition based on collections. */
  collection: CollectionSourceExclusionConditionCollectionInput; productCategory?: never; productTag?: never; productType?: never; productVendor?: never; }
  |  { collection?: never;   /** A condition based on product categories. */
  productCategory: CollectionSourceExclusionConditionProductCategoryInput; productTag?: never; productType?: never; productVendor?: never; }
  |  { collection?: never; productCategory?: never;   /** A condition based on product tags. */
  productTag: CollectionSourceExclusionConditionProductTagInput; productType?: never; productVendor?: never; }
  |  { collection?: never; productCategory?: never; productTag?: never;   /** A condition based on product types. */
  productType: CollectionSourceExclusionConditionProductTypeInput; productVendor?: never; }
  |  { collection?: never; productCategory?: never; productTag?: never; productType?: never;   /** A condition based on product vendors. */
  productVendor: CollectionSourceExclusionConditionProductVendorInput; };

/** The input fields for an exclusion condition based on product categories. */
export type CollectionSourceExclusionConditionProductCategoryInput = {
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the product category and the condition values. */
  relation: CollectionSourceExclusionConditionProductCategoryRelation;
  /** The product category values to match against. */
  values: Array<CollectionSourceExclusionConditionProductCategoryValueInput>;
};

/** The relation for comparing product categories in exclusion conditions. */
export type CollectionSourceExclusionConditionProductCategoryRelation =
  /** The product category equals the specified value. */
  | 'EQUALS';

/** The input fields for a product category value in an exclusion condition. */
export type CollectionSourceExclusionConditionProductCategoryValueInput = {
  /** The ID of the product category. */
  categoryId: string | number;
  /** Whether to include descendants of the product category. */
  includeDescendants?: boolean | null | undefined;
};

/** The input fields for an exclusion condition based on product tags. */
export type CollectionSourceExclusionConditionProductTagInput = {
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the product tag and the condition values. */
  relation: CollectionSourceExclusionConditionProductTagRelation;
  /** The tag values to match against. */
  values: Array<string>;
};

/** The relationship between the product tag and the condition values. */
export type CollectionSourceExclusionConditionProductTagRelation =
  /** The product is tagged with the specified value. */
  | 'TAGGED_WITH';

/** The input fields for an exclusion condition based on product types. */
export type CollectionSourceExclusionConditionProductTypeInput = {
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the product type and the condition values. */
  relation: CollectionSourceExclusionConditionProductTypeRelation;
  /** The product type values to match against. */
  values: Array<string>;
};

/** The relation for comparing product types in exclusion conditions. */
export type CollectionSourceExclusionConditionProductTypeRelation =
  /** The product type contains the specified value. */
  | 'CONTAINS'
  /** The product type equals the specified value. */
  | 'EQUALS';

/** The input fields for an exclusion condition based on product vendors. */
export type CollectionSourceExclusionConditionProductVendorInput = {
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the product vendor and the condition values. */
  relation: CollectionSourceExclusionConditionProductVendorRelation;
  /** The product vendor values to match against. */
  values: Array<string>;
};

/** The relation for comparing product vendors in exclusion conditions. */
export type CollectionSourceExclusionConditionProductVendorRelation =
  /** The product vendor contains the specified value. */
  | 'CONTAINS'
  /** The product vendor equals the specified value. */
  | 'EQUALS';

/** The input fields for updating an exclusion condition based on collections. */
export type CollectionSourceExclusionConditionUpdateCollectionInput = {
  /** The collection IDs whose products are excluded. */
  values: Array<string | number>;
};

/**
 * The input fields for updating a condition that determines which products are
 * excluded from a collection. Exactly one condition type must be provided.
 */
export type CollectionSourceExclusionConditionUpdateInput =
  {   /** An update to an exclusion condition based on collections. */
  collection: CollectionSourceExclusionConditionUpdateCollectionInput; productCategory?: never; productTag?: never; productType?: never; productVendor?: never; }
  |  { collection?: never;   /** An update to an exclusion condition based on product categories. */
  productCategory: CollectionSourceExclusionConditionUpdateProductCategoryInput; productTag?: never; productType?: never; productVendor?: never; }
  |  { collection?: never; productCategory?: never;   /** An update to an exclusion condition based on product tags. */
  productTag: CollectionSourceExclusionConditionUpdateProductTagInput; productType?: never; productVendor?: never; }
  |  { collection?: never; productCategory?: never; productTag?: never;   /** An update to an exclusion condition based on product types. */
  productType: CollectionSourceExclusionConditionUpdateProductTypeInput; productVendor?: never; }
  |  { collection?: never; productCategory?: never; productTag?: never; productType?: never;   /** An update to an exclusion condition based on product vendors. */
  productVendor: CollectionSourceExclusionConditionUpdateProductVendorInput; };

/** The input fields for updating an exclusion condition based on product categories. */
export type CollectionSourceExclusionConditionUpdateProductCategoryInput = {
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the product category and the condition values. */
  relation?: CollectionSourceExclusionConditionProductCategoryRelation | null | undefined;
  /** The product category values to match against. */
  values?: Array<CollectionSourceExclusionConditionProductCategoryValueInput> | null | undefined;
};

/** The input fields for updating an exclusion condition based on product tags. */
export type CollectionSourceExclusionConditionUpdateProductTagInput = {
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the product tag and the condition values. */
  relation?: CollectionSourceExclusionConditionProductTagRelation | null | undefined;
  /** The tag values to match against. */
  values?: Array<string> | null | undefined;
};

/** The input fields for updating an exclusion condition based on product types. */
export type CollectionSourceExclusionConditionUpdateProductTypeInput = {
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the product type and the condition values. */
  relation?: CollectionSourceExclusionConditionProductTypeRelation | null | undefined;
  /** The product type values to match against. */
  values?: Array<string> | null | undefined;
};

/** The input fields for updating an exclusion condition based on product vendors. */
export type CollectionSourceExclusionConditionUpdateProductVendorInput = {
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the product vendor and the condition values. */
  relation?: CollectionSourceExclusionConditionProductVendorRelation | null | undefined;
  /** The product vendor values to match against. */
  values?: Array<string> | null | undefined;
};

/**
 * A condition that determines which products are included in a collection.
 *
 * Available condition types, grouped by what they filter on:
 *
 * - **Product attributes**: `productTag`, `productTitle`, `productType`, `productVendor`, `productStatus`,
 * `productCategory`.
 * - **Variant attributes**: `variantTitle`, `variantPrice`, `variantCompareAtPrice`, `variantInventory`,
 * `variantWeight`.
 * - **Pricing**: `isPriceReduced`.
 * - **Metafields**: `metafieldBoolean`, `metafieldInteger`, `metafieldDecimal`, `metafieldString`,
 * `metafieldStringList`, `metafieldMetaobject`, `metafieldMetaobjectList`.
 *
 * Each condition type specifies its own `relation` (for example, `EQUALS`, `CONTAINS`, `TAGGED_WITH`) and
 * value shape. Combine multiple conditions in a single source's `inclusion.conditions` list and use the
 * source's `matchType` to require that products match `ANY` or `ALL` of them.
 */
export type CollectionSourceInclusionConditionInput =
  {   /** A condition based on boolean metafield values. */
  metafieldBoolean: CollectionSourceInclusionConditionMetafieldBooleanInput; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never;   /** A condition based on decimal metafield values. */
  metafieldDecimal: CollectionSourceInclusionConditionMetafieldDecimalInput; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never;   /** A condition based on integer metafield values. */
  metafieldInteger: CollectionSourceInclusionConditionMetafieldIntegerInput; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never;   /** A condition based on single metaobject reference metafield values. */
  metafieldMetaobject: CollectionSourceInclusionConditionMetafieldMetaobjectInput; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never;   /** A condition based on metaobject list reference metafield values. */
  metafieldMetaobjectList: CollectionSourceInclusionConditionMetafieldMetaobjectListInput; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never;   /** A condition based on string metafield values. */
  metafieldString: CollectionSourceInclusionConditionMetafieldStringInput; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never;   /** A condition based on string list metafield values. */
  metafieldStringList: CollectionSourceInclusionConditionMetafieldStringListInput; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never;   /** A condition based on product categories. */
  productCategory: CollectionSourceInclusionConditionProductCategoryInput; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never;   /** A condition based on product status. */
  productStatus: CollectionSourceInclusionConditionProductStatusInput; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never;   /** A condition based on product tags. */
  productTag: CollectionSourceInclusionConditionProductTagInput; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never;   /** A condition based on product titles. */
  productTitle: CollectionSourceInclusionConditionProductTitleInput; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never;   /** A condition based on product types. */
  productType: CollectionSourceInclusionConditionProductTypeInput; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never;   /** A condition based on product vendors. */
  productVendor: CollectionSourceInclusionConditionProductVendorInput; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never;   /** A condition based on variant compare at prices. */
  variantCompareAtPrice: CollectionSourceInclusionConditionVariantCompareAtPriceInput; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never;   /** A condition based on variant inventory quantities. */
  variantInventory: CollectionSourceInclusionConditionVariantInventoryInput; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never;   /** A condition based on variant prices. */
  variantPrice: CollectionSourceInclusionConditionVariantPriceInput; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never;   /** A condition based on variant titles. */
  variantTitle: CollectionSourceInclusionConditionVariantTitleInput; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never;   /** A condition based on variant weights. */
  variantWeight: CollectionSourceInclusionConditionVariantWeightInput; };

/** The input fields for a condition based on boolean metafield values. */
export type CollectionSourceInclusionConditionMetafieldBooleanInput = {
  /** The ID of the metafield definition. */
  definitionId: string | number;
  /** The relationship between the metafield value and the condition value. */
  relation: CollectionSourceInclusionConditionMetafieldBooleanRelation;
  /** The boolean value to match against. */
  value: boolean;
};

/** The relation for comparing boolean metafield values. */
export type CollectionSourceInclusionConditionMetafieldBooleanRelation =
  /** The metafield value equals the condition value. */
  | 'EQUALS';

/** The input fields for a condition based on decimal metafield values. */
export type CollectionSourceInclusionConditionMetafieldDecimalInput = {
  /** The ID of the metafield definition. */
  definitionId: string | number;
  /** The relationship between the metafield value and the condition value. */
  relation: CollectionSourceInclusionConditionMetafieldDecimalRelation;
  /** The decimal value to match against. */
  value: string;
};

/** The relation for comparing decimal metafield values. */
export type CollectionSourceInclusionConditionMetafieldDecimalRelation =
  /** The metafield value equals the specified value. */
  | 'EQUALS'
  /** The metafield value is greater than the specified value. */
  | 'GREATER_THAN'
  /** The metafield value is less than the specified value. */
  | 'LESS_THAN';

/** The input fields for a condition based on integer metafield values. */
export type CollectionSourceInclusionConditionMetafieldIntegerInput = {
  /** The ID of the metafield definition. */
  definitionId: string | number;
  /** The relationship between the metafield value and the condition value. */
  relation: CollectionSourceInclusionConditionMetafieldIntegerRelation;
  /** The integer value to match against. */
  value: number;
};

/** The relation for comparing integer metafield values. */
export type CollectionSourceInclusionConditionMetafieldIntegerRelation =
  /** The metafield value equals the specified value. */
  | 'EQUALS'
  /** The metafield value is greater than the specified value. */
  | 'GREATER_THAN'
  /** The metafield value is less than the specified value. */
  | 'LESS_THAN';

/** The input fields for a condition based on single metaobject reference metafield values. */
export type CollectionSourceInclusionConditionMetafieldMetaobjectInput = {
  /** The ID of the metafield definition. */
  definitionId: string | number;
  /** The relationship between the metafield value and the condition value. */
  relation: CollectionSourceInclusionConditionMetafieldMetaobjectRelation;
  /** The metaobject ID to match against. */
  value: string | number;
};

/** The input fields for a condition based on metaobject list reference metafield values. */
export type CollectionSourceInclusionConditionMetafieldMetaobjectListInput = {
  /** The ID of the metafield definition. */
  definitionId: string | number;
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the metafield value and the condition values. */
  relation: CollectionSourceInclusionConditionMetafieldMetaobjectListRelation;
  /** The metaobject IDs to match against. */
  values: Array<string | number>;
};

/** The relationship between the metaobject value and the condition values. */
export type CollectionSourceInclusionConditionMetafieldMetaobjectListRelation =
  /** Matches if the supplied metaobject value is equal to one or more of the values in the metafield's metaobject list. */
  | 'INCLUDES';

/** The relation for comparing metaobject metafield values. */
export type CollectionSourceInclusionConditionMetafieldMetaobjectRelation =
  /** The metaobject value equals the condition value. */
  | 'EQUALS';

/** The input fields for a condition based on string metafield values. */
export type CollectionSourceInclusionConditionMetafieldStringInput = {
  /** The ID of the metafield definition. */
  definitionId: string | number;
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the metafield value and the condition values. */
  relation: CollectionSourceInclusionConditionMetafieldStringRelation;
  /** The string values to match against. */
  values: Array<string>;
};

/** The input fields for a condition based on string list metafield values. */
export type CollectionSourceInclusionConditionMetafieldStringListInput = {
  /** The ID of the metafield definition. */
  definitionId: string | number;
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the metafield value and the condition values. */
  relation: CollectionSourceInclusionConditionMetafieldStringListRelation;
  /** The string values to match against. */
  values: Array<string>;
};

/** The relationship between the metafield value and the condition values. */
export type CollectionSourceInclusionConditionMetafieldStringListRelation =
  /** The metafield value includes the specified value. */
  | 'INCLUDES';

/** The relationship between the metafield value and the condition values. */
export type CollectionSourceInclusionConditionMetafieldStringRelation =
  /** The metafield value equals the specified value. */
  | 'EQUALS';

/** The input fields for a condition based on product categories. */
export type CollectionSourceInclusionConditionProductCategoryInput = {
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the product category and the condition values. */
  relation: CollectionSourceInclusionConditionProductCategoryRelation;
  /** The product category values to match against. */
  values: Array<CollectionSourceInclusionConditionProductCategoryValueInput>;
};

/** The relation for comparing product category IDs. */
export type CollectionSourceInclusionConditionProductCategoryRelation =
  /** The product category ID equals the specified value. */
  | 'EQUALS'
  /** The product category ID does not equal the specified value. */
  | 'NOT_EQUALS';

/** The input fields for a product category value in a collection condition. */
export type CollectionSourceInclusionConditionProductCategoryValueInput = {
  /** The ID of the product category. */
  categoryId: string | number;
  /** Whether to include descendants of the product category. */
  includeDescendants: boolean;
};

/** The input fields for a condition based on product status. */
export type CollectionSourceInclusionConditionProductStatusInput = {
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the product status and the condition values. */
  relation: CollectionSourceInclusionConditionProductStatusRelation;
  /** The product status values to match against. */
  values: Array<ProductStatus>;
};

/** The relation for comparing product status. */
export type CollectionSourceInclusionConditionProductStatusRelation =
  /** The product status equals the specified value. */
  | 'EQUALS'
  /** The product status does not equal the specified value. */
  | 'NOT_EQUALS';

/** The input fields for a condition based on product tags. */
export type CollectionSourceInclusionConditionProductTagInput = {
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the product tag and the condition values. */
  relation: CollectionSourceInclusionConditionProductTagRelation;
  /** The tag values to match against. */
  values: Array<string>;
};

/** The relationship between the product tag and the condition values. */
export type CollectionSourceInclusionConditionProductTagRelation =
  /** The product is not tagged with the specified value. */
  | 'NOT_TAGGED_WITH'
  /** The product is tagged with the specified value. */
  | 'TAGGED_WITH';

/** The input fields for a condition based on product titles. */
export type CollectionSourceInclusionConditionProductTitleInput = {
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the product title and the condition values. */
  relation: CollectionSourceInclusionConditionProductTitleRelation;
  /** The title values to match against. */
  values: Array<string>;
};

/** The relationship between the product title and the condition values. */
export type CollectionSourceInclusionConditionProductTitleRelation =
  /** The product title contains the specified value. */
  | 'CONTAINS'
  /** The product title does not contain the specified value. */
  | 'DOES_NOT_CONTAIN'
  /** The product title ends with the specified value. */
  | 'ENDS_WITH'
  /** The product title equals the specified value. */
  | 'EQUALS'
  /** The product title does not equal the specified value. */
  | 'NOT_EQUALS'
  /** The product title starts with the specified value. */
  | 'STARTS_WITH';

/** The input fields for a condition based on product types. */
export type CollectionSourceInclusionConditionProductTypeInput = {
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the product type and the condition values. */
  relation: CollectionSourceInclusionConditionProductTypeRelation;
  /** The product type values to match against. */
  values: Array<string>;
};

/** The relation for comparing product types. */
export type CollectionSourceInclusionConditionProductTypeRelation =
  /** The product type contains the specified value. */
  | 'CONTAINS'
  /** The product type does not contain the specified value. */
  | 'DOES_NOT_CONTAIN'
  /** The product type ends with the specified value. */
  | 'ENDS_WITH'
  /** The product type equals the specified value. */
  | 'EQUALS'
  /** The product type does not equal the specified value. */
  | 'NOT_EQUALS'
  /** The product type starts with the specified value. */
  | 'STARTS_WITH';

/** The input fields for a condition based on product vendors. */
export type CollectionSourceInclusionConditionProductVendorInput = {
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the product vendor and the condition values. */
  relation: CollectionSourceInclusionConditionProductVendorRelation;
  /** The product vendor values to match against. */
  values: Array<string>;
};

/** The relation for comparing product vendors. */
export type CollectionSourceInclusionConditionProductVendorRelation =
  /** The product vendor contains the specified value. */
  | 'CONTAINS'
  /** The product vendor does not contain the specified value. */
  | 'DOES_NOT_CONTAIN'
  /** The product vendor ends with the specified value. */
  | 'ENDS_WITH'
  /** The product vendor equals the specified value. */
  | 'EQUALS'
  /** The product vendor does not equal the specified value. */
  | 'NOT_EQUALS'
  /** The product vendor starts with the specified value. */
  | 'STARTS_WITH';

/**
 * The input fields for updating a condition that determines which products are
 * included in a collection. Exactly one condition type must be provided.
 */
export type CollectionSourceInclusionConditionUpdateInput =
  {   /** An update to a condition based on boolean metafield values. */
  metafieldBoolean: CollectionSourceInclusionConditionUpdateMetafieldBooleanInput; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never;   /** An update to a condition based on decimal metafield values. */
  metafieldDecimal: CollectionSourceInclusionConditionUpdateMetafieldDecimalInput; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never;   /** An update to a condition based on integer metafield values. */
  metafieldInteger: CollectionSourceInclusionConditionUpdateMetafieldIntegerInput; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never;   /** An update to a condition based on single metaobject reference metafield values. */
  metafieldMetaobject: CollectionSourceInclusionConditionUpdateMetafieldMetaobjectInput; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never;   /** An update to a condition based on metaobject list reference metafield values. */
  metafieldMetaobjectList: CollectionSourceInclusionConditionUpdateMetafieldMetaobjectListInput; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never;   /** An update to a condition based on string metafield values. */
  metafieldString: CollectionSourceInclusionConditionUpdateMetafieldStringInput; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never;   /** An update to a condition based on string list metafield values. */
  metafieldStringList: CollectionSourceInclusionConditionUpdateMetafieldStringListInput; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never;   /** An update to a condition based on product categories. */
  productCategory: CollectionSourceInclusionConditionUpdateProductCategoryInput; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never;   /** An update to a condition based on product status. */
  productStatus: CollectionSourceInclusionConditionUpdateProductStatusInput; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never;   /** An update to a condition based on product tags. */
  productTag: CollectionSourceInclusionConditionUpdateProductTagInput; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never;   /** An update to a condition based on product titles. */
  productTitle: CollectionSourceInclusionConditionUpdateProductTitleInput; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never;   /** An update to a condition based on product types. */
  productType: CollectionSourceInclusionConditionUpdateProductTypeInput; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never;   /** An update to a condition based on product vendors. */
  productVendor: CollectionSourceInclusionConditionUpdateProductVendorInput; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never;   /** An update to a condition based on variant compare at prices. */
  variantCompareAtPrice: CollectionSourceInclusionConditionUpdateVariantCompareAtPriceInput; variantInventory?: never; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never;   /** An update to a condition based on variant inventory quantities. */
  variantInventory: CollectionSourceInclusionConditionUpdateVariantInventoryInput; variantPrice?: never; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never;   /** An update to a condition based on variant prices. */
  variantPrice: CollectionSourceInclusionConditionUpdateVariantPriceInput; variantTitle?: never; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never;   /** An update to a condition based on variant titles. */
  variantTitle: CollectionSourceInclusionConditionUpdateVariantTitleInput; variantWeight?: never; }
  |  { metafieldBoolean?: never; metafieldDecimal?: never; metafieldInteger?: never; metafieldMetaobject?: never; metafieldMetaobjectList?: never; metafieldString?: never; metafieldStringList?: never; productCategory?: never; productStatus?: never; productTag?: never; productTitle?: never; productType?: never; productVendor?: never; variantCompareAtPrice?: never; variantInventory?: never; variantPrice?: never; variantTitle?: never;   /** An update to a condition based on variant weights. */
  variantWeight: CollectionSourceInclusionConditionUpdateVariantWeightInput; };

/** The input fields for updating a condition based on boolean metafield values. */
export type CollectionSourceInclusionConditionUpdateMetafieldBooleanInput = {
  /** The ID of the metafield definition. */
  definitionId?: string | number | null | undefined;
  /** The relationship between the metafield value and the condition value. */
  relation?: CollectionSourceInclusionConditionMetafieldBooleanRelation | null | undefined;
  /** The boolean value to match against. */
  value?: boolean | null | undefined;
};

/** The input fields for updating a condition based on decimal metafield values. */
export type CollectionSourceInclusionConditionUpdateMetafieldDecimalInput = {
  /** The ID of the metafield definition. */
  definitionId?: string | number | null | undefined;
  /** The relationship between the metafield value and the condition value. */
  relation?: CollectionSourceInclusionConditionMetafieldDecimalRelation | null | undefined;
  /** The decimal value to match against. */
  value?: string | null | undefined;
};

/** The input fields for updating a condition based on integer metafield values. */
export type CollectionSourceInclusionConditionUpdateMetafieldIntegerInput = {
  /** The ID of the metafield definition. */
  definitionId?: string | number | null | undefined;
  /** The relationship between the metafield value and the condition value. */
  relation?: CollectionSourceInclusionConditionMetafieldIntegerRelation | null | undefined;
  /** The integer value to match against. */
  value?: number | null | undefined;
};

/** The input fields for updating a condition based on single metaobject reference metafield values. */
export type CollectionSourceInclusionConditionUpdateMetafieldMetaobjectInput = {
  /** The ID of the metafield definition. */
  definitionId?: string | number | null | undefined;
  /** The relationship between the metafield value and the condition value. */
  relation?: CollectionSourceInclusionConditionMetafieldMetaobjectRelation | null | undefined;
  /** The metaobject ID to match against. */
  value?: string | number | null | undefined;
};

/** The input fields for updating a condition based on metaobject list reference metafield values. */
export type CollectionSourceInclusionConditionUpdateMetafieldMetaobjectListInput = {
  /** The ID of the metafield definition. */
  definitionId?: string | number | null | undefined;
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the metafield value and the condition values. */
  relation?: CollectionSourceInclusionConditionMetafieldMetaobjectListRelation | null | undefined;
  /** The metaobject IDs to match against. */
  values?: Array<string | number> | null | undefined;
};

/** The input fields for updating a condition based on string metafield values. */
export type CollectionSourceInclusionConditionUpdateMetafieldStringInput = {
  /** The ID of the metafield definition. */
  definitionId?: string | number | null | undefined;
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the metafield value and the condition values. */
  relation?: CollectionSourceInclusionConditionMetafieldStringRelation | null | undefined;
  /** The string values to match against. */
  values?: Array<string> | null | undefined;
};

/** The input fields for updating a condition based on string list metafield values. */
export type CollectionSourceInclusionConditionUpdateMetafieldStringListInput = {
  /** The ID of the metafield definition. */
  definitionId?: string | number | null | undefined;
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the metafield value and the condition values. */
  relation?: CollectionSourceInclusionConditionMetafieldStringListRelation | null | undefined;
  /** The string values to match against. */
  values?: Array<string> | null | undefined;
};

/** The input fields for updating a condition based on product categories. */
export type CollectionSourceInclusionConditionUpdateProductCategoryInput = {
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the product category and the condition values. */
  relation?: CollectionSourceInclusionConditionProductCategoryRelation | null | undefined;
  /** The product category values to match against. */
  values?: Array<CollectionSourceInclusionConditionProductCategoryValueInput> | null | undefined;
};

/** The input fields for updating a condition based on product status. */
export type CollectionSourceInclusionConditionUpdateProductStatusInput = {
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the product status and the condition values. */
  relation?: CollectionSourceInclusionConditionProductStatusRelation | null | undefined;
  /** The product status values to match against. */
  values?: Array<ProductStatus> | null | undefined;
};

/** The input fields for updating a condition based on product tags. */
export type CollectionSourceInclusionConditionUpdateProductTagInput = {
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the product tag and the condition values. */
  relation?: CollectionSourceInclusionConditionProductTagRelation | null | undefined;
  /** The tag values to match against. */
  values?: Array<string> | null | undefined;
};

/** The input fields for updating a condition based on product titles. */
export type CollectionSourceInclusionConditionUpdateProductTitleInput = {
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the product title and the condition values. */
  relation?: CollectionSourceInclusionConditionProductTitleRelation | null | undefined;
  /** The title values to match against. */
  values?: Array<string> | null | undefined;
};

/** The input fields for updating a condition based on product types. */
export type CollectionSourceInclusionConditionUpdateProductTypeInput = {
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the product type and the condition values. */
  relation?: CollectionSourceInclusionConditionProductTypeRelation | null | undefined;
  /** The product type values to match against. */
  values?: Array<string> | null | undefined;
};

/** The input fields for updating a condition based on product vendors. */
export type CollectionSourceInclusionConditionUpdateProductVendorInput = {
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the product vendor and the condition values. */
  relation?: CollectionSourceInclusionConditionProductVendorRelation | null | undefined;
  /** The product vendor values to match against. */
  values?: Array<string> | null | undefined;
};

/** The input fields for updating a condition based on variant compare at prices. */
export type CollectionSourceInclusionConditionUpdateVariantCompareAtPriceInput = {
  /** The relationship between the variant compare at price and the condition value. */
  relation?: CollectionSourceInclusionConditionVariantCompareAtPriceRelation | null | undefined;
  /** The variant compare at price to match against. Required for numeric relations and must be absent for IS_SET or IS_NOT_SET. */
  value?: MoneyInput | null | undefined;
};

/** The input fields for updating a condition based on variant inventory quantities. */
export type CollectionSourceInclusionConditionUpdateVariantInventoryInput = {
  /** The relationship between the variant inventory and the condition value. */
  relation?: CollectionSourceInclusionConditionVariantInventoryRelation | null | undefined;
  /** The variant inventory quantity to match against. */
  value?: number | null | undefined;
};

/** The input fields for updating a condition based on variant prices. */
export type CollectionSourceInclusionConditionUpdateVariantPriceInput = {
  /** The relationship between the variant price and the condition value. */
  relation?: CollectionSourceInclusionConditionVariantPriceRelation | null | undefined;
  /** The variant price to match against. */
  value?: MoneyInput | null | undefined;
};

/** The input fields for updating a condition based on variant titles. */
export type CollectionSourceInclusionConditionUpdateVariantTitleInput = {
  /** Whether to match any or all of the values. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The relationship between the variant title and the condition values. */
  relation?: CollectionSourceInclusionConditionVariantTitleRelation | null | undefined;
  /** The variant title values to match against. */
  values?: Array<string> | null | undefined;
};

/** The input fields for updating a condition based on variant weights. */
export type CollectionSourceInclusionConditionUpdateVariantWeightInput = {
  /** The relationship between the variant weight and the condition value. */
  relation?: CollectionSourceInclusionConditionVariantWeightRelation | null | undefined;
  /** The variant weight to match against. */
  value?: WeightInput | null | undefined;
};

/** The input fields for a condition based on variant compare at prices. */
export type CollectionSourceInclusionConditionVariantCompareAtPriceInput = {
  /** The relationship between the variant compare at price and the condition value. */
  relation: CollectionSourceInclusionConditionVariantCompareAtPriceRelation;
  /** The variant compare at price to match against. Required for numeric relations and must be absent for IS_SET or IS_NOT_SET. */
  value?: MoneyInput | null | undefined;
};

/** The relation for comparing variant compare at prices. */
export type CollectionSourceInclusionConditionVariantCompareAtPriceRelation =
  /** The variant compare at price equals the specified value. */
  | 'EQUALS'
  /** The variant compare at price is greater than the specified value. */
  | 'GREATER_THAN'
  /** The variant does not have a compare at price set. */
  | 'IS_NOT_SET'
  /** The variant has a compare at price set (indicating a price reduction). */
  | 'IS_SET'
  /** The variant compare at price is less than the specified value. */
  | 'LESS_THAN'
  /** The variant compare at price does not equal the specified value. */
  | 'NOT_EQUALS';

/** The input fields for a condition based on variant inventory quantities. */
export type CollectionSourceInclusionConditionVariantInventoryInput = {
  /** The relationship between the variant inventory and the condition value. */
  relation: CollectionSourceInclusionConditionVariantInventoryRelation;
  /** The variant inventory quantity to match against. */
  value: number;
};

/** The relation for comparing variant inventory quantities. */
export type CollectionSourceInclusionConditionVariantInventoryRelation =
  /** The variant inventory equals the specified value. */
  | 'EQUALS'
  /** The variant inventory is greater than the specified value. */
  | 'GREATER_THAN'
  /** The variant inventory is less than the specified value. */
  | 'LESS_THAN';

/** The input fields for a condition based on variant prices. */
export type CollectionSourceInclusionConditionVariantPriceInput = {
  /** The relationship between the variant price and the condition value. */
  relation: CollectionSourceInclusionConditionVariantPriceRelation;
  /** The variant price to match against. */
  value: MoneyInput;
};

/** The relation for comparing variant prices. */
export type CollectionSourceInclusionConditionVariantPriceRelation =
  /** The variant price equals the specified value. */
  | 'EQUALS'
  /** The variant price is greater than the specified value. */
  | 'GREATER_THAN'
  /** The variant price is less than the specified value. */
  | 'LESS_THAN'
  /** The variant price does not equal the specified value. */
  | 'NOT_EQUALS';

/** The input fields for a condition based on variant titles. */
export type CollectionSourceInclusionConditionVariantTitleInput = {
  /** Whether to match any or all of the values. */
  matchType: CollectionConditionMatchType;
  /** The relationship between the variant title and the condition values. */
  relation: CollectionSourceInclusionConditionVariantTitleRelation;
  /** The variant title values to match against. */
  values: Array<string>;
};

/** The relation for comparing variant titles. */
export type CollectionSourceInclusionConditionVariantTitleRelation =
  /** The variant title contains the specified value. */
  | 'CONTAINS'
  /** The variant title does not contain the specified value. */
  | 'DOES_NOT_CONTAIN'
  /** The variant title ends with the specified value. */
  | 'ENDS_WITH'
  /** The variant title equals the specified value. */
  | 'EQUALS'
  /** The variant title does not equal the specified value. */
  | 'NOT_EQUALS'
  /** The variant title starts with the specified value. */
  | 'STARTS_WITH';

/** The input fields for a condition based on variant weights. */
export type CollectionSourceInclusionConditionVariantWeightInput = {
  /** The relationship between the variant weight and the condition value. */
  relation: CollectionSourceInclusionConditionVariantWeightRelation;
  /** The variant weight to match against. */
  value: WeightInput;
};

/** The relation for comparing variant weights. */
export type CollectionSourceInclusionConditionVariantWeightRelation =
  /** The variant weight equals the specified value. */
  | 'EQUALS'
  /** The variant weight is greater than the specified value. */
  | 'GREATER_THAN'
  /** The variant weight is less than the specified value. */
  | 'LESS_THAN'
  /** The variant weight does not equal the specified value. */
  | 'NOT_EQUALS';

/** Conditions that target variants cause either the entire product to be included when satisfied or only the matching variants. */
export type CollectionSourceTargetType =
  /** The entire product is included if any variant satisfies the conditions. */
  | 'PRODUCTS'
  /** Individual variants are included if they satisfy the conditions. */
  | 'VARIANTS';

/** The input fields for updating a shareable collection source. */
export type CollectionUpdateConditionsSourceInput = {
  /** An optional description of the source. */
  description?: string | null | undefined;
  /** The exclusion rules for the source. */
  exclusion?: CollectionUpdateSourceExclusionInput | null | undefined;
  /** The ID of the source to update. */
  id: string | number;
  /** The inclusion rules for the source. */
  inclusion?: CollectionUpdateSourceInclusionInput | null | undefined;
  /** The title of the source. */
  title?: string | null | undefined;
};

/** The input fields required to update a collection. */
export type CollectionUpdateInput = {
  /** The description of the collection, in HTML format. */
  descriptionHtml?: string | null | undefined;
  /** A unique human-friendly string for the collection. Automatically generated from the collection's title. */
  handle?: string | null | undefined;
  /** Specifies the collection to update. */
  id?: string | number | null | undefined;
  /** The image associated with the collection. */
  image?: ImageInput | null | undefined;
  /** The metafields to associate with the collection. */
  metafields?: Array<MetafieldInput> | null | undefined;
  /**
   * Indicates whether a redirect is required after a new handle has been provided.
   * If true, then the old handle is redirected to the new one automatically.
   */
  redirectNewHandle?: boolean | null | undefined;
  /** SEO information for the collection. */
  seo?: SeoInput | null | undefined;
  /** The order in which the collection's products are sorted. */
  sortOrder?: CollectionSortOrder | null | undefined;
  /** The sources to create for the collection. */
  sourcesToCreate?: Array<CollectionCreateSourceTargetInput> | null | undefined;
  /** The IDs of the sources to delete from the collection. */
  sourcesToDelete?: Array<string | number> | null | undefined;
  /** The sources to update for the collection. */
  sourcesToUpdate?: Array<CollectionUpdateSourceTargetInput> | null | undefined;
  /** The theme template used when viewing the collection in a store. */
  templateSuffix?: string | null | undefined;
  /** The title of the collection. */
  title?: string | null | undefined;
};

/** The input fields for updating an exclusion condition in a collection source. */
export type CollectionUpdateSourceExclusionConditionInput = {
  /** The updated exclusion condition. */
  condition: CollectionSourceExclusionConditionUpdateInput;
  /** The ID of the exclusion condition to update. */
  id: string | number;
};

/** The input fields for updating exclusion rules for a collection source. */
export type CollectionUpdateSourceExclusionInput = {
  /** The exclusion conditions to create for the source. */
  conditionsToCreate?: Array<CollectionSourceExclusionConditionInput> | null | undefined;
  /** The IDs of the exclusion conditions to delete from the source. */
  conditionsToDelete?: Array<string | number> | null | undefined;
  /** The exclusion conditions to update for the source. */
  conditionsToUpdate?: Array<CollectionUpdateSourceExclusionConditionInput> | null | undefined;
  /** Whether products must match all or any of the conditions to be excluded. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The product selections to add to the source. */
  selectionsToAdd?: Array<CollectionExclusionProductSelectionInput> | null | undefined;
  /** The product selections to remove from the source. */
  selectionsToRemove?: Array<CollectionExclusionProductSelectionInput> | null | undefined;
};

/** The input fields for updating a condition in a collection source. */
export type CollectionUpdateSourceInclusionConditionInput = {
  /** The updated condition. */
  condition: CollectionSourceInclusionConditionUpdateInput;
  /** The ID of the condition to update. */
  id: string | number;
};

/** The input fields for updating inclusion rules for a collection source. */
export type CollectionUpdateSourceInclusionInput = {
  /** The conditions to create for the source. */
  conditionsToCreate?: Array<CollectionSourceInclusionConditionInput> | null | undefined;
  /** The IDs of the conditions to delete from the source. */
  conditionsToDelete?: Array<string | number> | null | undefined;
  /** The conditions to update for the source. */
  conditionsToUpdate?: Array<CollectionUpdateSourceInclusionConditionInput> | null | undefined;
  /** Whether products must match all or any of the conditions. */
  matchType?: CollectionConditionMatchType | null | undefined;
  /** The product selections to add to the source. */
  selectionsToAdd?: Array<CollectionInclusionProductSelectionInput> | null | undefined;
  /**
   * The product selections to remove from the source. For sources that target
   * variants, omitting variant IDs will remove all for the product.
   */
  selectionsToRemove?: Array<CollectionInclusionProductSelectionInput> | null | undefined;
};

/** The input fields for updating a collection source - provide the one field that represents the type of source to update. */
export type CollectionUpdateSourceTargetInput =
  {   /** An update to a shareable conditions-based source. */
  condition: CollectionUpdateConditionsSourceInput; subCollections?: never; }
  |  { condition?: never;   /** An update to a sub-collection source whose membership comes from one or more referenced collections. */
  subCollections: CollectionUpdateSubCollectionsSourceInput; };

/**
 * The input fields for updating a sub-collection source — a source whose
 * membership comes from one or more referenced collections.
 */
export type CollectionUpdateSubCollectionsSourceInput = {
  /**
   * The global IDs of the sub-collections whose products supply this source. When
   * provided, it replaces the source's current referenced collections.
   */
  collectionIds?: Array<string | number> | null | undefined;
  /** An optional description of the source. */
  description?: string | null | undefined;
  /** The ID of the source to update. */
  id: string | number;
  /** The title of the source. */
  title?: string | null | undefined;
};

/**
 * The currency codes that represent the world currencies throughout the Admin API. Currency codes include
 * [standard ISO 4217 codes](https://en.wikipedia.org/wiki/ISO_4217), legacy codes, non-standard codes,
 * digital currency codes.
 */
export type CurrencyCode =
  /** United Arab Emirates Dirham (AED). */
  | 'AED'
  /** Afghan Afghani (AFN). */
  | 'AFN'
  /** Albanian Lek (ALL). */
  | 'ALL'
  /** Armenian Dram (AMD). */
  | 'AMD'
  /** Netherlands Antillean Guilder. */
  | 'ANG'
  /** Angolan Kwanza (AOA). */
  | 'AOA'
  /** Argentine Pesos (ARS). */
  | 'ARS'
  /** Australian Dollars (AUD). */
  | 'AUD'
  /** Aruban Florin (AWG). */
  | 'AWG'
  /** Azerbaijani Manat (AZN). */
  | 'AZN'
  /** Bosnia and Herzegovina Convertible Mark (BAM). */
  | 'BAM'
  /** Barbadian Dollar (BBD). */
  | 'BBD'
  /** Bangladesh Taka (BDT). */
  | 'BDT'
  /** Bulgarian Lev (BGN). */
  | 'BGN'
  /** Bahraini Dinar (BHD). */
  | 'BHD'
  /** Burundian Franc (BIF). */
  | 'BIF'
  /** Bermudian Dollar (BMD). */
  | 'BMD'
  /** Brunei Dollar (BND). */
  | 'BND'
  /** Bolivian Boliviano (BOB). */
  | 'BOB'
  /** Brazilian Real (BRL). */
  | 'BRL'
  /** Bahamian Dollar (BSD). */
  | 'BSD'
  /** Bhutanese Ngultrum (BTN). */
  | 'BTN'
  /** Botswana Pula (BWP). */
  | 'BWP'
  /** Belarusian Ruble (BYN). */
  | 'BYN'
  /** Belarusian Ruble (BYR). */
  | 'BYR'
  /** Belize Dollar (BZD). */
  | 'BZD'
  /** Canadian Dollars (CAD). */
  | 'CAD'
  /** Congolese franc (CDF). */
  | 'CDF'
  /** Swiss Francs (CHF). */
  | 'CHF'
  /** Chilean Peso (CLP). */
  | 'CLP'
  /** Chinese Yuan Renminbi (CNY). */
  | 'CNY'
  /** Colombian Peso (COP). */
  | 'COP'
  /** Costa Rican Colones (CRC). */
  | 'CRC'
  /** Cape Verdean escudo (CVE). */
  | 'CVE'
  /** Czech Koruny (CZK). */
  | 'CZK'
  /** Djiboutian Franc (DJF). */
  | 'DJF'
  /** Danish Kroner (DKK). */
  | 'DKK'
  /** Dominican Peso (DOP). */
  | 'DOP'
  /** Algerian Dinar (DZD). */
  | 'DZD'
  /** Egyptian Pound (EGP). */
  | 'EGP'
  /** Eritrean Nakfa (ERN). */
  | 'ERN'
  /** Ethiopian Birr (ETB). */
  | 'ETB'
  /** Euro (EUR). */
  | 'EUR'
  /** Fijian Dollars (FJD). */
  | 'FJD'
  /** Falkland Islands Pounds (FKP). */
  | 'FKP'
  /** United Kingdom Pounds (GBP). */
  | 'GBP'
  /** Georgian Lari (GEL). */
  | 'GEL'
  /** Ghanaian Cedi (GHS). */
  | 'GHS'
  /** Gibraltar Pounds (GIP). */
  | 'GIP'
  /** Gambian Dalasi (GMD). */
  | 'GMD'
  /** Guinean Franc (GNF). */
  | 'GNF'
  /** Guatemalan Quetzal (GTQ). */
  | 'GTQ'
  /** Guyanese Dollar (GYD). */
  | 'GYD'
  /** Hong Kong Dollars (HKD). */
  | 'HKD'
  /** Honduran Lempira (HNL). */
  | 'HNL'
  /** Croatian Kuna (HRK). */
  | 'HRK'
  /** Haitian Gourde (HTG). */
  | 'HTG'
  /** Hungarian Forint (HUF). */
  | 'HUF'
  /** Indonesian Rupiah (IDR). */
  | 'IDR'
  /** Israeli New Shekel (NIS). */
  | 'ILS'
  /** Indian Rupees (INR). */
  | 'INR'
  /** Iraqi Dinar (IQD). */
  | 'IQD'
  /** Iranian Rial (IRR). */
  | 'IRR'
  /** Icelandic Kronur (ISK). */
  | 'ISK'
  /** Jersey Pound. */
  | 'JEP'
  /** Jamaican Dollars (JMD). */
  | 'JMD'
  /** Jordanian Dinar (JOD). */
  | 'JOD'
  /** Japanese Yen (JPY). */
  | 'JPY'
  /** Kenyan Shilling (KES). */
  | 'KES'
  /** Kyrgyzstani Som (KGS). */
  | 'KGS'
  /** Cambodian Riel. */
  | 'KHR'
  /** Kiribati Dollar (KID). */
  | 'KID'
  /** Comorian Franc (KMF). */
  | 'KMF'
  /** South Korean Won (KRW). */
  | 'KRW'
  /** Kuwaiti Dinar (KWD). */
  | 'KWD'
  /** Cayman Dollars (KYD). */
  | 'KYD'
  /** Kazakhstani Tenge (KZT). */
  | 'KZT'
  /** Laotian Kip (LAK). */
  | 'LAK'
  /** Lebanese Pounds (LBP). */
  | 'LBP'
  /** Sri Lankan Rupees (LKR). */
  | 'LKR'
  /** Liberian Dollar (LRD). */
  | 'LRD'
  /** Lesotho Loti (LSL). */
  | 'LSL'
  /** Lithuanian Litai (LTL). */
  | 'LTL'
  /** Latvian Lati (LVL). */
  | 'LVL'
  /** Libyan Dinar (LYD). */
  | 'LYD'
  /** Moroccan Dirham. */
  | 'MAD'
  /** Moldovan Leu (MDL). */
  | 'MDL'
  /** Malagasy Ariary (MGA). */
  | 'MGA'
  /** Macedonia Denar (MKD). */
  | 'MKD'
  /** Burmese Kyat (MMK). */
  | 'MMK'
  /** Mongolian Tugrik. */
  | 'MNT'
  /** Macanese Pataca (MOP). */
  | 'MOP'
  /** Mauritanian Ouguiya (MRU). */
  | 'MRU'
  /** Mauritian Rupee (MUR). */
  | 'MUR'
  /** Maldivian Rufiyaa (MVR). */
  | 'MVR'
  /** Malawian Kwacha (MWK). */
  | 'MWK'
  /** Mexican Pesos (MXN). */
  | 'MXN'
  /** Malaysian Ringgits (MYR). */
  | 'MYR'
  /** Mozambican Metical. */
  | 'MZN'
  /** Namibian Dollar. */
  | 'NAD'
  /** Nigerian Naira (NGN). */
  | 'NGN'
  /** Nicaraguan Córdoba (NIO). */
  | 'NIO'
  /** Norwegian Kroner (NOK). */
  | 'NOK'
  /** Nepalese Rupee (NPR). */
  | 'NPR'
  /** New Zealand Dollars (NZD). */
  | 'NZD'
  /** Omani Rial (OMR). */
  | 'OMR'
  /** Panamian Balboa (PAB). */
  | 'PAB'
  /** Peruvian Nuevo Sol (PEN). */
  | 'PEN'
  /** Papua New Guinean Kina (PGK). */
  | 'PGK'
  /** Philippine Peso (PHP). */
  | 'PHP'
  /** Pakistani Rupee (PKR). */
  | 'PKR'
  /** Polish Zlotych (PLN). */
  | 'PLN'
  /** Paraguayan Guarani (PYG). */
  | 'PYG'
  /** Qatari Rial (QAR). */
  | 'QAR'
  /** Romanian Lei (RON). */
  | 'RON'
  /** Serbian dinar (RSD). */
  | 'RSD'
  /** Russian Rubles (RUB). */
  | 'RUB'
  /** Rwandan Franc (RWF). */
  | 'RWF'
  /** Saudi Riyal (SAR). */
  | 'SAR'
  /** Solomon Islands Dollar (SBD). */
  | 'SBD'
  /** Seychellois Rupee (SCR). */
  | 'SCR'
  /** Sudanese Pound (SDG). */
  | 'SDG'
  /** Swedish Kronor (SEK). */
  | 'SEK'
  /** Singapore Dollars (SGD). */
  | 'SGD'
  /** Saint Helena Pounds (SHP). */
  | 'SHP'
  /** Sierra Leonean Leone (SLL). */
  | 'SLL'
  /** Somali Shilling (SOS). */
  | 'SOS'
  /** Surinamese Dollar (SRD). */
  | 'SRD'
  /** South Sudanese Pound (SSP). */
  | 'SSP'
  /** Sao Tome And Principe Dobra (STD). */
  | 'STD'
  /** Sao Tome And Principe Dobra (STN). */
  | 'STN'
  /** Syrian Pound (SYP). */
  | 'SYP'
  /** Swazi Lilangeni (SZL). */
  | 'SZL'
  /** Thai baht (THB). */
  | 'THB'
  /** Tajikistani Somoni (TJS). */
  | 'TJS'
  /** Turkmenistani Manat (TMT). */
  | 'TMT'
  /** Tunisian Dinar (TND). */
  | 'TND'
  /** Tongan Pa'anga (TOP). */
  | 'TOP'
  /** Turkish Lira (TRY). */
  | 'TRY'
  /** Trinidad and Tobago Dollars (TTD). */
  | 'TTD'
  /** Taiwan Dollars (TWD). */
  | 'TWD'
  /** Tanzanian Shilling (TZS). */
  | 'TZS'
  /** Ukrainian Hryvnia (UAH). */
  | 'UAH'
  /** Ugandan Shilling (UGX). */
  | 'UGX'
  /** United States Dollars (USD). */
  | 'USD'
  /** United States Dollars Coin (USDC). */
  | 'USDC'
  /** Uruguayan Pesos (UYU). */
  | 'UYU'
  /** Uzbekistan som (UZS). */
  | 'UZS'
  /** Venezuelan Bolivares (VED). */
  | 'VED'
  /** Venezuelan Bolivares (VEF). */
  | 'VEF'
  /** Venezuelan Bolivares Soberanos (VES). */
  | 'VES'
  /** Vietnamese đồng (VND). */
  | 'VND'
  /** Vanuatu Vatu (VUV). */
  | 'VUV'
  /** Samoan Tala (WST). */
  | 'WST'
  /** Central African CFA Franc (XAF). */
  | 'XAF'
  /** East Caribbean Dollar (XCD). */
  | 'XCD'
  /** West African CFA franc (XOF). */
  | 'XOF'
  /** CFP Franc (XPF). */
  | 'XPF'
  /** Unrecognized currency. */
  | 'XXX'
  /** Yemeni Rial (YER). */
  | 'YER'
  /** South African Rand (ZAR). */
  | 'ZAR'
  /** Zambian Kwacha (ZMW). */
  | 'ZMW';

/** The status of a fulfillment order. */
export type FulfillmentOrderStatus =
  /** The fulfillment order has been cancelled by the merchant. */
  | 'CANCELLED'
  /** The fulfillment order has been completed and closed. */
  | 'CLOSED'
  /** The fulfillment order cannot be completed as requested. */
  | 'INCOMPLETE'
  /** The fulfillment order is being processed. */
  | 'IN_PROGRESS'
  /**
   * The fulfillment order is on hold. The fulfillment process can't be initiated
   * until the hold on the fulfillment order is released.
   */
  | 'ON_HOLD'
  /** The fulfillment order is ready for fulfillment. */
  | 'OPEN'
  /** The fulfillment order is deferred and will be ready for fulfillment after the date and time specified in `fulfill_at`. */
  | 'SCHEDULED';

/** The input fields for an image. */
export type ImageInput = {
  /** A word or phrase to share the nature or contents of an image. */
  altText?: string | null | undefined;
  /** A globally-unique ID. */
  id?: string | number | null | undefined;
  /** The URL of the image. May be a staged upload URL. */
  src?: string | null | undefined;
};

/** The status of an inventory shipment. */
export type InventoryShipmentStatus =
  /** The inventory shipment has been created but not yet shipped. */
  | 'DRAFT'
  /** The inventory shipment is currently in transit. */
  | 'IN_TRANSIT'
  /** Status not included in the current enumeration set. */
  | 'OTHER'
  /** The inventory shipment has been partially received at the destination. */
  | 'PARTIALLY_RECEIVED'
  /** The inventory shipment has been completely received at the destination. */
  | 'RECEIVED';

/** The status of a transfer. */
export type InventoryTransferStatus =
  /** The inventory transfer has been canceled. */
  | 'CANCELED'
  /** The inventory transfer has been created but not yet finalized. */
  | 'DRAFT'
  /** The inventory transfer is in progress, with a shipment currently underway or received. */
  | 'IN_PROGRESS'
  /** Status not included in the current enumeration set. */
  | 'OTHER'
  /** The inventory transfer has been created, but not yet shipped. */
  | 'READY_TO_SHIP'
  /** The inventory transfer has been completely received at the destination. */
  | 'TRANSFERRED';

/** The input fields that set access permissions for the definition's metafields. */
export type MetafieldAccessInput = {
  /** The access permitted on the Admin API. */
  admin?: MetafieldAdminAccessInput | null | undefined;
  /** The access permitted on the Customer Account API. */
  customerAccount?: MetafieldCustomerAccountAccessInput | null | undefined;
  /** The access permitted on the Storefront API. */
  storefront?: MetafieldStorefrontAccessInput | null | undefined;
};

/** The input fields for the access settings for the metafields under the definition. */
export type MetafieldAccessUpdateInput = {
  /** The admin access setting to use for the metafields under this definition. */
  admin?: MetafieldAdminAccessInput | null | undefined;
  /** The Customer Account API access setting to use for the metafields under this definition. */
  customerAccount?: MetafieldCustomerAccountAccessInput | null | undefined;
  /** The storefront access setting to use for the metafields under this definition. */
  storefront?: MetafieldStorefrontAccessInput | null | undefined;
};

/** Metafield access permissions for the Admin API. */
export type MetafieldAdminAccessInput =
  /** The merchant has read-only access. No other apps have access. */
  | 'MERCHANT_READ'
  /** The merchant has read and write access. No other apps have access. */
  | 'MERCHANT_READ_WRITE';

/** The input fields for enabling and disabling the admin filterable capability. */
export type MetafieldCapabilityAdminFilterableInput = {
  /** Indicates whether the capability should be enabled or disabled. */
  enabled: boolean;
};

/** The input fields for the analytics queryable capability. */
export type MetafieldCapabilityAnalyticsQueryableInput = {
  /** Indicates whether the capability should be enabled or disabled. */
  enabled: boolean;
};

/**
 * The input fields for enabling or disabling the "Cart to order copyable" capability.
 * This capability is only available for order metafield definitions.
 *
 * When enabled, the value from a cart metafield is automatically copied to the corresponding
 * order metafield when an order is created. The namespace and key must match between the cart and order metafields.
 */
export type MetafieldCapabilityCartToOrderCopyableInput = {
  /** Indicates whether the capability should be enabled or disabled. */
  enabled: boolean;
};

/** The input fields for creating a metafield capability. */
export type MetafieldCapabilityCreateInput = {
  /** The input for updating the admin filterable capability. */
  adminFilterable?: MetafieldCapabilityAdminFilterableInput | null | undefined;
  /** The input for the analytics queryable capability. */
  analyticsQueryable?: MetafieldCapabilityAnalyticsQueryableInput | null | undefined;
  /** The input for updating the cart to order copyable capability. */
  cartToOrderCopyable?: MetafieldCapabilityCartToOrderCopyableInput | null | undefined;
  /** The input for updating the smart collection condition capability. */
  smartCollectionCondition?: MetafieldCapabilitySmartCollectionConditionInput | null | undefined;
  /** The input for updating the unique values capability. */
  uniqueValues?: MetafieldCapabilityUniqueValuesInput | null | undefined;
};

/** The input fields for enabling and disabling the smart collection condition capability. */
export type MetafieldCapabilitySmartCollectionConditionInput = {
  /** Indicates whether the capability should be enabled or disabled. */
  enabled: boolean;
};

/** The input fields for enabling and disabling the unique values capability. */
export type MetafieldCapabilityUniqueValuesInput = {
  /** Indicates whether the capability should be enabled or disabled. */
  enabled: boolean;
};

/** The input fields for updating a metafield capability. */
export type MetafieldCapabilityUpdateInput = {
  /** The input for updating the admin filterable capability. */
  adminFilterable?: MetafieldCapabilityAdminFilterableInput | null | undefined;
  /** The input for the analytics queryable capability. */
  analyticsQueryable?: MetafieldCapabilityAnalyticsQueryableInput | null | undefined;
  /** The input for updating the cart to order copyable capability. */
  cartToOrderCopyable?: MetafieldCapabilityCartToOrderCopyableInput | null | undefined;
  /** The input for updating the smart collection condition capability. */
  smartCollectionCondition?: MetafieldCapabilitySmartCollectionConditionInput | null | undefined;
  /** The input for updating the unique values capability. */
  uniqueValues?: MetafieldCapabilityUniqueValuesInput | null | undefined;
};

/** Metafield access permissions for the Customer Account API. */
export type MetafieldCustomerAccountAccessInput =
  /** No access. */
  | 'NONE'
  /** Read-only access. */
  | 'READ'
  /** Read and write access. */
  | 'READ_WRITE';

/**
 * The inputs fields for modifying a metafield definition's constraint subtype values.
 * Exactly one option is required.
 */
export type MetafieldDefinitionConstraintValueUpdateInput = {
  /** The constraint subtype value to create. */
  create?: string | null | undefined;
  /** The constraint subtype value to delete. */
  delete?: string | null | undefined;
};

/**
 * The input fields required to create metafield definition [constraints](https://shopify.dev/apps/build/custom-data/metafields/conditional-metafield-definitions).
 * Each constraint applies a metafield definition to a subtype of a resource.
 */
export type MetafieldDefinitionConstraintsInput = {
  /** The category of resource subtypes that the definition applies to. */
  key: string;
  /** The specific constraint subtype values that the definition applies to. */
  values: Array<string>;
};

/**
 * The input fields required to update metafield definition [constraints](https://shopify.dev/apps/build/custom-data/metafields/conditional-metafield-definitions).
 * Each constraint applies a metafield definition to a subtype of a resource.
 */
export type MetafieldDefinitionConstraintsUpdatesInput = {
  /**
   * The category of resource subtypes that the definition applies to.
   * If omitted and the definition is already constrained, the existing constraint key will be used.
   * If set to `null`, all constraints will be removed.
   */
  key?: string | null | undefined;
  /** The specific constraint subtype values to create or delete. */
  values?: Array<MetafieldDefinitionConstraintValueUpdateInput> | null | undefined;
};

/** Possible error codes that can be returned by `MetafieldDefinitionCreateUserError`. */
export type MetafieldDefinitionCreateUserErrorCode =
  /** Admin access can only be specified for app-owned metafield definitions. */
  | 'ADMIN_ACCESS_INPUT_NOT_ALLOWED'
  /** The input value is blank. */
  | 'BLANK'
  /** A capability is required for the definition type but is disabled. */
  | 'CAPABILITY_REQUIRED_BUT_DISABLED'
  /** A duplicate option. */
  | 'DUPLICATE_OPTION'
  /** The input value isn't included in the list. */
  | 'INCLUSION'
  /** The input value is invalid. */
  | 'INVALID'
  /** The metafield definition capability is invalid. */
  | 'INVALID_CAPABILITY'
  /** A field contains an invalid character. */
  | 'INVALID_CHARACTER'
  /** The metafield definition constraints are invalid. */
  | 'INVALID_CONSTRAINTS'
  /** The input combination is invalid. */
  | 'INVALID_INPUT_COMBINATION'
  /** An invalid option. */
  | 'INVALID_OPTION'
  /** The maximum limit of definitions per owner type has exceeded. */
  | 'LIMIT_EXCEEDED'
  /** You have reached the maximum allowed definitions for automated collections. */
  | 'OWNER_TYPE_LIMIT_EXCEEDED_FOR_AUTOMATED_COLLECTIONS'
  /** You have reached the maximum allowed definitions to be used as admin filters. */
  | 'OWNER_TYPE_LIMIT_EXCEEDED_FOR_USE_AS_ADMIN_FILTERS'
  /** The pinned limit has been reached for the owner type. */
  | 'PINNED_LIMIT_REACHED'
  /** The input value needs to be blank. */
  | 'PRESENT'
  /** This namespace and key combination is reserved for standard definitions. */
  | 'RESERVED_NAMESPACE_KEY'
  /** The definition limit per owner type has exceeded. */
  | 'RESOURCE_TYPE_LIMIT_EXCEEDED'
  /** The definition limit per owner type for the app has exceeded. */
  | 'RESOURCE_TYPE_LIMIT_EXCEEDED_BY_APP'
  /** The input value is already taken. */
  | 'TAKEN'
  /** The input value is too long. */
  | 'TOO_LONG'
  /** The input value is too short. */
  | 'TOO_SHORT'
  /** The definition type is not eligible to be used as collection condition. */
  | 'TYPE_NOT_ALLOWED_FOR_CONDITIONS'
  /** This namespace and key combination is already in use for a set of your metafields. */
  | 'UNSTRUCTURED_ALREADY_EXISTS'
  /** The metafield definition does not support pinning. */
  | 'UNSUPPORTED_PINNING';

/** Possible error codes that can be returned by `MetafieldDefinitionDeleteUserError`. */
export type MetafieldDefinitionDeleteUserErrorCode =
  /** Definition is managed by app configuration and cannot be modified through the API. */
  | 'APP_CONFIG_MANAGED'
  /** Owner type can't be used in this mutation. */
  | 'DISALLOWED_OWNER_TYPE'
  /** Deleting an id type metafield definition requires deletion of its associated metafields. */
  | 'ID_TYPE_DELETION_ERROR'
  /** An internal error occurred. */
  | 'INTERNAL_ERROR'
  /** Action cannot proceed. Definition is currently in use. */
  | 'METAFIELD_DEFINITION_IN_USE'
  /** Definition not found. */
  | 'NOT_FOUND'
  /** The input value needs to be blank. */
  | 'PRESENT'
  /** Deleting a reference type metafield definition requires deletion of its associated metafields. */
  | 'REFERENCE_TYPE_DELETION_ERROR'
  /** Deleting a definition in a reserved namespace requires deletion of its associated metafields. */
  | 'RESERVED_NAMESPACE_ORPHANED_METAFIELDS'
  /** Definition is required by an installed app and cannot be deleted. */
  | 'STANDARD_METAFIELD_DEFINITION_DEPENDENT_ON_APP';

/** The input fields required to create a metafield definition. */
export type MetafieldDefinitionInput = {
  /** The access settings that apply to each of the metafields that belong to the metafield definition. */
  access?: MetafieldAccessInput | null | undefined;
  /** The capabilities of the metafield definition. */
  capabilities?: MetafieldCapabilityCreateInput | null | undefined;
  /**
   * The [constraints](https://shopify.dev/apps/build/custom-data/metafields/conditional-metafield-definitions)
   * that determine what resources a metafield definition applies to.
   */
  constraints?: MetafieldDefinitionConstraintsInput | null | undefined;
  /** The description for the metafield definition. */
  description?: string | null | undefined;
  /**
   * The unique identifier for the metafield definition within its namespace.
   *
   * Must be 2-64 characters long and only contain alphanumeric, hyphen, and underscore characters.
   */
  key: string;
  /** The human-readable name for the metafield definition. */
  name: string;
  /**
   * The container for a group of metafields that the metafield definition will be associated with. If omitted, the
   * app-reserved namespace will be used.
   *
   * Must be 3-255 characters long and only contain alphanumeric, hyphen, and underscore characters.
   */
  namespace?: string | null | undefined;
  /** The resource type that the metafield definition is attached to. */
  ownerType: MetafieldOwnerType;
  /**
   * Whether to [pin](https://help.shopify.com/manual/custom-data/metafields/pinning-metafield-definitions)
   * the metafield definition.
   */
  pin?: boolean | null | undefined;
  /**
   * The type of data that each of the metafields that belong to the metafield definition will store.
   * Refer to the list of [supported types](https://shopify.dev/apps/metafields/types).
   */
  type: string;
  /**
   * Whether the metafield definition can be used as a collection condition.
   * @deprecated Use `smartCollectionCondition` instead.
   */
  useAsCollectionCondition?: boolean | null | undefined;
  /**
   * A list of [validation options](https://shopify.dev/apps/metafields/definitions/validation) for
   * the metafields that belong to the metafield definition. For example, for a metafield definition with the
   * type `date`, you can set a minimum date validation so that each of the metafields that belong to it can only
   * store dates after the specified minimum.
   */
  validations?: Array<MetafieldDefinitionValidationInput> | null | undefined;
};

/** The input fields required to update a metafield definition. */
export type MetafieldDefinitionUpdateInput = {
  /** The access settings that apply to each of the metafields that belong to the metafield definition. */
  access?: MetafieldAccessUpdateInput | null | undefined;
  /** The capabilities of the metafield definition. */
  capabilities?: MetafieldCapabilityUpdateInput | null | undefined;
  /**
   * The [constraints](https://shopify.dev/apps/build/custom-data/metafields/conditional-metafield-definitions)
   * that determine what resources a metafield definition applies to.
   */
  constraintsUpdates?: MetafieldDefinitionConstraintsUpdatesInput | null | undefined;
  /** The description for the metafield definition. */
  description?: string | null | undefined;
  /**
   * The unique identifier for the metafield definition within its namespace. Used to help identify the metafield
   * definition, but can't be updated itself.
   */
  key: string;
  /** The human-readable name for the metafield definition. */
  name?: string | null | undefined;
  /**
   * The container for a group of metafields that the metafield definition is associated with. Used to help identify
   * the metafield definition, but can't be updated itself. If omitted, the app-reserved namespace will be used.
   */
  namespace?: string | null | undefined;
  /**
   * The resource type that the metafield definition is attached to. Used to help identify the metafield definition,
   * but can't be updated itself.
   */
  ownerType: MetafieldOwnerType;
  /** Whether to pin the metafield definition. */
  pin?: boolean | null | undefined;
  /**
   * Whether the metafield definition can be used as a collection condition.
   * @deprecated Use `smartCollectionCondition` instead.
   */
  useAsCollectionCondition?: boolean | null | undefined;
  /**
   * A list of [validation options](https://shopify.dev/apps/metafields/definitions/validation) for
   * the metafields that belong to the metafield definition. For example, for a metafield definition with the
   * type `date`, you can set a minimum date validation so that each of the metafields that belong to it can only
   * store dates after the specified minimum.
   */
  validations?: Array<MetafieldDefinitionValidationInput> | null | undefined;
};

/** Possible error codes that can be returned by `MetafieldDefinitionUpdateUserError`. */
export type MetafieldDefinitionUpdateUserErrorCode =
  /** Admin access can only be specified for app-owned metafield definitions. */
  | 'ADMIN_ACCESS_INPUT_NOT_ALLOWED'
  /** Definition is managed by app configuration and cannot be modified through the API. */
  | 'APP_CONFIG_MANAGED'
  /** The input value is blank. */
  | 'BLANK'
  /** The metafield definition capability cannot be disabled. */
  | 'CAPABILITY_CANNOT_BE_DISABLED'
  /** A capability is required for the definition type but is disabled. */
  | 'CAPABILITY_REQUIRED_BUT_DISABLED'
  /** Owner type can't be used in this mutation. */
  | 'DISALLOWED_OWNER_TYPE'
  /** A duplicate option. */
  | 'DUPLICATE_OPTION'
  /** An internal error occurred. */
  | 'INTERNAL_ERROR'
  /** The input value is invalid. */
  | 'INVALID'
  /** The metafield definition capability is invalid. */
  | 'INVALID_CAPABILITY'
  /** The metafield definition constraints are invalid. */
  | 'INVALID_CONSTRAINTS'
  /** An invalid input. */
  | 'INVALID_INPUT'
  /** The input combination is invalid. */
  | 'INVALID_INPUT_COMBINATION'
  /** An invalid option. */
  | 'INVALID_OPTION'
  /** Action cannot proceed. Definition is currently in use. */
  | 'METAFIELD_DEFINITION_IN_USE'
  /** You cannot change the metaobject definition pointed to by a metaobject reference metafield definition. */
  | 'METAOBJECT_DEFINITION_CHANGED'
  /** The metafield definition wasn't found. */
  | 'NOT_FOUND'
  /** You have reached the maximum allowed definitions for automated collections. */
  | 'OWNER_TYPE_LIMIT_EXCEEDED_FOR_AUTOMATED_COLLECTIONS'
  /** You have reached the maximum allowed definitions to be used as admin filters. */
  | 'OWNER_TYPE_LIMIT_EXCEEDED_FOR_USE_AS_ADMIN_FILTERS'
  /** The pinned limit has been reached for the owner type. */
  | 'PINNED_LIMIT_REACHED'
  /** The input value needs to be blank. */
  | 'PRESENT'
  /** The input value is too long. */
  | 'TOO_LONG'
  /** The definition type is not eligible to be used as collection condition. */
  | 'TYPE_NOT_ALLOWED_FOR_CONDITIONS'
  /** The metafield definition does not support pinning. */
  | 'UNSUPPORTED_PINNING';

/**
 * The name and value for a metafield definition validation.
 *
 * For example, for a metafield definition of `single_line_text_field` type, you
 * can set a validation with the name `min` and a value of `10`.
 * This validation will ensure that the value of the metafield is at least 10 characters.
 *
 * Refer to the [list of supported validations](https://shopify.dev/apps/build/custom-data/metafields/list-of-validation-options).
 */
export type MetafieldDefinitionValidationInput = {
  /** The name for the metafield definition validation. */
  name: string;
  /** The value for the metafield definition validation. */
  value: string;
};

/** The input fields that identify metafields. */
export type MetafieldIdentifierInput = {
  /** The key of the metafield. */
  key: string;
  /** The namespace of the metafield. */
  namespace: string;
  /** The unique ID of the resource that the metafield is attached to. */
  ownerId: string | number;
};

/**
 * The input fields to use to create or update a metafield through a mutation on the owning resource.
 * An alternative way to create or update a metafield is by using the
 * [metafieldsSet](https://shopify.dev/api/admin-graphql/latest/mutations/metafieldsSet) mutation.
 */
export type MetafieldInput = {
  /** The unique ID of the metafield. Using `namespace` and `key` is preferred for creating and updating. */
  id?: string | number | null | undefined;
  /**
   * The unique identifier for a metafield within its namespace.
   *
   * Required when creating a metafield, but optional when updating. Used to help identify the metafield when
   * updating, but can't be updated itself.
   *
   * Must be 2-64 characters long and can contain alphanumeric, hyphen, and underscore characters.
   */
  key?: string | null | undefined;
  /**
   * The container for a group of metafields that the metafield is or will be associated with. Used in tandem with
   * `key` to lookup a metafield on a resource, preventing conflicts with other metafields with the same `key`.
   *
   * Required when creating a metafield, but optional when updating. Used to help identify the metafield when
   * updating, but can't be updated itself.
   *
   * Must be 3-255 characters long and can contain alphanumeric, hyphen, and underscore characters.
   */
  namespace?: string | null | undefined;
  /**
   * The type of data that's stored in the metafield.
   * Refer to the list of [supported types](https://shopify.dev/apps/metafields/types).
   *
   * Required when creating or updating a metafield without a definition.
   */
  type?: string | null | undefined;
  /** The data stored in the metafield. Always stored as a string, regardless of the metafield's type. */
  value?: string | null | undefined;
};

/** Possible types of a metafield's owner resource. */
export type MetafieldOwnerType =
  /** The Api Permission metafield owner type. */
  | 'API_PERMISSION'
  /** The Article metafield owner type. */
  | 'ARTICLE'
  /** The Blog metafield owner type. */
  | 'BLOG'
  /** The Cart Transform metafield owner type. */
  | 'CARTTRANSFORM'
  /** The Collection metafield owner type. */
  | 'COLLECTION'
  /** The Company metafield owner type. */
  | 'COMPANY'
  /** The Company Location metafield owner type. */
  | 'COMPANY_LOCATION'
  /** The Customer metafield owner type. */
  | 'CUSTOMER'
  /** The Delivery Customization metafield owner type. */
  | 'DELIVERY_CUSTOMIZATION'
  /** The Discount metafield owner type. */
  | 'DISCOUNT'
  /** The draft order metafield owner type. */
  | 'DRAFTORDER'
  /** The Fulfillment Constraint Rule metafield owner type. */
  | 'FULFILLMENT_CONSTRAINT_RULE'
  /** The GiftCardTransaction metafield owner type. */
  | 'GIFT_CARD_TRANSACTION'
  /** The Location metafield owner type. */
  | 'LOCATION'
  /** The Market metafield owner type. */
  | 'MARKET'
  /** The Media Image metafield owner type. */
  | 'MEDIA_IMAGE'
  /** The Order metafield owner type. */
  | 'ORDER'
  /** The Order Routing Location Rule metafield owner type. */
  | 'ORDER_ROUTING_LOCATION_RULE'
  /** The Page metafield owner type. */
  | 'PAGE'
  /** The Payment Customization metafield owner type. */
  | 'PAYMENT_CUSTOMIZATION'
  /** The Product metafield owner type. */
  | 'PRODUCT'
  /** The Product Variant metafield owner type. */
  | 'PRODUCTVARIANT'
  /** The Selling Plan metafield owner type. */
  | 'SELLING_PLAN'
  /** The Shop metafield owner type. */
  | 'SHOP'
  /** The Transfer metafield owner type. */
  | 'TRANSFER'
  /** The Validation metafield owner type. */
  | 'VALIDATION';

/** Metafield access permissions for the Storefront API. */
export type MetafieldStorefrontAccessInput =
  /** No access. */
  | 'NONE'
  /** Read-only access. */
  | 'PUBLIC_READ';

/** The input fields for a metafield value to set. */
export type MetafieldsSetInput = {
  /**
   * The `compareDigest` value obtained from a previous query. Provide this with
   * updates to ensure the metafield is modified safely.
   */
  compareDigest?: string | null | undefined;
  /**
   * The unique identifier for a metafield within its namespace.
   *
   * Must be 2-64 characters long and can contain alphanumeric, hyphen, and underscore characters.
   */
  key: string;
  /**
   * The container for a group of metafields that the metafield is or will be associated with. Used in tandem
   * with `key` to lookup a metafield on a resource, preventing conflicts with other metafields with the
   * same `key`. If omitted the app-reserved namespace will be used.
   *
   * Must be 3-255 characters long and can contain alphanumeric, hyphen, and underscore characters.
   */
  namespace?: string | null | undefined;
  /** The unique ID of the resource that the metafield is attached to. */
  ownerId: string | number;
  /**
   * The type of data that's stored in the metafield.
   * The type must be one of the [supported types](https://shopify.dev/apps/metafields/types).
   *
   * Required when there's no corresponding definition for the given `namespace`, `key`, and
   * owner resource type (derived from `ownerId`).
   */
  type?: string | null | undefined;
  /** The data stored in the metafield. Always stored as a string, regardless of the metafield's type. */
  value: string;
};

/** Possible error codes that can be returned by `MetafieldsSetUserError`. */
export type MetafieldsSetUserErrorCode =
  /** ApiPermission metafields can only be created or updated by the app owner. */
  | 'APP_NOT_AUTHORIZED'
  /** The input value is blank. */
  | 'BLANK'
  /** The metafield violates a capability restriction. */
  | 'CAPABILITY_VIOLATION'
  /** The input value isn't included in the list. */
  | 'INCLUSION'
  /** An internal error occurred. */
  | 'INTERNAL_ERROR'
  /** The input value is invalid. */
  | 'INVALID'
  /** The compareDigest is invalid. */
  | 'INVALID_COMPARE_DIGEST'
  /** The type is invalid. */
  | 'INVALID_TYPE'
  /** The value is invalid for the metafield type or for the definition options. */
  | 'INVALID_VALUE'
  /** The input value should be less than or equal to the maximum value allowed. */
  | 'LESS_THAN_OR_EQUAL_TO'
  /** The input value needs to be blank. */
  | 'PRESENT'
  /** The metafield has been modified since it was loaded. */
  | 'STALE_OBJECT'
  /** The input value is already taken. */
  | 'TAKEN'
  /** The input value is too long. */
  | 'TOO_LONG'
  /** The input value is too short. */
  | 'TOO_SHORT';

/** The input fields that set access permissions for the definition's metaobjects. */
export type MetaobjectAccessInput = {
  /** The access permitted on the Admin API. */
  admin?: MetaobjectAdminAccessInput | null | undefined;
  /** The access permitted on the Customer Account API. */
  customerAccount?: MetaobjectCustomerAccountAccess | null | undefined;
  /** The access permitted on the Storefront API. */
  storefront?: MetaobjectStorefrontAccess | null | undefined;
};

/**
 * Metaobject access permissions for the Admin API. When the metaobject is app-owned, the owning app always has
 * full access.
 */
export type MetaobjectAdminAccessInput =
  /** The merchant has read-only access. No other apps have access. */
  | 'MERCHANT_READ'
  /** The merchant has read and write access. No other apps have access. */
  | 'MERCHANT_READ_WRITE';

/** The input fields for creating a metaobject capability. */
export type MetaobjectCapabilityCreateInput = {
  /** The input for enabling the Online Store capability. */
  onlineStore?: MetaobjectCapabilityOnlineStoreInput | null | undefined;
  /** The input for enabling the publishable capability. */
  publishable?: MetaobjectCapabilityPublishableInput | null | undefined;
  /** The input for enabling the renderable capability. */
  renderable?: MetaobjectCapabilityRenderableInput | null | undefined;
  /** The input for enabling the translatable capability. */
  translatable?: MetaobjectCapabilityTranslatableInput | null | undefined;
};

/** The input fields for metaobject capabilities. */
export type MetaobjectCapabilityDataInput = {
  /** Online Store capability input. */
  onlineStore?: MetaobjectCapabilityDataOnlineStoreInput | null | undefined;
  /** Publishable capability input. */
  publishable?: MetaobjectCapabilityDataPublishableInput | null | undefined;
};

/** The input fields for the Online Store capability to control renderability on the Online Store. */
export type MetaobjectCapabilityDataOnlineStoreInput = {
  /** The theme template used when viewing the metaobject in a store. */
  templateSuffix?: string | null | undefined;
};

/** The input fields for publishable capability to adjust visibility on channels. */
export type MetaobjectCapabilityDataPublishableInput = {
  /** The visibility status of this metaobject across all channels. */
  status: MetaobjectStatus;
};

/** The input fields of the Online Store capability. */
export type MetaobjectCapabilityDefinitionDataOnlineStoreInput = {
  /** Whether to redirect published metaobjects automatically when the URL handle changes. */
  createRedirects?: boolean | null | undefined;
  /** The URL handle for accessing pages of this metaobject type in the Online Store. */
  urlHandle: string;
};

/** The input fields of the renderable capability for SEO aliases. */
export type MetaobjectCapabilityDefinitionDataRenderableInput = {
  /** The metaobject field used as an alias for the SEO page description. */
  metaDescriptionKey?: string | null | undefined;
  /** The metaobject field used as an alias for the SEO page title. */
  metaTitleKey?: string | null | undefined;
};

/** The input fields for enabling and disabling the Online Store capability. */
export type MetaobjectCapabilityOnlineStoreInput = {
  /** The data associated with the Online Store capability. */
  data?: MetaobjectCapabilityDefinitionDataOnlineStoreInput | null | undefined;
  /** Indicates whether the capability should be enabled or disabled. */
  enabled: boolean;
};

/** The input fields for enabling and disabling the publishable capability. */
export type MetaobjectCapabilityPublishableInput = {
  /** Indicates whether the capability should be enabled or disabled. */
  enabled: boolean;
};

/** The input fields for enabling and disabling the renderable capability. */
export type MetaobjectCapabilityRenderableInput = {
  /** The data associated with the renderable capability. */
  data?: MetaobjectCapabilityDefinitionDataRenderableInput | null | undefined;
  /** Indicates whether the capability should be enabled or disabled. */
  enabled: boolean;
};

/** The input fields for enabling and disabling the translatable capability. */
export type MetaobjectCapabilityTranslatableInput = {
  /** Indicates whether the capability should be enabled or disabled. */
  enabled: boolean;
};

/** The input fields for updating a metaobject capability. */
export type MetaobjectCapabilityUpdateInput = {
  /** The input for enabling the Online Store capability. */
  onlineStore?: MetaobjectCapabilityOnlineStoreInput | null | undefined;
  /** The input for updating the publishable capability. */
  publishable?: MetaobjectCapabilityPublishableInput | null | undefined;
  /** The input for enabling the renderable capability. */
  renderable?: MetaobjectCapabilityRenderableInput | null | undefined;
  /** The input for updating the translatable capability. */
  translatable?: MetaobjectCapabilityTranslatableInput | null | undefined;
};

/** Metaobject access permissions for the Customer Account API. */
export type MetaobjectCustomerAccountAccess =
  /** No access. */
  | 'NONE'
  /** Read-only access. */
  | 'READ';

/** The input fields for creating a metaobject definition. */
export type MetaobjectDefinitionCreateInput = {
  /** Access configuration for the metaobjects created with this definition. */
  access?: MetaobjectAccessInput | null | undefined;
  /** The capabilities of the metaobject definition. */
  capabilities?: MetaobjectCapabilityCreateInput | null | undefined;
  /** An administrative description of the definition. */
  description?: string | null | undefined;
  /** The key of a field to reference as the display name for metaobjects of this type. */
  displayNameKey?: string | null | undefined;
  /** A set of field definitions to create on this metaobject definition. */
  fieldDefinitions?: Array<MetaobjectFieldDefinitionCreateInput> | null | undefined;
  /** A human-readable name for the definition. This can be changed at any time. */
  name?: string | null | undefined;
  /**
   * The type of the metaobject definition. This can't be changed.
   *
   * Must be 3-255 characters long and only contain alphanumeric, hyphen, and underscore characters.
   */
  type: string;
};

/** The input fields for updating a metaobject definition. */
export type MetaobjectDefinitionUpdateInput = {
  /** Access configuration for the metaobjects created with this definition. */
  access?: MetaobjectAccessInput | null | undefined;
  /** The capabilities of the metaobject definition. */
  capabilities?: MetaobjectCapabilityUpdateInput | null | undefined;
  /** An administrative description of the definition. */
  description?: string | null | undefined;
  /** The key of a metafield to reference as the display name for objects of this type. */
  displayNameKey?: string | null | undefined;
  /** A set of operations for modifying field definitions. */
  fieldDefinitions?: Array<MetaobjectFieldDefinitionOperationInput> | null | undefined;
  /** A human-readable name for the definition. */
  name?: string | null | undefined;
  /**
   * Whether the field order should be reset while updating.
   * If `true`, then the order is assigned based on submitted fields followed by alphabetized field omissions.
   * If `false`, then no changes are made to the existing field order and new fields are appended at the end.
   */
  resetFieldOrder?: boolean | null | undefined;
};

/** The input fields for enabling and disabling the admin filterable capability. */
export type MetaobjectFieldCapabilityAdminFilterableInput = {
  /** Indicates whether the capability should be enabled or disabled. */
  enabled: boolean;
};

/** The input fields for creating capabilities on a metaobject field definition. */
export type MetaobjectFieldDefinitionCapabilityCreateInput = {
  /** The input for configuring the admin filterable capability. */
  adminFilterable?: MetaobjectFieldCapabilityAdminFilterableInput | null | undefined;
};

/** The input fields for creating a metaobject field definition. */
export type MetaobjectFieldDefinitionCreateInput = {
  /** Capabilities configuration for this field. */
  capabilities?: MetaobjectFieldDefinitionCapabilityCreateInput | null | undefined;
  /** An administrative description of the field. */
  description?: string | null | undefined;
  /**
   * The key of the new field definition. This can't be changed.
   *
   * Must be 2-64 characters long and only contain alphanumeric, hyphen, and underscore characters.
   */
  key: string;
  /** A human-readable name for the field. This can be changed at any time. */
  name?: string | null | undefined;
  /** Whether metaobjects require a saved value for the field. */
  required?: boolean | null | undefined;
  /** The metafield type applied to values of the field. */
  type: string;
  /** Custom validations that apply to values assigned to the field. */
  validations?: Array<MetafieldDefinitionValidationInput> | null | undefined;
};

/** The input fields for deleting a metaobject field definition. */
export type MetaobjectFieldDefinitionDeleteInput = {
  /** The key of the field definition to delete. */
  key: string;
};

/** The input fields for possible operations for modifying field definitions. Exactly one option is required. */
export type MetaobjectFieldDefinitionOperationInput = {
  /** The input fields for creating a metaobject field definition. */
  create?: MetaobjectFieldDefinitionCreateInput | null | undefined;
  /** The input fields for deleting a metaobject field definition. */
  delete?: MetaobjectFieldDefinitionDeleteInput | null | undefined;
  /** The input fields for updating a metaobject field definition. */
  update?: MetaobjectFieldDefinitionUpdateInput | null | undefined;
};

/** The input fields for updating a metaobject field definition. */
export type MetaobjectFieldDefinitionUpdateInput = {
  /** Capabilities configuration for this field. */
  capabilities?: MetaobjectFieldDefinitionCapabilityCreateInput | null | undefined;
  /** An administrative description of the field. */
  description?: string | null | undefined;
  /** The key of the field definition to update. */
  key: string;
  /** A human-readable name for the field. */
  name?: string | null | undefined;
  /** Whether metaobjects require a saved value for the field. */
  required?: boolean | null | undefined;
  /** Custom validations that apply to values assigned to the field. */
  validations?: Array<MetafieldDefinitionValidationInput> | null | undefined;
};

/** The input fields for a metaobject field value. */
export type MetaobjectFieldInput = {
  /** The key of the field. */
  key: string;
  /** The value of the field. */
  value: string;
};

/** The input fields for retrieving a metaobject by handle. */
export type MetaobjectHandleInput = {
  /** The handle of the metaobject to create or update. */
  handle: string;
  /** The type of the metaobject. Must match an existing metaobject definition type. */
  type: string;
};

/** Defines visibility status for metaobjects. */
export type MetaobjectStatus =
  /** The metaobjects is active for public use. */
  | 'ACTIVE'
  /** The metaobjects is an internal record. */
  | 'DRAFT';

/** Metaobject access permissions for the Storefront API. */
export type MetaobjectStorefrontAccess =
  /** No access. */
  | 'NONE'
  /** Read-only access. */
  | 'PUBLIC_READ';

/** The input fields for upserting a metaobject. */
export type MetaobjectUpsertInput = {
  /** Capabilities for the metaobject. */
  capabilities?: MetaobjectCapabilityDataInput | null | undefined;
  /** Values for fields. These are mapped by key to fields of the metaobject definition. */
  fields?: Array<MetaobjectFieldInput> | null | undefined;
  /** The handle of the metaobject. */
  handle?: string | null | undefined;
};

/** Possible error codes that can be returned by `MetaobjectUserError`. */
export type MetaobjectUserErrorCode =
  /** Admin access can only be specified on metaobject definitions that have an app-reserved type. */
  | 'ADMIN_ACCESS_INPUT_NOT_ALLOWED'
  /** Definition is managed by app configuration and cannot be modified through the API. */
  | 'APP_CONFIG_MANAGED'
  /** The input value is blank. */
  | 'BLANK'
  /** The capability you are using is not enabled. */
  | 'CAPABILITY_NOT_ENABLED'
  /** The display name cannot be the same when using the metaobject as a product option. */
  | 'DISPLAY_NAME_CONFLICT'
  /** Duplicate inputs were provided for this field key. */
  | 'DUPLICATE_FIELD_INPUT'
  /** Renderable data input is referencing an invalid field. */
  | 'FIELD_TYPE_INVALID'
  /** The targeted object cannot be modified. */
  | 'IMMUTABLE'
  /** The input value isn't included in the list. */
  | 'INCLUSION'
  /** The maximum number of input metaobjects has been exceeded. */
  | 'INPUT_LIMIT_EXCEEDED'
  /** An unexpected error occurred. */
  | 'INTERNAL_ERROR'
  /** The input value is invalid. */
  | 'INVALID'
  /** The value for the metafield definition option was invalid. */
  | 'INVALID_OPTION'
  /** The metafield type is invalid. */
  | 'INVALID_TYPE'
  /** The value is invalid for the metafield type or the definition options. */
  | 'INVALID_VALUE'
  /** The maximum number of metaobjects definitions has been exceeded. */
  | 'MAX_DEFINITIONS_EXCEEDED'
  /** The maximum number of metaobjects per shop has been exceeded. */
  | 'MAX_OBJECTS_EXCEEDED'
  /** The input is missing required keys. */
  | 'MISSING_REQUIRED_KEYS'
  /** Not authorized. */
  | 'NOT_AUTHORIZED'
  /** Missing required fields were found for this object. */
  | 'OBJECT_FIELD_REQUIRED'
  /** The specified field key is already in use. */
  | 'OBJECT_FIELD_TAKEN'
  /** The input value needs to be blank. */
  | 'PRESENT'
  /** The requested record couldn't be found. */
  | 'RECORD_NOT_FOUND'
  /** The action cannot be completed because associated metaobjects are referenced by another resource. */
  | 'REFERENCE_EXISTS_ERROR'
  /** The provided name is reserved for system use. */
  | 'RESERVED_NAME'
  /** Definition is required by an installed app and cannot be deleted. */
  | 'STANDARD_METAOBJECT_DEFINITION_DEPENDENT_ON_APP'
  /** The input value is already taken. */
  | 'TAKEN'
  /** The input value is too long. */
  | 'TOO_LONG'
  /** The input value is too short. */
  | 'TOO_SHORT'
  /** No field definition found for this key. */
  | 'UNDEFINED_OBJECT_FIELD'
  /** No metaobject definition found for this type. */
  | 'UNDEFINED_OBJECT_TYPE'
  /** The Online Store URL handle cannot be blank. */
  | 'URL_HANDLE_BLANK'
  /** The Online Store URL handle is invalid. */
  | 'URL_HANDLE_INVALID'
  /** The Online Store URL handle is already taken. */
  | 'URL_HANDLE_TAKEN';

/** The input fields for a monetary value with currency. */
export type MoneyInput = {
  /** Decimal money amount. */
  amount: string;
  /** Currency of the money. */
  currencyCode: CurrencyCode;
};

/** The possible product statuses. */
export type ProductStatus =
  /**
   * The product is ready to sell and can be published to sales channels and apps.
   * Products with an active status aren't automatically published to sales
   * channels, such as the online store, or apps. By default, existing products are set to active.
   */
  | 'ACTIVE'
  /** The product is no longer being sold and isn't available to customers on sales channels and apps. */
  | 'ARCHIVED'
  /**
   * The product isn't ready to sell and is unavailable to customers on sales
   * channels and apps. By default, duplicated and unarchived products are set to draft.
   */
  | 'DRAFT'
  /**
   * The product is active but you need a direct link to view it. The product
   * doesn't show up in search, collections, or product recommendations. It will be
   * returned in Storefront API and Liquid only when referenced individually by
   * handle, id, or metafield reference.This status is only visible from 2025-10
   * and up, is translated to active in older versions and can't be changed from
   * unlisted in older versions.
   */
  | 'UNLISTED';

/** The valid values for the inventory policy of a product variant once it is out of stock. */
export type ProductVariantInventoryPolicy =
  /** Customers can buy this product variant after it's out of stock. */
  | 'CONTINUE'
  /** Customers can't buy this product variant after it's out of stock. */
  | 'DENY';

/** The input fields for SEO information. */
export type SeoInput = {
  /** SEO description of the product. */
  description?: string | null | undefined;
  /** SEO title of the product. */
  title?: string | null | undefined;
};

/** The input fields for the weight unit and value inputs. */
export type WeightInput = {
  /** Unit of measurement for `value`. */
  unit: WeightUnit;
  /** The weight value using the unit system specified with `weight_unit`. */
  value: number;
};

/** Units of measurement for weight. */
export type WeightUnit =
  /** Metric system unit of mass. */
  | 'GRAMS'
  /** 1 kilogram equals 1000 grams. */
  | 'KILOGRAMS'
  /** Imperial system unit of mass. */
  | 'OUNCES'
  /** 1 pound equals 16 ounces. */
  | 'POUNDS';

export type MirroredLevelFragment = { id: string, isActive: boolean, updatedAt: string, item: { id: string }, location: { id: string }, quantities: Array<{ name: string, quantity: number }> };

export type MirroredLineFragment = { id: string, quantity: number, currentQuantity: number, product: { id: string } | null, variant: { id: string } | null, originalUnitPriceSet: { shopMoney: { amount: string } }, totalDiscountSet: { shopMoney: { amount: string } } };

export type MirroredShipmentFragment = { id: string, name: string, status: InventoryShipmentStatus, tracking: { arrivesAt: string | null } | null, lineItems: { nodes: Array<{ id: string, unreceivedQuantity: number, inventoryItem: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MirroredVariantFragment = { id: string, position: number, title: string, sku: string | null, barcode: string | null, price: string, compareAtPrice: string | null, inventoryPolicy: ProductVariantInventoryPolicy, updatedAt: string, selectedOptions: Array<{ value: string }>, inventoryItem: { id: string, tracked: boolean, updatedAt: string } };

export type ReadBulkQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadBulkQuery = { bulkOperation: { id: string, status: BulkOperationStatus, errorCode: BulkOperationErrorCode | null, createdAt: string, completedAt: string | null, objectCount: string, url: string | null } | null };

export type ReadCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadCatalogueQuery = { products: { edges: Array<{ node: { id: string, title: string, handle: string, status: ProductStatus, vendor: string, productType: string, tags: Array<string>, publishedAt: string | null, isGiftCard: boolean, hasVariantsThatRequiresComponents: boolean, createdAt: string, updatedAt: string, options: Array<{ name: string }>, featuredMedia:
          | { preview: { image: { url: string } | null } | null }
          | { preview: { image: { url: string } | null } | null }
          | { preview: { image: { url: string } | null } | null }
          | { preview: { image: { url: string } | null } | null }
         | null, variants: { edges: Array<{ node: { id: string, position: number, title: string, sku: string | null, barcode: string | null, price: string, compareAtPrice: string | null, inventoryPolicy: ProductVariantInventoryPolicy, updatedAt: string, product: { id: string }, selectedOptions: Array<{ value: string }>, inventoryItem: { id: string, tracked: boolean, updatedAt: string, inventoryLevels: { edges: Array<{ node: { id: string, updatedAt: string, item: { id: string }, location: { id: string }, quantities: Array<{ name: string, quantity: number }> } }> } } } }> } } }> } };

export type ReadChangedLevelsQueryVariables = Exact<{
  location: string | number;
  since: string;
  after?: string | null | undefined;
}>;


export type ReadChangedLevelsQuery = { location: { inventoryLevels: { nodes: Array<{ id: string, isActive: boolean, updatedAt: string, item: { id: string }, location: { id: string }, quantities: Array<{ name: string, quantity: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReadChangedOrdersQueryVariables = Exact<{
  since: string;
  after?: string | null | undefined;
}>;


export type ReadChangedOrdersQuery = { orders: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadChangedProductsQueryVariables = Exact<{
  since: string;
  after?: string | null | undefined;
}>;


export type ReadChangedProductsQuery = { products: { nodes: Array<{ id: string, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadComponentsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadComponentsQuery = { nodes: Array<
    | { id: string, productVariantComponents: { nodes: Array<{ quantity: number, productVariant: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null> };

export type ReadCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadCountsQuery = { productsCount: { count: number } | null, productVariantsCount: { count: number } | null };

export type ReadFulfilmentsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadFulfilmentsQuery = { nodes: Array<
    | { id: string, fulfillmentOrders: { nodes: Array<{ id: string, status: FulfillmentOrderStatus, assignedLocation: { location: { id: string } | null }, lineItems: { nodes: Array<{ id: string, totalQuantity: number, lineItem: { id: string } }> } }> } }
    | Record<PropertyKey, never>
   | null> };

export type ReadItemsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  levels: number;
}>;


export type ReadItemsQuery = { nodes: Array<
    | { id: string, inventoryLevels: { nodes: Array<{ id: string, isActive: boolean, updatedAt: string, item: { id: string }, location: { id: string }, quantities: Array<{ name: string, quantity: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null> };

export type ReadLocationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReadLocationsQuery = { locations: { nodes: Array<{ id: string, name: string, isActive: boolean, fulfillsOnlineOrders: boolean, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadMoreComponentsQueryVariables = Exact<{
  variant: string | number;
  after?: string | null | undefined;
}>;


export type ReadMoreComponentsQuery = { productVariant: { productVariantComponents: { nodes: Array<{ quantity: number, productVariant: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReadMoreLevelsQueryVariables = Exact<{
  item: string | number;
  after?: string | null | undefined;
}>;


export type ReadMoreLevelsQuery = { inventoryItem: { inventoryLevels: { nodes: Array<{ id: string, isActive: boolean, updatedAt: string, item: { id: string }, location: { id: string }, quantities: Array<{ name: string, quantity: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReadMoreLinesQueryVariables = Exact<{
  order: string | number;
  after?: string | null | undefined;
}>;


export type ReadMoreLinesQuery = { order: { lineItems: { nodes: Array<{ id: string, quantity: number, currentQuantity: number, product: { id: string } | null, variant: { id: string } | null, originalUnitPriceSet: { shopMoney: { amount: string } }, totalDiscountSet: { shopMoney: { amount: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReadMoreShipmentLinesQueryVariables = Exact<{
  shipment: string | number;
  after: string;
}>;


export type ReadMoreShipmentLinesQuery = { inventoryShipment: { lineItems: { nodes: Array<{ id: string, unreceivedQuantity: number, inventoryItem: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReadMoreShipmentsQueryVariables = Exact<{
  transfer: string | number;
  after: string;
  lines: number;
}>;


export type ReadMoreShipmentsQuery = { inventoryTransfer: { shipments: { nodes: Array<{ id: string, name: string, status: InventoryShipmentStatus, tracking: { arrivesAt: string | null } | null, lineItems: { nodes: Array<{ id: string, unreceivedQuantity: number, inventoryItem: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReadMoreTransferLinesQueryVariables = Exact<{
  transfer: string | number;
  after: string;
}>;


export type ReadMoreTransferLinesQuery = { inventoryTransfer: { lineItems: { nodes: Array<{ id: string, totalQuantity: number, shippedQuantity: number, pickedForShipmentQuantity: number, inventoryItem: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReadMoreVariantsQueryVariables = Exact<{
  product: string | number;
  after?: string | null | undefined;
}>;


export type ReadMoreVariantsQuery = { product: { variants: { nodes: Array<{ id: string, position: number, title: string, sku: string | null, barcode: string | null, price: string, compareAtPrice: string | null, inventoryPolicy: ProductVariantInventoryPolicy, updatedAt: string, selectedOptions: Array<{ value: string }>, inventoryItem: { id: string, tracked: boolean, updatedAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReadOpenTransfersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReadOpenTransfersQuery = { inventoryTransfers: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadOrdersAgainQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadOrdersAgainQuery = { nodes: Array<
    | { id: string, processedAt: string, updatedAt: string, cancelledAt: string | null, test: boolean, sourceName: string | null, tags: Array<string>, retailLocation: { id: string } | null, lineItems: { nodes: Array<{ id: string, quantity: number, currentQuantity: number, product: { id: string } | null, variant: { id: string } | null, originalUnitPriceSet: { shopMoney: { amount: string } }, totalDiscountSet: { shopMoney: { amount: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null> };

export type ReadOrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadOrdersQuery = { orders: { edges: Array<{ node: { id: string, processedAt: string, updatedAt: string, cancelledAt: string | null, test: boolean, sourceName: string | null, tags: Array<string>, retailLocation: { id: string } | null, lineItems: { edges: Array<{ node: { id: string, quantity: number, currentQuantity: number, product: { id: string } | null, variant: { id: string } | null, originalUnitPriceSet: { shopMoney: { amount: string } }, totalDiscountSet: { shopMoney: { amount: string } } } }> } } }> } };

export type ReadPlacedOrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadPlacedOrdersQuery = { orders: { edges: Array<{ node: { id: string, processedAt: string, updatedAt: string, cancelledAt: string | null, test: boolean, sourceName: string | null, tags: Array<string>, retailLocation: { id: string } | null, lineItems: { edges: Array<{ node: { id: string, quantity: number, currentQuantity: number, product: { id: string } | null, variant: { id: string } | null, originalUnitPriceSet: { shopMoney: { amount: string } }, totalDiscountSet: { shopMoney: { amount: string } } } }> }, fulfillmentOrders: { edges: Array<{ node: { id: string, status: FulfillmentOrderStatus, assignedLocation: { location: { id: string } | null }, lineItems: { edges: Array<{ node: { id: string, totalQuantity: number, lineItem: { id: string } } }> } } }> } } }> } };

export type ReadProductsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  variants: number;
}>;


export type ReadProductsQuery = { nodes: Array<
    | { id: string, title: string, handle: string, status: ProductStatus, vendor: string, productType: string, tags: Array<string>, publishedAt: string | null, isGiftCard: boolean, hasVariantsThatRequiresComponents: boolean, createdAt: string, updatedAt: string, options: Array<{ name: string }>, featuredMedia:
        | { preview: { image: { url: string } | null } | null }
        | { preview: { image: { url: string } | null } | null }
        | { preview: { image: { url: string } | null } | null }
        | { preview: { image: { url: string } | null } | null }
       | null, variants: { nodes: Array<{ id: string, position: number, title: string, sku: string | null, barcode: string | null, price: string, compareAtPrice: string | null, inventoryPolicy: ProductVariantInventoryPolicy, updatedAt: string, selectedOptions: Array<{ value: string }>, inventoryItem: { id: string, tracked: boolean, updatedAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null> };

export type ReadRecentBulksQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadRecentBulksQuery = { bulkOperations: { nodes: Array<{ id: string, status: BulkOperationStatus, createdAt: string, query: string }> } };

export type ReadTransfersQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lines: number;
  shipments: number;
}>;


export type ReadTransfersQuery = { nodes: Array<
    | { id: string, name: string, status: InventoryTransferStatus, origin: { location: { id: string } | null } | null, destination: { location: { id: string } | null } | null, lineItems: { nodes: Array<{ id: string, totalQuantity: number, shippedQuantity: number, pickedForShipmentQuantity: number, inventoryItem: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, shipments: { nodes: Array<{ id: string, name: string, status: InventoryShipmentStatus, tracking: { arrivesAt: string | null } | null, lineItems: { nodes: Array<{ id: string, unreceivedQuantity: number, inventoryItem: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null> };

export type StartBulkMutationVariables = Exact<{
  query: string;
}>;


export type StartBulkMutation = { bulkOperationRunQuery: { bulkOperation: { id: string, status: BulkOperationStatus } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: BulkOperationUserErrorCode | null }> } | null };

export type ReadShopQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadShopQuery = { shop: { name: string, currencyCode: CurrencyCode, ianaTimezone: string }, currentAppInstallation: { accessScopes: Array<{ handle: string }> } };

export type ReadFilesQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;


export type ReadFilesQuery = { files: { nodes: Array<
      | { id: string, alt: string | null, image: { url: string } | null }
      | Record<PropertyKey, never>
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadPictureQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadPictureQuery = { node:
    | { id: string, image: { url: string } | null }
    | Record<PropertyKey, never>
   | null };

export type ReadProductPicturesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadProductPicturesQuery = { nodes: Array<
    | { id: string, title: string, media: { nodes: Array<
          | { id: string, alt: string | null, image: { url: string } | null }
          | Record<PropertyKey, never>
        > } }
    | Record<PropertyKey, never>
   | null> };

export type ChangeCollectionMutationVariables = Exact<{
  collection: CollectionUpdateInput;
}>;


export type ChangeCollectionMutation = { collectionUpdate: { userErrors: Array<{ field: Array<string> | null, message: string }> } | null };

export type ChangeMetafieldDefinitionMutationVariables = Exact<{
  definition: MetafieldDefinitionUpdateInput;
}>;


export type ChangeMetafieldDefinitionMutation = { metafieldDefinitionUpdate: { userErrors: Array<{ field: Array<string> | null, message: string, code: MetafieldDefinitionUpdateUserErrorCode | null }> } | null };

export type ChangeMetaobjectDefinitionMutationVariables = Exact<{
  id: string | number;
  definition: MetaobjectDefinitionUpdateInput;
}>;


export type ChangeMetaobjectDefinitionMutation = { metaobjectDefinitionUpdate: { userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null };

export type DefineMetafieldMutationVariables = Exact<{
  definition: MetafieldDefinitionInput;
}>;


export type DefineMetafieldMutation = { metafieldDefinitionCreate: { userErrors: Array<{ field: Array<string> | null, message: string, code: MetafieldDefinitionCreateUserErrorCode | null }> } | null };

export type DefineMetaobjectMutationVariables = Exact<{
  definition: MetaobjectDefinitionCreateInput;
}>;


export type DefineMetaobjectMutation = { metaobjectDefinitionCreate: { userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null };

export type DeleteCollectionMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteCollectionMutation = { collectionDelete: { userErrors: Array<{ field: Array<string> | null, message: string }> } | null };

export type DeleteEntryMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteEntryMutation = { metaobjectDelete: { userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null };

export type DeleteMetafieldDefinitionMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteMetafieldDefinitionMutation = { metafieldDefinitionDelete: { userErrors: Array<{ field: Array<string> | null, message: string, code: MetafieldDefinitionDeleteUserErrorCode | null }> } | null };

export type DeleteMetafieldsMutationVariables = Exact<{
  metafields: Array<MetafieldIdentifierInput> | MetafieldIdentifierInput;
}>;


export type DeleteMetafieldsMutation = { metafieldsDelete: { userErrors: Array<{ field: Array<string> | null, message: string }> } | null };

export type DeleteMetaobjectDefinitionMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteMetaobjectDefinitionMutation = { metaobjectDefinitionDelete: { userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null };

export type FindOwnCollectionsQueryVariables = Exact<{
  query: string;
}>;


export type FindOwnCollectionsQuery = { collections: { nodes: Array<{ id: string, title: string, sources: Array<
        | { id: string, inclusion: { conditions: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { values: Array<string>, id: string, definition: { id: string } }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            > } }
        | { id: string }
      > }> } };

export type CollectionConditionsFragment = { sources: Array<
    | { id: string, inclusion: { conditions: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { values: Array<string>, id: string, definition: { id: string } }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > } }
    | { id: string }
  > };

export type MakeCollectionMutationVariables = Exact<{
  collection: CollectionCreateInput;
}>;


export type MakeCollectionMutation = { collectionCreate: { collection: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } | null };

export type ReadEntriesQueryVariables = Exact<{
  type: string;
  after?: string | null | undefined;
}>;


export type ReadEntriesQuery = { metaobjects: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, handle: string, capabilities: { publishable: { status: MetaobjectStatus } | null }, fields: Array<{ key: string, value: string | null }> }> } };

export type ReadIconListQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadIconListQuery = { currentAppInstallation: { id: string, icons: { value: string } | null, hasIcons: { value: string } | null } };

export type ReadMetafieldDefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadMetafieldDefinitionsQuery = { metafieldDefinitions: { nodes: Array<{ id: string, key: string, capabilities: { smartCollectionCondition: { enabled: boolean } } }> } };

export type ReadMetaobjectDefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadMetaobjectDefinitionsQuery = { icon: { id: string, fieldDefinitions: Array<{ key: string, validations: Array<{ name: string, value: string | null }> }> } | null, edition: { id: string, fieldDefinitions: Array<{ key: string, validations: Array<{ name: string, value: string | null }> }> } | null, signature_detail: { id: string, fieldDefinitions: Array<{ key: string, validations: Array<{ name: string, value: string | null }> }> } | null, chapter: { id: string, fieldDefinitions: Array<{ key: string, validations: Array<{ name: string, value: string | null }> }> } | null };

export type DefinitionFieldsFragment = { id: string, fieldDefinitions: Array<{ key: string, validations: Array<{ name: string, value: string | null }> }> };

export type ReadOwnCollectionsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadOwnCollectionsQuery = { nodes: Array<
    | { id: string, title: string, sources: Array<
        | { id: string, inclusion: { conditions: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { values: Array<string>, id: string, definition: { id: string } }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            > } }
        | { id: string }
      > }
    | Record<PropertyKey, never>
   | null> };

export type ReadPublishedQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadPublishedQuery = { nodes: Array<
    | { id: string, role: { value: string } | null, icon: { value: string } | null, icon_handle: { value: string } | null, category: { value: string } | null, supports: { value: string } | null, edition: { value: string } | null, edition_kind: { value: string } | null, icons: { value: string } | null }
    | Record<PropertyKey, never>
   | null> };

export type SaveEntryMutationVariables = Exact<{
  handle: MetaobjectHandleInput;
  entry: MetaobjectUpsertInput;
}>;


export type SaveEntryMutation = { saved: { metaobject: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null };

export type EntrySavedFragment = { metaobject: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> };

export type SaveTenEntriesMutationVariables = Exact<{
  handle0: MetaobjectHandleInput;
  entry0: MetaobjectUpsertInput;
  handle1: MetaobjectHandleInput;
  entry1: MetaobjectUpsertInput;
  handle2: MetaobjectHandleInput;
  entry2: MetaobjectUpsertInput;
  handle3: MetaobjectHandleInput;
  entry3: MetaobjectUpsertInput;
  handle4: MetaobjectHandleInput;
  entry4: MetaobjectUpsertInput;
  handle5: MetaobjectHandleInput;
  entry5: MetaobjectUpsertInput;
  handle6: MetaobjectHandleInput;
  entry6: MetaobjectUpsertInput;
  handle7: MetaobjectHandleInput;
  entry7: MetaobjectUpsertInput;
  handle8: MetaobjectHandleInput;
  entry8: MetaobjectUpsertInput;
  handle9: MetaobjectHandleInput;
  entry9: MetaobjectUpsertInput;
}>;


export type SaveTenEntriesMutation = { saved0: { metaobject: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null, saved1: { metaobject: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null, saved2: { metaobject: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null, saved3: { metaobject: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null, saved4: { metaobject: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null, saved5: { metaobject: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null, saved6: { metaobject: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null, saved7: { metaobject: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null, saved8: { metaobject: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null, saved9: { metaobject: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null };

export type SetMetafieldsMutationVariables = Exact<{
  metafields: Array<MetafieldsSetInput> | MetafieldsSetInput;
}>;


export type SetMetafieldsMutation = { metafieldsSet: { userErrors: Array<{ field: Array<string> | null, message: string, code: MetafieldsSetUserErrorCode | null }> } | null };

export type FindCollectionsQueryVariables = Exact<{
  query?: string | null | undefined;
}>;


export type FindCollectionsQuery = { collections: { nodes: Array<{ id: string, title: string }> } };

export type ReadCollectionQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ReadCollectionQuery = { collection: { id: string, title: string, products: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReadMembershipQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  collection: string | number;
}>;


export type ReadMembershipQuery = { nodes: Array<
    | { id: string, inCollection: boolean }
    | Record<PropertyKey, never>
   | null> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MirroredLevelFragmentDoc = new TypedDocumentString(`
    fragment MirroredLevel on InventoryLevel {
  id
  isActive
  item {
    id
  }
  location {
    id
  }
  quantities(
    names: ["available", "on_hand", "committed", "incoming", "reserved", "safety_stock"]
  ) {
    name
    quantity
  }
  updatedAt
}
    `, {"fragmentName":"MirroredLevel"}) as unknown as TypedDocumentString<MirroredLevelFragment, unknown>;
export const MirroredLineFragmentDoc = new TypedDocumentString(`
    fragment MirroredLine on LineItem {
  id
  quantity
  currentQuantity
  product {
    id
  }
  variant {
    id
  }
  originalUnitPriceSet {
    shopMoney {
      amount
    }
  }
  totalDiscountSet {
    shopMoney {
      amount
    }
  }
}
    `, {"fragmentName":"MirroredLine"}) as unknown as TypedDocumentString<MirroredLineFragment, unknown>;
export const MirroredShipmentFragmentDoc = new TypedDocumentString(`
    fragment MirroredShipment on InventoryShipment {
  id
  name
  status
  tracking {
    arrivesAt
  }
  lineItems(first: $lines) {
    nodes {
      id
      unreceivedQuantity
      inventoryItem {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"fragmentName":"MirroredShipment"}) as unknown as TypedDocumentString<MirroredShipmentFragment, unknown>;
export const MirroredVariantFragmentDoc = new TypedDocumentString(`
    fragment MirroredVariant on ProductVariant {
  id
  position
  title
  selectedOptions {
    value
  }
  sku
  barcode
  price
  compareAtPrice
  inventoryPolicy
  updatedAt
  inventoryItem {
    id
    tracked
    updatedAt
  }
}
    `, {"fragmentName":"MirroredVariant"}) as unknown as TypedDocumentString<MirroredVariantFragment, unknown>;
export const CollectionConditionsFragmentDoc = new TypedDocumentString(`
    fragment CollectionConditions on Collection {
  sources {
    id
    ... on CollectionConditionsSource {
      inclusion {
        conditions {
          id
          ... on CollectionSourceInclusionConditionMetafieldString {
            definition {
              id
            }
            values
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"CollectionConditions"}) as unknown as TypedDocumentString<CollectionConditionsFragment, unknown>;
export const DefinitionFieldsFragmentDoc = new TypedDocumentString(`
    fragment DefinitionFields on MetaobjectDefinition {
  id
  fieldDefinitions {
    key
    validations {
      name
      value
    }
  }
}
    `, {"fragmentName":"DefinitionFields"}) as unknown as TypedDocumentString<DefinitionFieldsFragment, unknown>;
export const EntrySavedFragmentDoc = new TypedDocumentString(`
    fragment EntrySaved on MetaobjectUpsertPayload {
  metaobject {
    id
  }
  userErrors {
    field
    message
    code
  }
}
    `, {"fragmentName":"EntrySaved"}) as unknown as TypedDocumentString<EntrySavedFragment, unknown>;
export const ReadBulkDocument = new TypedDocumentString(`
    query ReadBulk($id: ID!) {
  bulkOperation(id: $id) {
    id
    status
    errorCode
    createdAt
    completedAt
    objectCount
    url
  }
}
    `) as unknown as TypedDocumentString<ReadBulkQuery, ReadBulkQueryVariables>;
export const ReadCatalogueDocument = new TypedDocumentString(`
    query ReadCatalogue {
  products {
    edges {
      node {
        id
        title
        handle
        status
        vendor
        productType
        tags
        options {
          name
        }
        featuredMedia {
          preview {
            image {
              url
            }
          }
        }
        publishedAt
        isGiftCard
        hasVariantsThatRequiresComponents
        createdAt
        updatedAt
        variants {
          edges {
            node {
              id
              product {
                id
              }
              position
              title
              selectedOptions {
                value
              }
              sku
              barcode
              price
              compareAtPrice
              inventoryPolicy
              updatedAt
              inventoryItem {
                id
                tracked
                updatedAt
                inventoryLevels {
                  edges {
                    node {
                      id
                      item {
                        id
                      }
                      location {
                        id
                      }
                      quantities(
                        names: ["available", "on_hand", "committed", "incoming", "reserved", "safety_stock"]
                      ) {
                        name
                        quantity
                      }
                      updatedAt
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadCatalogueQuery, ReadCatalogueQueryVariables>;
export const ReadChangedLevelsDocument = new TypedDocumentString(`
    query ReadChangedLevels($location: ID!, $since: String!, $after: String) {
  location(id: $location) {
    inventoryLevels(first: 200, after: $after, query: $since, includeInactive: true) {
      nodes {
        ...MirroredLevel
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MirroredLevel on InventoryLevel {
  id
  isActive
  item {
    id
  }
  location {
    id
  }
  quantities(
    names: ["available", "on_hand", "committed", "incoming", "reserved", "safety_stock"]
  ) {
    name
    quantity
  }
  updatedAt
}`) as unknown as TypedDocumentString<ReadChangedLevelsQuery, ReadChangedLevelsQueryVariables>;
export const ReadChangedOrdersDocument = new TypedDocumentString(`
    query ReadChangedOrders($since: String!, $after: String) {
  orders(first: 250, after: $after, query: $since, sortKey: UPDATED_AT) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReadChangedOrdersQuery, ReadChangedOrdersQueryVariables>;
export const ReadChangedProductsDocument = new TypedDocumentString(`
    query ReadChangedProducts($since: String!, $after: String) {
  products(first: 250, after: $after, query: $since, sortKey: UPDATED_AT) {
    nodes {
      id
      updatedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReadChangedProductsQuery, ReadChangedProductsQueryVariables>;
export const ReadComponentsDocument = new TypedDocumentString(`
    query ReadComponents($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on ProductVariant {
      id
      productVariantComponents(first: 30) {
        nodes {
          quantity
          productVariant {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadComponentsQuery, ReadComponentsQueryVariables>;
export const ReadCountsDocument = new TypedDocumentString(`
    query ReadCounts {
  productsCount(limit: null) {
    count
  }
  productVariantsCount(limit: null) {
    count
  }
}
    `) as unknown as TypedDocumentString<ReadCountsQuery, ReadCountsQueryVariables>;
export const ReadFulfilmentsDocument = new TypedDocumentString(`
    query ReadFulfilments($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Order {
      id
      fulfillmentOrders(first: 5) {
        nodes {
          id
          status
          assignedLocation {
            location {
              id
            }
          }
          lineItems(first: 20) {
            nodes {
              id
              totalQuantity
              lineItem {
                id
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadFulfilmentsQuery, ReadFulfilmentsQueryVariables>;
export const ReadItemsDocument = new TypedDocumentString(`
    query ReadItems($ids: [ID!]!, $levels: Int!) {
  nodes(ids: $ids) {
    ... on InventoryItem {
      id
      inventoryLevels(first: $levels) {
        nodes {
          ...MirroredLevel
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment MirroredLevel on InventoryLevel {
  id
  isActive
  item {
    id
  }
  location {
    id
  }
  quantities(
    names: ["available", "on_hand", "committed", "incoming", "reserved", "safety_stock"]
  ) {
    name
    quantity
  }
  updatedAt
}`) as unknown as TypedDocumentString<ReadItemsQuery, ReadItemsQueryVariables>;
export const ReadLocationsDocument = new TypedDocumentString(`
    query ReadLocations($after: String) {
  locations(
    first: 100
    after: $after
    includeInactive: true
    includeLegacy: true
    sortKey: ID
  ) {
    nodes {
      id
      name
      isActive
      fulfillsOnlineOrders
      updatedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReadLocationsQuery, ReadLocationsQueryVariables>;
export const ReadMoreComponentsDocument = new TypedDocumentString(`
    query ReadMoreComponents($variant: ID!, $after: String) {
  productVariant(id: $variant) {
    productVariantComponents(first: 100, after: $after) {
      nodes {
        quantity
        productVariant {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadMoreComponentsQuery, ReadMoreComponentsQueryVariables>;
export const ReadMoreLevelsDocument = new TypedDocumentString(`
    query ReadMoreLevels($item: ID!, $after: String) {
  inventoryItem(id: $item) {
    inventoryLevels(first: 100, after: $after) {
      nodes {
        ...MirroredLevel
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MirroredLevel on InventoryLevel {
  id
  isActive
  item {
    id
  }
  location {
    id
  }
  quantities(
    names: ["available", "on_hand", "committed", "incoming", "reserved", "safety_stock"]
  ) {
    name
    quantity
  }
  updatedAt
}`) as unknown as TypedDocumentString<ReadMoreLevelsQuery, ReadMoreLevelsQueryVariables>;
export const ReadMoreLinesDocument = new TypedDocumentString(`
    query ReadMoreLines($order: ID!, $after: String) {
  order(id: $order) {
    lineItems(first: 100, after: $after) {
      nodes {
        ...MirroredLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MirroredLine on LineItem {
  id
  quantity
  currentQuantity
  product {
    id
  }
  variant {
    id
  }
  originalUnitPriceSet {
    shopMoney {
      amount
    }
  }
  totalDiscountSet {
    shopMoney {
      amount
    }
  }
}`) as unknown as TypedDocumentString<ReadMoreLinesQuery, ReadMoreLinesQueryVariables>;
export const ReadMoreShipmentLinesDocument = new TypedDocumentString(`
    query ReadMoreShipmentLines($shipment: ID!, $after: String!) {
  inventoryShipment(id: $shipment) {
    lineItems(first: 250, after: $after) {
      nodes {
        id
        unreceivedQuantity
        inventoryItem {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadMoreShipmentLinesQuery, ReadMoreShipmentLinesQueryVariables>;
export const ReadMoreShipmentsDocument = new TypedDocumentString(`
    query ReadMoreShipments($transfer: ID!, $after: String!, $lines: Int!) {
  inventoryTransfer(id: $transfer) {
    shipments(first: 10, after: $after) {
      nodes {
        ...MirroredShipment
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MirroredShipment on InventoryShipment {
  id
  name
  status
  tracking {
    arrivesAt
  }
  lineItems(first: $lines) {
    nodes {
      id
      unreceivedQuantity
      inventoryItem {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`) as unknown as TypedDocumentString<ReadMoreShipmentsQuery, ReadMoreShipmentsQueryVariables>;
export const ReadMoreTransferLinesDocument = new TypedDocumentString(`
    query ReadMoreTransferLines($transfer: ID!, $after: String!) {
  inventoryTransfer(id: $transfer) {
    lineItems(first: 250, after: $after) {
      nodes {
        id
        totalQuantity
        shippedQuantity
        pickedForShipmentQuantity
        inventoryItem {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadMoreTransferLinesQuery, ReadMoreTransferLinesQueryVariables>;
export const ReadMoreVariantsDocument = new TypedDocumentString(`
    query ReadMoreVariants($product: ID!, $after: String) {
  product(id: $product) {
    variants(first: 200, after: $after) {
      nodes {
        ...MirroredVariant
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MirroredVariant on ProductVariant {
  id
  position
  title
  selectedOptions {
    value
  }
  sku
  barcode
  price
  compareAtPrice
  inventoryPolicy
  updatedAt
  inventoryItem {
    id
    tracked
    updatedAt
  }
}`) as unknown as TypedDocumentString<ReadMoreVariantsQuery, ReadMoreVariantsQueryVariables>;
export const ReadOpenTransfersDocument = new TypedDocumentString(`
    query ReadOpenTransfers($after: String) {
  inventoryTransfers(
    first: 250
    after: $after
    query: "status:READY_TO_SHIP OR status:IN_PROGRESS"
  ) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReadOpenTransfersQuery, ReadOpenTransfersQueryVariables>;
export const ReadOrdersAgainDocument = new TypedDocumentString(`
    query ReadOrdersAgain($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Order {
      id
      processedAt
      updatedAt
      cancelledAt
      test
      sourceName
      tags
      retailLocation {
        id
      }
      lineItems(first: 10) {
        nodes {
          ...MirroredLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment MirroredLine on LineItem {
  id
  quantity
  currentQuantity
  product {
    id
  }
  variant {
    id
  }
  originalUnitPriceSet {
    shopMoney {
      amount
    }
  }
  totalDiscountSet {
    shopMoney {
      amount
    }
  }
}`) as unknown as TypedDocumentString<ReadOrdersAgainQuery, ReadOrdersAgainQueryVariables>;
export const ReadOrdersDocument = new TypedDocumentString(`
    query ReadOrders {
  orders {
    edges {
      node {
        id
        processedAt
        updatedAt
        cancelledAt
        test
        sourceName
        tags
        retailLocation {
          id
        }
        lineItems {
          edges {
            node {
              id
              quantity
              currentQuantity
              product {
                id
              }
              variant {
                id
              }
              originalUnitPriceSet {
                shopMoney {
                  amount
                }
              }
              totalDiscountSet {
                shopMoney {
                  amount
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadOrdersQuery, ReadOrdersQueryVariables>;
export const ReadPlacedOrdersDocument = new TypedDocumentString(`
    query ReadPlacedOrders {
  orders {
    edges {
      node {
        id
        processedAt
        updatedAt
        cancelledAt
        test
        sourceName
        tags
        retailLocation {
          id
        }
        lineItems {
          edges {
            node {
              id
              quantity
              currentQuantity
              product {
                id
              }
              variant {
                id
              }
              originalUnitPriceSet {
                shopMoney {
                  amount
                }
              }
              totalDiscountSet {
                shopMoney {
                  amount
                }
              }
            }
          }
        }
        fulfillmentOrders {
          edges {
            node {
              id
              status
              assignedLocation {
                location {
                  id
                }
              }
              lineItems {
                edges {
                  node {
                    id
                    totalQuantity
                    lineItem {
                      id
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadPlacedOrdersQuery, ReadPlacedOrdersQueryVariables>;
export const ReadProductsDocument = new TypedDocumentString(`
    query ReadProducts($ids: [ID!]!, $variants: Int!) {
  nodes(ids: $ids) {
    ... on Product {
      id
      title
      handle
      status
      vendor
      productType
      tags
      options {
        name
      }
      featuredMedia {
        preview {
          image {
            url
          }
        }
      }
      publishedAt
      isGiftCard
      hasVariantsThatRequiresComponents
      createdAt
      updatedAt
      variants(first: $variants) {
        nodes {
          ...MirroredVariant
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment MirroredVariant on ProductVariant {
  id
  position
  title
  selectedOptions {
    value
  }
  sku
  barcode
  price
  compareAtPrice
  inventoryPolicy
  updatedAt
  inventoryItem {
    id
    tracked
    updatedAt
  }
}`) as unknown as TypedDocumentString<ReadProductsQuery, ReadProductsQueryVariables>;
export const ReadRecentBulksDocument = new TypedDocumentString(`
    query ReadRecentBulks {
  bulkOperations(first: 10, sortKey: CREATED_AT, reverse: true) {
    nodes {
      id
      status
      createdAt
      query
    }
  }
}
    `) as unknown as TypedDocumentString<ReadRecentBulksQuery, ReadRecentBulksQueryVariables>;
export const ReadTransfersDocument = new TypedDocumentString(`
    query ReadTransfers($ids: [ID!]!, $lines: Int!, $shipments: Int!) {
  nodes(ids: $ids) {
    ... on InventoryTransfer {
      id
      name
      status
      origin {
        location {
          id
        }
      }
      destination {
        location {
          id
        }
      }
      lineItems(first: $lines) {
        nodes {
          id
          totalQuantity
          shippedQuantity
          pickedForShipmentQuantity
          inventoryItem {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      shipments(first: $shipments) {
        nodes {
          ...MirroredShipment
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment MirroredShipment on InventoryShipment {
  id
  name
  status
  tracking {
    arrivesAt
  }
  lineItems(first: $lines) {
    nodes {
      id
      unreceivedQuantity
      inventoryItem {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`) as unknown as TypedDocumentString<ReadTransfersQuery, ReadTransfersQueryVariables>;
export const StartBulkDocument = new TypedDocumentString(`
    mutation StartBulk($query: String!) {
  bulkOperationRunQuery(query: $query, groupObjects: false) {
    bulkOperation {
      id
      status
    }
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<StartBulkMutation, StartBulkMutationVariables>;
export const ReadShopDocument = new TypedDocumentString(`
    query ReadShop {
  shop {
    name
    currencyCode
    ianaTimezone
  }
  currentAppInstallation {
    accessScopes {
      handle
    }
  }
}
    `) as unknown as TypedDocumentString<ReadShopQuery, ReadShopQueryVariables>;
export const ReadFilesDocument = new TypedDocumentString(`
    query ReadFiles($query: String!, $after: String) {
  files(
    first: 24
    after: $after
    query: $query
    sortKey: CREATED_AT
    reverse: true
  ) {
    nodes {
      ... on MediaImage {
        id
        alt
        image {
          url
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReadFilesQuery, ReadFilesQueryVariables>;
export const ReadPictureDocument = new TypedDocumentString(`
    query ReadPicture($id: ID!) {
  node(id: $id) {
    ... on MediaImage {
      id
      image {
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadPictureQuery, ReadPictureQueryVariables>;
export const ReadProductPicturesDocument = new TypedDocumentString(`
    query ReadProductPictures($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Product {
      id
      title
      media(first: 24) {
        nodes {
          ... on MediaImage {
            id
            alt
            image {
              url
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadProductPicturesQuery, ReadProductPicturesQueryVariables>;
export const ChangeCollectionDocument = new TypedDocumentString(`
    mutation ChangeCollection($collection: CollectionUpdateInput!) {
  collectionUpdate(collection: $collection) {
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeCollectionMutation, ChangeCollectionMutationVariables>;
export const ChangeMetafieldDefinitionDocument = new TypedDocumentString(`
    mutation ChangeMetafieldDefinition($definition: MetafieldDefinitionUpdateInput!) {
  metafieldDefinitionUpdate(definition: $definition) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeMetafieldDefinitionMutation, ChangeMetafieldDefinitionMutationVariables>;
export const ChangeMetaobjectDefinitionDocument = new TypedDocumentString(`
    mutation ChangeMetaobjectDefinition($id: ID!, $definition: MetaobjectDefinitionUpdateInput!) {
  metaobjectDefinitionUpdate(id: $id, definition: $definition) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeMetaobjectDefinitionMutation, ChangeMetaobjectDefinitionMutationVariables>;
export const DefineMetafieldDocument = new TypedDocumentString(`
    mutation DefineMetafield($definition: MetafieldDefinitionInput!) {
  metafieldDefinitionCreate(definition: $definition) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DefineMetafieldMutation, DefineMetafieldMutationVariables>;
export const DefineMetaobjectDocument = new TypedDocumentString(`
    mutation DefineMetaobject($definition: MetaobjectDefinitionCreateInput!) {
  metaobjectDefinitionCreate(definition: $definition) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DefineMetaobjectMutation, DefineMetaobjectMutationVariables>;
export const DeleteCollectionDocument = new TypedDocumentString(`
    mutation DeleteCollection($id: ID!) {
  collectionDelete(input: {id: $id}) {
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteCollectionMutation, DeleteCollectionMutationVariables>;
export const DeleteEntryDocument = new TypedDocumentString(`
    mutation DeleteEntry($id: ID!) {
  metaobjectDelete(id: $id) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteEntryMutation, DeleteEntryMutationVariables>;
export const DeleteMetafieldDefinitionDocument = new TypedDocumentString(`
    mutation DeleteMetafieldDefinition($id: ID!) {
  metafieldDefinitionDelete(id: $id, deleteAllAssociatedMetafields: true) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteMetafieldDefinitionMutation, DeleteMetafieldDefinitionMutationVariables>;
export const DeleteMetafieldsDocument = new TypedDocumentString(`
    mutation DeleteMetafields($metafields: [MetafieldIdentifierInput!]!) {
  metafieldsDelete(metafields: $metafields) {
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteMetafieldsMutation, DeleteMetafieldsMutationVariables>;
export const DeleteMetaobjectDefinitionDocument = new TypedDocumentString(`
    mutation DeleteMetaobjectDefinition($id: ID!) {
  metaobjectDefinitionDelete(id: $id) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteMetaobjectDefinitionMutation, DeleteMetaobjectDefinitionMutationVariables>;
export const FindOwnCollectionsDocument = new TypedDocumentString(`
    query FindOwnCollections($query: String!) {
  collections(first: 25, query: $query) {
    nodes {
      id
      title
      ...CollectionConditions
    }
  }
}
    fragment CollectionConditions on Collection {
  sources {
    id
    ... on CollectionConditionsSource {
      inclusion {
        conditions {
          id
          ... on CollectionSourceInclusionConditionMetafieldString {
            definition {
              id
            }
            values
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<FindOwnCollectionsQuery, FindOwnCollectionsQueryVariables>;
export const MakeCollectionDocument = new TypedDocumentString(`
    mutation MakeCollection($collection: CollectionCreateInput!) {
  collectionCreate(collection: $collection) {
    collection {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MakeCollectionMutation, MakeCollectionMutationVariables>;
export const ReadEntriesDocument = new TypedDocumentString(`
    query ReadEntries($type: String!, $after: String) {
  metaobjects(type: $type, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      handle
      capabilities {
        publishable {
          status
        }
      }
      fields {
        key
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadEntriesQuery, ReadEntriesQueryVariables>;
export const ReadIconListDocument = new TypedDocumentString(`
    query ReadIconList {
  currentAppInstallation {
    id
    icons: metafield(namespace: "universe", key: "icons") {
      value
    }
    hasIcons: metafield(namespace: "universe", key: "has_icons") {
      value
    }
  }
}
    `) as unknown as TypedDocumentString<ReadIconListQuery, ReadIconListQueryVariables>;
export const ReadMetafieldDefinitionsDocument = new TypedDocumentString(`
    query ReadMetafieldDefinitions {
  metafieldDefinitions(ownerType: PRODUCT, namespace: "$app", first: 50) {
    nodes {
      id
      key
      capabilities {
        smartCollectionCondition {
          enabled
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadMetafieldDefinitionsQuery, ReadMetafieldDefinitionsQueryVariables>;
export const ReadMetaobjectDefinitionsDocument = new TypedDocumentString(`
    query ReadMetaobjectDefinitions {
  icon: metaobjectDefinitionByType(type: "$app:icon") {
    ...DefinitionFields
  }
  edition: metaobjectDefinitionByType(type: "$app:edition") {
    ...DefinitionFields
  }
  signature_detail: metaobjectDefinitionByType(type: "$app:signature_detail") {
    ...DefinitionFields
  }
  chapter: metaobjectDefinitionByType(type: "$app:chapter") {
    ...DefinitionFields
  }
}
    fragment DefinitionFields on MetaobjectDefinition {
  id
  fieldDefinitions {
    key
    validations {
      name
      value
    }
  }
}`) as unknown as TypedDocumentString<ReadMetaobjectDefinitionsQuery, ReadMetaobjectDefinitionsQueryVariables>;
export const ReadOwnCollectionsDocument = new TypedDocumentString(`
    query ReadOwnCollections($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Collection {
      id
      title
      ...CollectionConditions
    }
  }
}
    fragment CollectionConditions on Collection {
  sources {
    id
    ... on CollectionConditionsSource {
      inclusion {
        conditions {
          id
          ... on CollectionSourceInclusionConditionMetafieldString {
            definition {
              id
            }
            values
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadOwnCollectionsQuery, ReadOwnCollectionsQueryVariables>;
export const ReadPublishedDocument = new TypedDocumentString(`
    query ReadPublished($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Product {
      id
      role: metafield(namespace: "$app", key: "role") {
        value
      }
      icon: metafield(namespace: "$app", key: "icon") {
        value
      }
      icon_handle: metafield(namespace: "$app", key: "icon_handle") {
        value
      }
      category: metafield(namespace: "$app", key: "category") {
        value
      }
      supports: metafield(namespace: "$app", key: "supports") {
        value
      }
      edition: metafield(namespace: "$app", key: "edition") {
        value
      }
      edition_kind: metafield(namespace: "$app", key: "edition_kind") {
        value
      }
      icons: metafield(namespace: "$app", key: "icons") {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadPublishedQuery, ReadPublishedQueryVariables>;
export const SaveEntryDocument = new TypedDocumentString(`
    mutation SaveEntry($handle: MetaobjectHandleInput!, $entry: MetaobjectUpsertInput!) {
  saved: metaobjectUpsert(handle: $handle, metaobject: $entry) {
    ...EntrySaved
  }
}
    fragment EntrySaved on MetaobjectUpsertPayload {
  metaobject {
    id
  }
  userErrors {
    field
    message
    code
  }
}`) as unknown as TypedDocumentString<SaveEntryMutation, SaveEntryMutationVariables>;
export const SaveTenEntriesDocument = new TypedDocumentString(`
    mutation SaveTenEntries($handle0: MetaobjectHandleInput!, $entry0: MetaobjectUpsertInput!, $handle1: MetaobjectHandleInput!, $entry1: MetaobjectUpsertInput!, $handle2: MetaobjectHandleInput!, $entry2: MetaobjectUpsertInput!, $handle3: MetaobjectHandleInput!, $entry3: MetaobjectUpsertInput!, $handle4: MetaobjectHandleInput!, $entry4: MetaobjectUpsertInput!, $handle5: MetaobjectHandleInput!, $entry5: MetaobjectUpsertInput!, $handle6: MetaobjectHandleInput!, $entry6: MetaobjectUpsertInput!, $handle7: MetaobjectHandleInput!, $entry7: MetaobjectUpsertInput!, $handle8: MetaobjectHandleInput!, $entry8: MetaobjectUpsertInput!, $handle9: MetaobjectHandleInput!, $entry9: MetaobjectUpsertInput!) {
  saved0: metaobjectUpsert(handle: $handle0, metaobject: $entry0) {
    ...EntrySaved
  }
  saved1: metaobjectUpsert(handle: $handle1, metaobject: $entry1) {
    ...EntrySaved
  }
  saved2: metaobjectUpsert(handle: $handle2, metaobject: $entry2) {
    ...EntrySaved
  }
  saved3: metaobjectUpsert(handle: $handle3, metaobject: $entry3) {
    ...EntrySaved
  }
  saved4: metaobjectUpsert(handle: $handle4, metaobject: $entry4) {
    ...EntrySaved
  }
  saved5: metaobjectUpsert(handle: $handle5, metaobject: $entry5) {
    ...EntrySaved
  }
  saved6: metaobjectUpsert(handle: $handle6, metaobject: $entry6) {
    ...EntrySaved
  }
  saved7: metaobjectUpsert(handle: $handle7, metaobject: $entry7) {
    ...EntrySaved
  }
  saved8: metaobjectUpsert(handle: $handle8, metaobject: $entry8) {
    ...EntrySaved
  }
  saved9: metaobjectUpsert(handle: $handle9, metaobject: $entry9) {
    ...EntrySaved
  }
}
    fragment EntrySaved on MetaobjectUpsertPayload {
  metaobject {
    id
  }
  userErrors {
    field
    message
    code
  }
}`) as unknown as TypedDocumentString<SaveTenEntriesMutation, SaveTenEntriesMutationVariables>;
export const SetMetafieldsDocument = new TypedDocumentString(`
    mutation SetMetafields($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SetMetafieldsMutation, SetMetafieldsMutationVariables>;
export const FindCollectionsDocument = new TypedDocumentString(`
    query FindCollections($query: String) {
  collections(first: 20, query: $query, sortKey: TITLE) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<FindCollectionsQuery, FindCollectionsQueryVariables>;
export const ReadCollectionDocument = new TypedDocumentString(`
    query ReadCollection($id: ID!, $after: String) {
  collection(id: $id) {
    id
    title
    products(first: 250, after: $after, sortKey: ID) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadCollectionQuery, ReadCollectionQueryVariables>;
export const ReadMembershipDocument = new TypedDocumentString(`
    query ReadMembership($ids: [ID!]!, $collection: ID!) {
  nodes(ids: $ids) {
    ... on Product {
      id
      inCollection(id: $collection)
    }
  }
}
    `) as unknown as TypedDocumentString<ReadMembershipQuery, ReadMembershipQueryVariables>;