import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Metafield, MetafieldDefinition } from './metafields.ts';
import type { Store } from './store.ts';
import type { OrderCommitments, Seed, Theme } from './types.ts';

/** All that a store must not forget over a restart. */
export interface StoreSnapshot extends Seed {
  commitments: OrderCommitments[];
  metafields: Metafield[];
  metafieldDefinitions: MetafieldDefinition[];
  theme: Theme;
  lastId: number;
}

export function snapshotOf(store: Store, today: string): StoreSnapshot {
  return {
    shop: store.shop,
    today,
    locations: [...store.locations.values()],
    products: [...store.products.values()],
    variants: [...store.variants.values()],
    inventoryItems: [...store.inventoryItems.values()],
    levels: [...store.levels.values()],
    orders: [...store.orders.values()],
    transfers: [...store.transfers.values()],
    commitments: [...store.commitments.values()],
    metafields: [...store.metafields.values()],
    metafieldDefinitions: [...store.metafieldDefinitions.values()],
    theme: store.theme,
    lastId: store.lastId,
  };
}

export function restore(store: Store, snapshot: StoreSnapshot): void {
  store.fill(snapshot);
  for (const commitments of snapshot.commitments) store.commitments.put(commitments);
  for (const metafield of snapshot.metafields) store.metafields.put(metafield);
  for (const definition of snapshot.metafieldDefinitions) store.metafieldDefinitions.put(definition);
  store.theme = snapshot.theme;
  store.takeIdsUpTo(snapshot.lastId);
}

/** Writes whole or not at all: a rename is atomic. */
export function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(value));
  renameSync(`${path}.new`, path);
}

/** What was written, or null where nothing was yet. Throws where it cannot be read. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return JSON.parse(text) as unknown;
}
