import type { AdjustmentGroup, IdempotentAnswer } from './adjustments.ts';
import type { Collection } from './collections.ts';
import { commerceTables } from './commerce-tables.ts';
import { metaobjectKey, type Metaobject, type MetaobjectDefinition } from './metaobjects.ts';
import { metafieldKey, type Metafield, type MetafieldDefinition } from './metafields.ts';
import { Table, type TableListener } from './table.ts';
import type { Shipment, Transfer } from './transfer-model.ts';
import type { InventoryItem, Level, Location, Order, OrderCommitments, Product, Variant } from './types.ts';

const byId = ({ id }: { id: number }): number => id;

/** Where a level lives: one for an inventory item and a location. */
export const levelKey = (inventoryItemId: number, locationId: number): string =>
  `${inventoryItemId}:${locationId}`;

/** One table for each kind of thing that a store knows; a kind that is not here is not kept. */
export function tables(heard: TableListener) {
  return {
    locations: new Table<number, Location>('locations', byId, {}, heard),
    products: new Table<number, Product, 'handle'>('products', byId, { handle: (one) => one.handle }, heard),
    variants: new Table<number, Variant, 'product' | 'item' | 'sku'>(
      'variants',
      byId,
      {
        product: (variant) => variant.productId,
        item: (variant) => variant.inventoryItemId,
        sku: (variant) => variant.sku,
      },
      heard,
    ),
    inventoryItems: new Table<number, InventoryItem>('inventoryItems', byId, {}, heard),
    levels: new Table<string, Level, 'item' | 'location'>(
      'levels',
      (level) => levelKey(level.inventoryItemId, level.locationId),
      { item: (level) => level.inventoryItemId, location: (level) => level.locationId },
      heard,
    ),
    ...commerceTables(heard),
    orders: new Table<number, Order>('orders', byId, {}, heard),
    commitments: new Table<number, OrderCommitments>('commitments', (one) => one.orderId, {}, heard),
    transfers: new Table<number, Transfer>('transfers', byId, {}, heard),
    shipments: new Table<number, Shipment, 'transfer'>(
      'shipments',
      byId,
      { transfer: (shipment) => shipment.transferId },
      heard,
    ),
    adjustmentGroups: new Table<number, AdjustmentGroup>('adjustmentGroups', byId, {}, heard),
    idempotentAnswers: new Table<string, IdempotentAnswer>('idempotentAnswers', ({ key }) => key, {}, heard),
    metafields: new Table<number, Metafield, 'owner' | 'place'>(
      'metafields',
      byId,
      {
        owner: (metafield) => metafield.owner,
        place: ({ owner, namespace, key }) => metafieldKey(owner, namespace, key),
      },
      heard,
    ),
    metafieldDefinitions: new Table<number, MetafieldDefinition, 'place'>(
      'metafieldDefinitions',
      byId,
      { place: ({ ownerType, namespace, key }) => metafieldKey(ownerType, namespace, key) },
      heard,
    ),
    metaobjectDefinitions: new Table<number, MetaobjectDefinition, 'type'>(
      'metaobjectDefinitions',
      byId,
      { type: (definition) => definition.type },
      heard,
    ),
    metaobjects: new Table<number, Metaobject, 'type' | 'handle'>(
      'metaobjects',
      byId,
      { type: (one) => one.type, handle: ({ type, handle }) => metaobjectKey(type, handle) },
      heard,
    ),
    collections: new Table<number, Collection, 'handle'>(
      'collections',
      byId,
      { handle: (one) => one.handle },
      heard,
    ),
  };
}

export type Tables = ReturnType<typeof tables>;
