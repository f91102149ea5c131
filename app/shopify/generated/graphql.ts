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

export type MirroredLevelFragment = { id: string, isActive: boolean, updatedAt: string, item: { id: string }, location: { id: string }, quantities: Array<{ name: string, quantity: number }> };

export type MirroredLineFragment = { id: string, quantity: number, currentQuantity: number, product: { id: string } | null, variant: { id: string } | null, originalUnitPriceSet: { shopMoney: { amount: string } }, totalDiscountSet: { shopMoney: { amount: string } } };

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


export type ReadChangedProductsQuery = { products: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadComponentsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadComponentsQuery = { nodes: Array<
    | { id: string, productVariantComponents: { nodes: Array<{ quantity: number, productVariant: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null> };

export type ReadCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadCountsQuery = { productsCount: { count: number } | null, productVariantsCount: { count: number } | null };

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

export type ReadMoreVariantsQueryVariables = Exact<{
  product: string | number;
  after?: string | null | undefined;
}>;


export type ReadMoreVariantsQuery = { product: { variants: { nodes: Array<{ id: string, position: number, title: string, sku: string | null, barcode: string | null, price: string, compareAtPrice: string | null, inventoryPolicy: ProductVariantInventoryPolicy, updatedAt: string, selectedOptions: Array<{ value: string }>, inventoryItem: { id: string, tracked: boolean, updatedAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReadOrdersAgainQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadOrdersAgainQuery = { nodes: Array<
    | { id: string, processedAt: string, updatedAt: string, cancelledAt: string | null, test: boolean, sourceName: string | null, retailLocation: { id: string } | null, lineItems: { nodes: Array<{ id: string, quantity: number, currentQuantity: number, product: { id: string } | null, variant: { id: string } | null, originalUnitPriceSet: { shopMoney: { amount: string } }, totalDiscountSet: { shopMoney: { amount: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null> };

export type ReadOrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadOrdersQuery = { orders: { edges: Array<{ node: { id: string, processedAt: string, updatedAt: string, cancelledAt: string | null, test: boolean, sourceName: string | null, retailLocation: { id: string } | null, lineItems: { edges: Array<{ node: { id: string, quantity: number, currentQuantity: number, product: { id: string } | null, variant: { id: string } | null, originalUnitPriceSet: { shopMoney: { amount: string } }, totalDiscountSet: { shopMoney: { amount: string } } } }> } } }> } };

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

export type StartBulkMutationVariables = Exact<{
  query: string;
}>;


export type StartBulkMutation = { bulkOperationRunQuery: { bulkOperation: { id: string, status: BulkOperationStatus } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: BulkOperationUserErrorCode | null }> } | null };

export type ReadShopQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadShopQuery = { shop: { name: string, currencyCode: CurrencyCode, ianaTimezone: string }, currentAppInstallation: { accessScopes: Array<{ handle: string }> } };

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