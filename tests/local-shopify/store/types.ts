/**
 * What a store knows. Ids are Shopify's bare numbers (the gid is made where it is shown), times are ISO
 * strings with a zone, money is a decimal string in the shop's currency.
 */
export interface Shop {
  domain: string;
  name: string;
  email: string;
  currencyCode: string;
  ianaTimezone: string;
  primaryLocale: string;
  createdAt: string;
}

export interface Location {
  id: number;
  name: string;
  isActive: boolean;
  fulfillsOnlineOrders: boolean;
  shipsInventory: boolean;
  city: string;
  countryCode: string;
  createdAt: string;
  updatedAt: string;
}

export type ProductStatus = 'ACTIVE' | 'DRAFT' | 'ARCHIVED';

export interface Product {
  id: number;
  title: string;
  handle: string;
  descriptionHtml: string;
  status: ProductStatus;
  vendor: string;
  productType: string;
  tags: string[];
  /** Options in order, each with its values in order. */
  options: { name: string; values: string[] }[];
  /** Null where the product is not published to the Online Store. */
  publishedAt: string | null;
  isGiftCard: boolean;
  /** Name of a drawn picture, or null where the product has none. */
  picture: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface Variant {
  id: number;
  productId: number;
  position: number;
  sku: string | null;
  barcode: string | null;
  price: string;
  compareAtPrice: string | null;
  /** One value for each of the product's options, in their order. */
  optionValues: string[];
  inventoryItemId: number;
  inventoryPolicy: 'DENY' | 'CONTINUE';
  /** Of a bundle: what one unit takes from other variants; empty for an ordinary variant. */
  components: { variantId: number; quantity: number }[];
  createdAt: string;
  updatedAt: string;
}

export interface InventoryItem {
  id: number;
  tracked: boolean;
  requiresShipping: boolean;
  unitCost: string | null;
  createdAt: string;
  updatedAt: string;
}

/** on_hand is not kept: it is available + committed + reserved + damaged + safety_stock + quality_control. */
export interface Level {
  inventoryItemId: number;
  locationId: number;
  isActive: boolean;
  available: number;
  committed: number;
  incoming: number;
  reserved: number;
  damaged: number;
  safety_stock: number;
  quality_control: number;
  createdAt: string;
  updatedAt: string;
}

export interface OrderLine {
  id: number;
  productId: number | null;
  variantId: number | null;
  title: string;
  sku: string | null;
  quantity: number;
  /** Quantity after refunds and edits. */
  currentQuantity: number;
  /** Unit price before discount, and the discount on the whole line. */
  price: string;
  discount: string;
}

export interface Order {
  id: number;
  name: string;
  processedAt: string;
  createdAt: string;
  updatedAt: string;
  cancelledAt: string | null;
  test: boolean;
  /** "web", "pos", "wholesale" … */
  sourceName: string;
  tags: string[];
  /** Where it was sold, for an order of a shop's till. */
  retailLocationId: number | null;
  /** Where it is (or was) fulfilled from. */
  fulfilmentLocationId: number;
  lines: OrderLine[];
}

export type TransferStatus = 'DRAFT' | 'READY_TO_SHIP' | 'IN_PROGRESS' | 'TRANSFERRED' | 'CANCELED';

export interface Transfer {
  id: number;
  name: string;
  status: TransferStatus;
  originLocationId: number | null;
  destinationLocationId: number;
  lines: { id: number; inventoryItemId: number; quantity: number; received: number }[];
  /** Null where no one has said when it comes. */
  arrivesAt: string | null;
  createdAt: string;
  updatedAt: string;
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
}
