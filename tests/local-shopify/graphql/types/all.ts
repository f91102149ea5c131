import type { TypeFields } from '../field.ts';
import { mutationType } from '../mutations/mutation-root.ts';
import { appType } from './app.ts';
import { appInstallationType } from './app-installation.ts';
import { bulkOperationType } from './bulk-operation.ts';
import { inventoryItemType, inventoryLevelType } from './inventory.ts';
import { locationType } from './location.ts';
import { imageType, mediaImageType } from './media.ts';
import { metafieldDefinitionType } from './metafield-definition.ts';
import { metafieldType } from './metafield.ts';
import { lineItemType, orderType } from './order.ts';
import { productType } from './product.ts';
import { queryRootType } from './query-root.ts';
import { shopType } from './shop.ts';
import { shipmentLineType, shipmentType, transferLineType, transferType } from './transfer.ts';
import { componentType, variantType } from './variant.ts';

/** Every type that is implemented, by its name in the schema. */
export const TYPES: Readonly<Record<string, TypeFields>> = {
  QueryRoot: queryRootType,
  Mutation: mutationType,
  Shop: shopType,
  App: appType,
  AppInstallation: appInstallationType,
  Location: locationType,
  Product: productType,
  ProductVariant: variantType,
  ProductVariantComponent: componentType,
  MediaImage: mediaImageType,
  Image: imageType,
  InventoryItem: inventoryItemType,
  InventoryLevel: inventoryLevelType,
  InventoryTransfer: transferType,
  InventoryTransferLineItem: transferLineType,
  InventoryShipment: shipmentType,
  InventoryShipmentLineItem: shipmentLineType,
  Order: orderType,
  LineItem: lineItemType,
  Metafield: metafieldType,
  MetafieldDefinition: metafieldDefinitionType,
  BulkOperation: bulkOperationType,
};
