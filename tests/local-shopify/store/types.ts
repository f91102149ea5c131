import type { Shipment, Transfer } from './transfer-model.ts';

/**
 * What a store knows. Ids are Shopify's bare numbers (the gid is made where it is shown), times are ISO
 * strings with a zone, money is a decimal string in the shop's currency.
 */
export interface Shop {
  readonly domain: string;
  readonly name: string;
  readonly email: string;
  readonly currencyCode: string;
  readonly ianaTimezone: string;
  readonly primaryLocale: string;
  readonly createdAt: string;
}

export interface Location {
  readonly id: number;
  readonly name: string;
  readonly isActive: boolean;
  readonly fulfillsOnlineOrders: boolean;
  readonly shipsInventory: boolean;
  readonly address1?: string | null;
  readonly address2?: string | null;
  readonly city: string | null;
  readonly zip?: string | null;
  readonly provinceCode?: string | null;
  readonly countryCode: string;
  readonly phone?: string | null;
  /** How customers collect here, where they may. */
  readonly pickup?: { readonly pickupTime: string; readonly instructions: string } | null;
  readonly deactivatedAt?: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type ProductStatus = 'ACTIVE' | 'DRAFT' | 'ARCHIVED';

export interface ProductOption {
  readonly name: string;
  readonly values: readonly string[];
  /** Numbers of the option and of its values; where there are none they follow from the product's number. */
  readonly id?: number;
  readonly valueIds?: readonly string[];
}

export interface Product {
  readonly id: number;
  readonly title: string;
  readonly handle: string;
  readonly descriptionHtml: string;
  readonly status: ProductStatus;
  readonly vendor: string;
  readonly productType: string;
  readonly tags: readonly string[];
  /** Options in order, each with its values in order. */
  readonly options: readonly ProductOption[];
  /** Null where the product is not published to the Online Store. */
  readonly publishedAt: string | null;
  readonly isGiftCard: boolean;
  /** Name of a drawn picture, or null where the product has none. */
  readonly picture: string | null;
  /** What search engines are shown, where the merchant has changed it. */
  readonly seo?: { readonly title: string | null; readonly description: string | null };
  readonly templateSuffix?: string | null;
  readonly requiresSellingPlan?: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Variant {
  readonly id: number;
  readonly productId: number;
  readonly position: number;
  readonly sku: string | null;
  readonly barcode: string | null;
  readonly price: string;
  readonly compareAtPrice: string | null;
  /** One value for each of the product's options, in their order. */
  readonly optionValues: readonly string[];
  readonly inventoryItemId: number;
  readonly inventoryPolicy: 'DENY' | 'CONTINUE';
  /** Left out: it is taxed. */
  readonly taxable?: boolean;
  /** Of a bundle: what one unit takes from other variants; empty for an ordinary variant. */
  readonly components: readonly { readonly variantId: number; readonly quantity: number }[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type WeightUnit = 'KILOGRAMS' | 'GRAMS' | 'POUNDS' | 'OUNCES';

export interface InventoryItem {
  readonly id: number;
  readonly tracked: boolean;
  readonly requiresShipping: boolean;
  readonly unitCost: string | null;
  readonly countryCodeOfOrigin?: string | null;
  readonly provinceCodeOfOrigin?: string | null;
  readonly harmonizedSystemCode?: string | null;
  readonly countryHarmonizedSystemCodes?: readonly {
    readonly countryCode: string;
    readonly harmonizedSystemCode: string;
  }[];
  /** Left out: nothing, in kilograms. */
  readonly weight?: { readonly unit: WeightUnit; readonly value: number };
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** on_hand is not kept: it is available + committed + reserved + damaged + safety_stock + quality_control. */
export interface Level {
  readonly inventoryItemId: number;
  readonly locationId: number;
  readonly isActive: boolean;
  readonly available: number;
  readonly committed: number;
  readonly incoming: number;
  readonly reserved: number;
  readonly damaged: number;
  readonly safety_stock: number;
  readonly quality_control: number;
  /** When each quantity last changed; left out where only `available` has ever been set. */
  readonly changedAt?: Readonly<Record<string, string>>;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface OrderLine {
  readonly id: number;
  readonly productId: number | null;
  readonly variantId: number | null;
  readonly title: string;
  readonly sku: string | null;
  readonly quantity: number;
  /** Quantity after refunds and edits. */
  readonly currentQuantity: number;
  /** Unit price before discount, and the discount on the whole line. */
  readonly price: string;
  readonly discount: string;
}

export interface Order {
  readonly id: number;
  readonly name: string;
  readonly processedAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly cancelledAt: string | null;
  readonly test: boolean;
  /** "web", "pos", "wholesale" … */
  readonly sourceName: string;
  readonly tags: readonly string[];
  /** Where it was sold, for an order of a shop's till. */
  readonly retailLocationId: number | null;
  /** Where it is (or was) fulfilled from. */
  readonly fulfilmentLocationId: number;
  readonly lines: readonly OrderLine[];
}

/** Stock that an order holds until it is fulfilled. */
export interface Commitment {
  readonly lineId: number;
  readonly inventoryItemId: number;
  readonly locationId: number;
  readonly quantity: number;
}

export interface OrderCommitments {
  readonly orderId: number;
  readonly held: readonly Commitment[];
}

/** A block that the merchant placed in the theme editor. */
export interface PlacedBlock {
  readonly id: string;
  /** Handle of the block, the Liquid file's name. */
  readonly block: string;
  readonly template: string;
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
}

export interface Theme {
  readonly blocks: readonly PlacedBlock[];
}

/** Everything a store starts with. */
export interface Seed {
  shop: Shop;
  /** The store's present at its first start. */
  today: string;
  locations: Location[];
  products: Product[];
  variants: Variant[];
  inventoryItems: InventoryItem[];
  levels: Level[];
  orders: Order[];
  transfers: Transfer[];
  /** Left out: nothing is on its way. */
  shipments?: Shipment[];
}
