/**
 * Fields that a thing has here as the file tells them, once it is built: given to the store, or following from what
 * was given. The rest of what a recorded store has is not held against ours.
 */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  Location: [
    'name',
    'isActive',
    'isPrimary',
    'fulfillsOnlineOrders',
    'shipsInventory',
    'address',
    'deactivatedAt',
    'metafield',
    'metafields',
  ],
  Product: [
    'title',
    'handle',
    'status',
    'vendor',
    'productType',
    'tags',
    'descriptionHtml',
    'templateSuffix',
    'options',
    'variants',
    'metafield',
    'metafields',
  ],
  ProductVariant: [
    'title',
    'sku',
    'barcode',
    'price',
    'compareAtPrice',
    'position',
    'selectedOptions',
    'inventoryPolicy',
    'taxable',
    'inventoryItem',
    'product',
    'metafield',
    'metafields',
  ],
  InventoryItem: [
    'sku',
    'tracked',
    'requiresShipping',
    'unitCost',
    'countryCodeOfOrigin',
    'provinceCodeOfOrigin',
    'harmonizedSystemCode',
    'measurement',
    'variant',
    'inventoryLevels',
  ],
  InventoryLevel: ['isActive', 'item', 'location', 'quantities'],
  Metafield: ['namespace', 'key', 'type', 'value', 'jsonValue', 'compareDigest', 'ownerType', 'owner'],
  MetafieldDefinition: [
    'name',
    'namespace',
    'key',
    'ownerType',
    'type',
    'description',
    'validations',
    'access',
    'capabilities',
    'pinnedPosition',
    'constraints',
    'validationStatus',
  ],
  InventoryTransfer: [
    'name',
    'status',
    'origin',
    'destination',
    'lineItems',
    'totalQuantity',
    'note',
    'tags',
    'referenceName',
  ],
  InventoryTransferLineItem: ['totalQuantity', 'inventoryItem'],
  InventoryShipment: ['name', 'status', 'tracking', 'lineItems'],
  InventoryShipmentLineItem: [
    'quantity',
    'acceptedQuantity',
    'rejectedQuantity',
    'unreceivedQuantity',
    'inventoryItem',
  ],
  Collection: ['title', 'handle', 'descriptionHtml', 'sortOrder', 'templateSuffix', 'metafield', 'metafields'],
};

/** What every thing has. */
const ALWAYS = ['id', '__typename', 'legacyResourceId', 'createdAt', 'updatedAt', 'dateCreated'];

/** What follows from a list, if the file tells the whole of it. */
const FOLLOWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Product: {
    totalVariants: 'variants',
    variantsCount: 'variants',
    hasOnlyDefaultVariant: 'variants',
    hasOutOfStockVariants: 'variants',
    priceRangeV2: 'variants',
    totalInventory: 'variants',
    tracksInventory: 'variants',
  },
  InventoryItem: { locationsCount: 'inventoryLevels' },
};

/** What hangs on the recorded store as a whole, whoever made the thing. */
const OF_THE_WHOLE_STORE: Readonly<Record<string, readonly string[]>> = {
  BulkOperation: ['objectCount', 'rootObjectCount', 'fileSize'],
  MetafieldDefinition: ['metafieldsCount'],
};

export const hangsOnWholeStore = (type: string, chain: string): boolean =>
  (OF_THE_WHOLE_STORE[type] ?? []).includes(chain.split('/')[0] ?? '');

/** Whether that field of a built thing stands here as told. `told` holds what the file tells of it. */
export function isHeld(type: string, chain: string, told: ReadonlySet<string>): boolean {
  const [field = ''] = chain.split('/');
  // Whether a window goes on hangs on what lies beyond it.
  if (chain.includes('/pageInfo/') && !told.has(`${chain.split('/pageInfo/')[0] ?? ''}/#length`)) return false;
  if (ALWAYS.includes(field) || (GIVEN[type] ?? []).includes(field)) return true;
  const list = FOLLOWS[type]?.[field];
  return list !== undefined && told.has(`${list}/#length`);
}
