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

/** Metafield access permissions for the Customer Account API. */
export type MetafieldCustomerAccountAccessInput =
  /** No access. */
  | 'NONE'
  /** Read-only access. */
  | 'READ'
  /** Read and write access. */
  | 'READ_WRITE';

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

export type DeleteEntryMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteEntryMutation = { metaobjectDelete: { userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null };

export type DeleteMetafieldsMutationVariables = Exact<{
  metafields: Array<MetafieldIdentifierInput> | MetafieldIdentifierInput;
}>;


export type DeleteMetafieldsMutation = { metafieldsDelete: { userErrors: Array<{ field: Array<string> | null, message: string }> } | null };

export type DeleteMetaobjectDefinitionMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteMetaobjectDefinitionMutation = { metaobjectDefinitionDelete: { userErrors: Array<{ field: Array<string> | null, message: string, code: MetaobjectUserErrorCode | null }> } | null };

export type ReadEntriesQueryVariables = Exact<{
  type: string;
  after?: string | null | undefined;
}>;


export type ReadEntriesQuery = { metaobjects: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, handle: string, capabilities: { publishable: { status: MetaobjectStatus } | null }, fields: Array<{ key: string, value: string | null }> }> } };

export type ReadIconListQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadIconListQuery = { currentAppInstallation: { id: string, icons: { value: string } | null, hasIcons: { value: string } | null } };

export type ReadMetaobjectDefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadMetaobjectDefinitionsQuery = { icon: { id: string, fieldDefinitions: Array<{ key: string, validations: Array<{ name: string, value: string | null }> }> } | null, edition: { id: string, fieldDefinitions: Array<{ key: string, validations: Array<{ name: string, value: string | null }> }> } | null, signature_detail: { id: string, fieldDefinitions: Array<{ key: string, validations: Array<{ name: string, value: string | null }> }> } | null, chapter: { id: string, fieldDefinitions: Array<{ key: string, validations: Array<{ name: string, value: string | null }> }> } | null };

export type DefinitionFieldsFragment = { id: string, fieldDefinitions: Array<{ key: string, validations: Array<{ name: string, value: string | null }> }> };

export type ReadPublishedQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadPublishedQuery = { nodes: Array<
    | { id: string, role: { value: string } | null, icon: { value: string } | null, icon_handle: { value: string } | null, category: { value: string } | null, supports: { value: string } | null }
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