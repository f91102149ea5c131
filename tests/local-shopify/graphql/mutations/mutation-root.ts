import { fields } from '../field.ts';
import { appRevokeAccessScopes } from './app-revoke-access-scopes.ts';
import { bulkOperationCancel, bulkOperationRunQuery } from './bulk.ts';
import { inventoryAdjustQuantities } from './inventory-adjust-quantities.ts';
import { inventorySetQuantities } from './inventory-set-quantities.ts';
import { metafieldDefinitionCreate, metafieldDefinitionDelete } from './metafield-definition.ts';
import { metafieldsDelete } from './metafields-delete.ts';
import { metafieldsSet } from './metafields-set.ts';

export const mutationType = fields<unknown>({
  appRevokeAccessScopes,
  bulkOperationRunQuery,
  bulkOperationCancel,
  inventorySetQuantities,
  inventoryAdjustQuantities,
  metafieldDefinitionCreate,
  metafieldDefinitionDelete,
  metafieldsSet,
  metafieldsDelete,
});
