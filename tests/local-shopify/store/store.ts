import { randomUUID } from 'node:crypto';
import { ShopClock } from '../clock/shop-clock.ts';
import { themeAtFirst } from '../shop/default-theme.ts';
import { metafieldKey, type Metafield, type MetafieldDefinition } from './metafields.ts';
import type {
  InventoryItem,
  Level,
  Location,
  Order,
  Product,
  Seed,
  Shop,
  Transfer,
  Variant,
} from './types.ts';

/** Something that Shopify tells its apps: a webhook topic with the payload as it was at that moment. */
export interface Announcement {
  topic: string;
  payload: Record<string, unknown>;
  /** Shared by all topics of one happening. */
  eventId: string;
  triggeredAt: string;
}

/** A block that the merchant placed in the theme editor. */
export interface PlacedBlock {
  id: string;
  /** Handle of the block, the Liquid file's name. */
  block: string;
  template: string;
  settings: Record<string, string | number | boolean | null>;
}

/** Stock that an order holds until it is fulfilled. */
export interface Commitment {
  lineId: number;
  inventoryItemId: number;
  locationId: number;
  quantity: number;
}

export interface Theme {
  blocks: PlacedBlock[];
}

/** One shop's whole state, in memory, with the look-ups that resolvers and happenings need. */
export class Store {
  shop: Shop;
  readonly clock: ShopClock;
  readonly locations = new Map<number, Location>();
  readonly products = new Map<number, Product>();
  readonly variants = new Map<number, Variant>();
  readonly inventoryItems = new Map<number, InventoryItem>();
  /** By inventory item, then by location. */
  readonly levels = new Map<number, Map<number, Level>>();
  readonly orders = new Map<number, Order>();
  /** By order: what is committed to it still. */
  readonly commitments = new Map<number, Commitment[]>();
  readonly transfers = new Map<number, Transfer>();
  /** By `metafieldKey`. */
  readonly metafields = new Map<string, Metafield>();
  /** The same metafields by their owner's gid, then by `metafieldKey`. */
  readonly metafieldsByOwner = new Map<string, Map<string, Metafield>>();
  readonly metafieldDefinitions = new Map<number, MetafieldDefinition>();
  readonly variantsByProduct = new Map<number, Variant[]>();
  readonly variantsByItem = new Map<number, Variant[]>();
  theme: Theme = themeAtFirst();
  #lastId = 0;
  readonly #announcementListeners = new Set<(announcement: Announcement) => void>();
  readonly #changeListeners = new Set<() => void>();

  constructor(seed: Seed, clock: ShopClock) {
    this.shop = seed.shop;
    this.clock = clock;
    this.fill(seed);
  }

  /** Replaces everything by the seed's contents; subscriptions to the store stay. */
  fill(seed: Seed): void {
    for (const map of this.#maps()) map.clear();
    this.shop = { ...seed.shop };
    this.theme = themeAtFirst();
    for (const location of seed.locations) this.locations.set(location.id, this.#seen({ ...location }));
    for (const product of seed.products) this.putProduct(structuredClone(product));
    for (const item of seed.inventoryItems) this.inventoryItems.set(item.id, this.#seen({ ...item }));
    for (const variant of seed.variants) this.putVariant(structuredClone(variant));
    for (const level of seed.levels) this.putLevel({ ...level });
    for (const order of seed.orders) this.putOrder(structuredClone(order));
    for (const transfer of seed.transfers) this.putTransfer(structuredClone(transfer));
    this.changed();
  }

  /** The highest number that was given away; a shop never gives one twice, not even after a reset. */
  get lastId(): number {
    return this.#lastId;
  }

  /** Numbers up to this one are taken. */
  takeIdsUpTo(id: number): void {
    if (id > this.#lastId) this.#lastId = id;
  }

  /** A number that no resource of this shop has had. */
  newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  now(): string {
    return this.clock.stamp();
  }

  putProduct(product: Product): void {
    this.products.set(this.#seen(product).id, product);
    if (!this.variantsByProduct.has(product.id)) this.variantsByProduct.set(product.id, []);
  }

  putVariant(variant: Variant): void {
    this.variants.set(this.#seen(variant).id, variant);
    push(this.variantsByProduct, variant.productId, variant);
    push(this.variantsByItem, variant.inventoryItemId, variant);
  }

  putLevel(level: Level): void {
    const levels = this.levels.get(level.inventoryItemId) ?? new Map<number, Level>();
    levels.set(level.locationId, level);
    this.levels.set(level.inventoryItemId, levels);
  }

  putOrder(order: Order): void {
    for (const line of order.lines) this.#seen(line);
    this.orders.set(this.#seen(order).id, order);
  }

  putTransfer(transfer: Transfer): void {
    for (const line of transfer.lines) this.#seen(line);
    this.transfers.set(this.#seen(transfer).id, transfer);
  }

  putMetafieldDefinition(definition: MetafieldDefinition): void {
    this.metafieldDefinitions.set(this.#seen(definition).id, definition);
  }

  putMetafield(metafield: Metafield): void {
    const key = metafieldKey(metafield.owner, metafield.namespace, metafield.key);
    this.metafields.set(key, this.#seen(metafield));
    const owned = this.metafieldsByOwner.get(metafield.owner) ?? new Map<string, Metafield>();
    owned.set(key, metafield);
    this.metafieldsByOwner.set(metafield.owner, owned);
  }

  removeMetafield(metafield: Metafield): void {
    const key = metafieldKey(metafield.owner, metafield.namespace, metafield.key);
    this.metafields.delete(key);
    this.metafieldsByOwner.get(metafield.owner)?.delete(key);
  }

  removeVariant(variant: Variant): void {
    this.variants.delete(variant.id);
    pull(this.variantsByProduct, variant.productId, variant);
    pull(this.variantsByItem, variant.inventoryItemId, variant);
  }

  level(inventoryItemId: number, locationId: number): Level | undefined {
    return this.levels.get(inventoryItemId)?.get(locationId);
  }

  variantsOf(productId: number): Variant[] {
    return this.variantsByProduct.get(productId) ?? [];
  }

  levelsOf(inventoryItemId: number): Level[] {
    return [...(this.levels.get(inventoryItemId)?.values() ?? [])];
  }

  /** The first variant with that SKU, or undefined: SKUs need not be unique. */
  variantBySku(sku: string): Variant | undefined {
    for (const variant of this.variants.values()) if (variant.sku === sku) return variant;
    return undefined;
  }

  /** Starts a happening: what is announced through it shares one event id. */
  happening(): (topic: string, payload: Record<string, unknown>) => void {
    const eventId = randomUUID();
    this.changed();
    return (topic, payload) => {
      const announcement = { topic, payload, eventId, triggeredAt: this.clock.preciseStamp() };
      for (const listener of this.#announcementListeners) listener(announcement);
    };
  }

  onAnnouncement(listener: (announcement: Announcement) => void): void {
    this.#announcementListeners.add(listener);
  }

  /** Must follow every change, so that the snapshot is written again. */
  changed(): void {
    for (const listener of this.#changeListeners) listener();
  }

  onChange(listener: () => void): void {
    this.#changeListeners.add(listener);
  }

  #seen<T extends { id: number }>(entity: T): T {
    this.takeIdsUpTo(entity.id);
    return entity;
  }

  #maps(): Map<unknown, unknown>[] {
    return [
      this.locations,
      this.products,
      this.variants,
      this.inventoryItems,
      this.levels,
      this.orders,
      this.commitments,
      this.transfers,
      this.metafields,
      this.metafieldsByOwner,
      this.metafieldDefinitions,
      this.variantsByProduct,
      this.variantsByItem,
    ];
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function pull<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  map.set(
    key,
    (map.get(key) ?? []).filter((other) => other !== value),
  );
}
