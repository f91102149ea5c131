/** A table of the mirror whose rows carry Shopify's `updated_at`, and how its staging copy is laid. */
export interface MirrorTable {
  readonly name: 'product' | 'variant' | 'level';
  readonly key: Readonly<Record<string, string>>;
  /** Everything else that Shopify says, with its type; `updated_at` is apart. */
  readonly facts: Readonly<Record<string, string>>;
  /** A new row without each of these is an orphan: counted, never applied. `s` is the row, $1 the shop. */
  readonly needs: readonly string[];
  /** How the tombstone of a row is named. */
  readonly buriedAs: (row: string) => string;
  /** Which rows of the mirror (`m`) a partial reading has looked at, so that what it did not find is gone. */
  readonly wasRead: string;
}

export const PRODUCT: MirrorTable = {
  name: 'product',
  key: { id: 'bigint' },
  facts: {
    title: 'text',
    handle: 'text',
    status: 'text',
    vendor: 'text',
    product_type: 'text',
    tags: 'text[]',
    option_names: 'text[]',
    picture_url: 'text',
    published_at: 'timestamptz(3)',
    gift_card: 'boolean',
    bundle: 'boolean',
    created_at: 'timestamptz(3)',
  },
  needs: [],
  buriedAs: (row) => `${row}.id::text`,
  wasRead: 'm.id in (select id from read_product)',
};

export const VARIANT: MirrorTable = {
  name: 'variant',
  key: { id: 'bigint' },
  facts: {
    product_id: 'bigint',
    position: 'int',
    title: 'text',
    option_values: 'text[]',
    sku: 'text',
    barcode: 'text',
    price: 'bigint',
    compare_at_price: 'bigint',
    inventory_item_id: 'bigint',
    tracked: 'boolean',
    continues_selling: 'boolean',
  },
  needs: ['select from product p where p.shop = $1 and p.id = s.product_id'],
  buriedAs: (row) => `${row}.id::text`,
  wasRead: 'm.product_id in (select id from read_product)',
};

export const LEVEL: MirrorTable = {
  name: 'level',
  key: { inventory_item_id: 'bigint', location_id: 'bigint' },
  facts: {
    available: 'int',
    on_hand: 'int',
    committed: 'int',
    incoming: 'int',
    reserved: 'int',
    safety_stock: 'int',
  },
  needs: [
    'select from variant v where v.shop = $1 and v.inventory_item_id = s.inventory_item_id',
    'select from location p where p.shop = $1 and p.id = s.location_id',
  ],
  buriedAs: (row) => `${row}.inventory_item_id || '/' || ${row}.location_id`,
  wasRead: '(m.inventory_item_id, m.location_id) in (select inventory_item_id, location_id from read_level)',
};

/** Columns of a table's staging copy, in the order rows are written. */
export const stagedColumns = (table: MirrorTable): string[] => [
  ...Object.keys(table.key),
  ...Object.keys(table.facts),
  'updated_at',
];
