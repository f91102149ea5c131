import { UnexpectedShape, isObject, secondAt, type ShopifyObject } from './shopify-object';

/** A webhook as it waits in the inbox. */
export interface Waiting {
  id: bigint;
  topic: string;
  triggeredAt: Date;
  payload: unknown;
}

export type ReReadKind = 'product' | 'item' | 'order' | 'transfer' | 'locations';

/** What one webhook means. Effects on the mirror commit together; the shop's own matters go one by one. */
export type Effect =
  | { kind: 'level'; itemId: string; locationId: string; available: number; updatedAt: string; seenAt: Date }
  | { kind: 'level-gone'; itemId: string; locationId: string; at: Date }
  | { kind: 'product-gone'; productId: string; at: Date }
  | { kind: 'order-gone'; orderId: string; at: Date }
  | { kind: 'collection'; collectionId: string }
  | { kind: 're-read'; what: ReReadKind; id: string }
  | { kind: 'product-of-item'; itemId: string }
  | { kind: 'whole-catalogue' }
  | { kind: 'bulk-finished'; bulkId: string }
  | { kind: 'shop-matter'; matter: ShopMatter };

export type ShopMatter =
  | { kind: 'uninstalled'; at: Date }
  | { kind: 'scopes' }
  | { kind: 'shop' }
  | {
      kind: 'compliance';
      topic: 'customers/data_request' | 'customers/redact' | 'shop/redact';
      orderIds: bigint[];
      at: Date;
    };

function bareId(payload: ShopifyObject, key: string): string {
  const value = payload[key];
  if ((typeof value === 'number' && Number.isSafeInteger(value)) || typeof value === 'string') {
    if (/^\d{1,19}$/.test(String(value))) return String(value);
  }
  throw new UnexpectedShape(key, 'an id');
}

function levelEffects(topic: string, payload: ShopifyObject, triggeredAt: Date): Effect[] {
  const level = { itemId: bareId(payload, 'inventory_item_id'), locationId: bareId(payload, 'location_id') };
  // The other quantities move with this one, and the payload carries none of them.
  const again: Effect = { kind: 're-read', what: 'item', id: level.itemId };
  if (topic === 'inventory_levels/disconnect')
    return [{ kind: 'level-gone', ...level, at: triggeredAt }, again];
  const available = payload['available'];
  if (typeof available !== 'number' || !Number.isInteger(available)) return [again];
  return [
    { kind: 'level', ...level, available, updatedAt: secondAt(payload, 'updated_at'), seenAt: triggeredAt },
    again,
  ];
}

const orderIdsOf = (payload: ShopifyObject): bigint[] =>
  Array.isArray(payload['orderIds'])
    ? payload['orderIds'].filter((id) => /^\d{1,19}$/.test(String(id))).map((id) => BigInt(String(id)))
    : [];

/** On the list of what is read again it stands for every open transfer. */
export const EVERY_OPEN_TRANSFER = '0';

/** The transfer that a webhook names; where it names none, all of them are looked at. */
function transferNamed(payload: ShopifyObject, key: string): Effect {
  const named = /^gid:\/\/shopify\/InventoryTransfer\/(\d{1,19})$/.exec(String(payload[key]))?.[1];
  return { kind: 're-read', what: 'transfer', id: named ?? EVERY_OPEN_TRANSFER };
}

/** What a webhook asks for; an empty list for topics that change nothing here. Throws for a payload without its ids. */
export function effectsOf({ topic, triggeredAt, payload }: Waiting): Effect[] {
  const body = isObject(payload) ? payload : {};
  if (topic.startsWith('inventory_transfers/')) return [transferNamed(body, 'admin_graphql_api_id')];
  if (topic.startsWith('inventory_shipments/')) return [transferNamed(body, 'inventory_transfer_id')];
  switch (topic) {
    case 'inventory_levels/update':
    case 'inventory_levels/connect':
    case 'inventory_levels/disconnect':
      return levelEffects(topic, body, triggeredAt);
    case 'products/create':
    case 'products/update':
      return [{ kind: 're-read', what: 'product', id: bareId(body, 'id') }];
    case 'products/delete':
      return [{ kind: 'product-gone', productId: bareId(body, 'id'), at: triggeredAt }];
    case 'collections/update':
    case 'collections/delete':
      return [{ kind: 'collection', collectionId: bareId(body, 'id') }];
    case 'inventory_items/create':
    case 'inventory_items/update':
    case 'inventory_items/delete':
      return [{ kind: 'product-of-item', itemId: bareId(body, 'id') }];
    case 'locations/create':
    case 'locations/activate':
      // Its levels come with it, and no other webhook tells of them.
      return [{ kind: 're-read', what: 'locations', id: '0' }, { kind: 'whole-catalogue' }];
    case 'locations/update':
    case 'locations/deactivate':
    case 'locations/delete':
      return [{ kind: 're-read', what: 'locations', id: '0' }];
    case 'orders/create':
    case 'orders/updated':
    case 'orders/cancelled':
      return [{ kind: 're-read', what: 'order', id: bareId(body, 'id') }];
    case 'refunds/create':
      return [{ kind: 're-read', what: 'order', id: bareId(body, 'order_id') }];
    case 'orders/delete':
      return [{ kind: 'order-gone', orderId: bareId(body, 'id'), at: triggeredAt }];
    case 'bulk_operations/finish':
      return typeof body['admin_graphql_api_id'] === 'string'
        ? [{ kind: 'bulk-finished', bulkId: body['admin_graphql_api_id'] }]
        : [];
    case 'app/uninstalled':
      return [{ kind: 'shop-matter', matter: { kind: 'uninstalled', at: triggeredAt } }];
    case 'app/scopes_update':
      return [{ kind: 'shop-matter', matter: { kind: 'scopes' } }];
    case 'shop/update':
      return [{ kind: 'shop-matter', matter: { kind: 'shop' } }];
    case 'customers/data_request':
    case 'customers/redact':
    case 'shop/redact':
      return [
        {
          kind: 'shop-matter',
          matter: { kind: 'compliance', topic, orderIds: orderIdsOf(body), at: triggeredAt },
        },
      ];
    default:
      return [];
  }
}
