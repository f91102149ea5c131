import { randomUUID } from 'node:crypto';
import type { ShopClock } from '../clock/shop-clock.ts';
import { themeAtFirst } from '../shop/default-theme.ts';
import { metafieldKey, type Metafield } from './metafields.ts';
import { StockTotals } from './stock-totals.ts';
import { levelKey, tables, type Tables } from './tables.ts';
import type { Key, Table, TableListener } from './table.ts';
import type { Level, Order, Seed, Shop, Theme, Variant } from './types.ts';

/** Something that Shopify tells its apps: a webhook topic with the payload as it was at that moment. */
export interface Announcement {
  topic: string;
  payload: Record<string, unknown>;
  /** Shared by all topics of one happening. */
  eventId: string;
  triggeredAt: string;
}

/** One shop's whole state, in memory. */
export class Store {
  shop: Shop;
  readonly clock: ShopClock;
  readonly tables: Tables;
  readonly locations: Tables['locations'];
  readonly products: Tables['products'];
  readonly variants: Tables['variants'];
  readonly inventoryItems: Tables['inventoryItems'];
  readonly levels: Tables['levels'];
  readonly orders: Tables['orders'];
  /** By order: what is committed to it still. */
  readonly commitments: Tables['commitments'];
  readonly transfers: Tables['transfers'];
  readonly shipments: Tables['shipments'];
  readonly adjustmentGroups: Tables['adjustmentGroups'];
  /** Answers by mutation and key, for a day. */
  readonly idempotentAnswers: Tables['idempotentAnswers'];
  readonly metafields: Tables['metafields'];
  readonly metafieldDefinitions: Tables['metafieldDefinitions'];
  readonly metaobjectDefinitions: Tables['metaobjectDefinitions'];
  readonly metaobjects: Tables['metaobjects'];
  readonly collections: Tables['collections'];
  /** What Shopify says of each product's whole stock. */
  readonly totals: StockTotals;
  #theme: Theme = themeAtFirst();
  #lastId = 0;
  #lastOrderNumber = 0;
  #isFilling = false;
  readonly #announcementListeners = new Set<(announcement: Announcement) => void>();
  readonly #changeListeners = new Set<() => void>();
  readonly #entityListeners = new Set<TableListener>();

  constructor(seed: Seed, clock: ShopClock) {
    this.shop = seed.shop;
    this.clock = clock;
    this.tables = tables((table, key, entity, before) => {
      if (entity !== undefined) this.#takeIdsOf(entity);
      if (table === 'orders' && entity !== undefined) this.#takeNumberOf(entity as Order);
      if (this.#isFilling) return;
      for (const listener of this.#entityListeners) listener(table, key, entity, before);
    });
    this.locations = this.tables.locations;
    this.products = this.tables.products;
    this.variants = this.tables.variants;
    this.inventoryItems = this.tables.inventoryItems;
    this.levels = this.tables.levels;
    this.orders = this.tables.orders;
    this.commitments = this.tables.commitments;
    this.transfers = this.tables.transfers;
    this.shipments = this.tables.shipments;
    this.adjustmentGroups = this.tables.adjustmentGroups;
    this.idempotentAnswers = this.tables.idempotentAnswers;
    this.metafields = this.tables.metafields;
    this.metafieldDefinitions = this.tables.metafieldDefinitions;
    this.metaobjectDefinitions = this.tables.metaobjectDefinitions;
    this.metaobjects = this.tables.metaobjects;
    this.collections = this.tables.collections;
    this.totals = new StockTotals(this);
    this.fill(seed);
  }

  /** Replaces everything by the seed's contents; subscriptions to the store stay. */
  fill(seed: Seed): void {
    this.#isFilling = true;
    for (const table of Object.values(this.tables)) table.clear();
    this.shop = seed.shop;
    this.#theme = themeAtFirst();
    this.#lastOrderNumber = 0;
    this.totals.forget();
    for (const location of seed.locations) this.locations.put(location);
    for (const product of seed.products) this.products.put(product);
    for (const item of seed.inventoryItems) this.inventoryItems.put(item);
    for (const variant of seed.variants) this.variants.put(variant);
    for (const level of seed.levels) this.levels.put(level);
    for (const order of seed.orders) this.orders.put(order);
    for (const transfer of seed.transfers) this.transfers.put(transfer);
    for (const shipment of seed.shipments ?? []) this.shipments.put(shipment);
    this.#isFilling = false;
    this.changed();
  }

  /** Takes up what an earlier process kept, null for what it removed; nobody hears of it, as nothing happens now. */
  takeUp(name: string, key: Key, entity: object | null): void {
    const table = (this.tables as unknown as Record<string, Table<Key, object> | undefined>)[name];
    if (table === undefined) throw new Error(`A store has no table ${name}.`);
    this.#isFilling = true;
    if (entity === null) table.remove(key);
    else table.put(entity);
    this.#isFilling = false;
  }

  get theme(): Theme {
    return this.#theme;
  }

  set theme(theme: Theme) {
    this.#theme = theme;
    this.changed();
  }

  /** The highest number that was given away; a shop never gives one twice, not even after a reset. */
  get lastId(): number {
    return this.#lastId;
  }

  /** The highest number that an order has had. */
  get lastOrderNumber(): number {
    return this.#lastOrderNumber;
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

  level(inventoryItemId: number, locationId: number): Level | undefined {
    return this.levels.get(levelKey(inventoryItemId, locationId));
  }

  levelsOf(inventoryItemId: number): Level[] {
    return this.levels.by('item', inventoryItemId);
  }

  variantsOf(productId: number): Variant[] {
    return this.variants.by('product', productId);
  }

  /** The first variant with that SKU, or undefined: SKUs need not be unique. */
  variantBySku(sku: string): Variant | undefined {
    return this.variants.first('sku', sku);
  }

  /** The metafield at that place of its owner (a gid), or undefined; the namespace is resolved. */
  metafield(owner: string, namespace: string, key: string): Metafield | undefined {
    return this.metafields.first('place', metafieldKey(owner, namespace, key));
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

  /** Hears of every entity that came, changed or went, but not of a filling. */
  onEntity(listener: TableListener): void {
    this.#entityListeners.add(listener);
  }

  /** Must follow every change of what is kept beside the tables: the clock, the theme, tokens, installations. */
  changed(): void {
    for (const listener of this.#changeListeners) listener();
  }

  onChange(listener: () => void): void {
    this.#changeListeners.add(listener);
  }

  #takeNumberOf({ name }: Order): void {
    this.#lastOrderNumber = Math.max(this.#lastOrderNumber, Number(name.replace(/\D/g, '')) || 0);
  }

  /** Ids of the entity and of its lines are given away. */
  #takeIdsOf(entity: object): void {
    if ('id' in entity && typeof entity.id === 'number') this.takeIdsUpTo(entity.id);
    if ('lines' in entity && Array.isArray(entity.lines))
      for (const line of entity.lines as { id: number }[]) this.takeIdsUpTo(line.id);
  }
}
