import { GraphQLError } from 'graphql';
import { gidType } from '../../store/gid.ts';
import { ownerTypeOf } from '../../store/metafield-owners.ts';
import type { GraphContext } from '../field.ts';
import { findNode } from '../node.ts';

const WRITE_SCOPES: Record<string, string> = {
  Product: 'write_products',
  ProductVariant: 'write_products',
  Collection: 'write_products',
  Order: 'write_orders',
  Location: 'write_locations',
};

export type OwnerCheck = 'found' | 'missing' | 'foreign';

/** Whether metafields may be written on that owner: it exists, and the app's scopes allow it. */
export function checkOwner(owner: string, field: string, context: GraphContext): OwnerCheck {
  const type = gidType(owner) ?? '';
  if (ownerTypeOf(owner) === null || findNode(owner, context) === null)
    return type === 'AppInstallation' ? 'foreign' : 'missing';
  const scope = WRITE_SCOPES[type];
  if (scope !== undefined && !context.granted.has(scope))
    throw new GraphQLError(`Access denied for ${field} field. Required access: \`${scope}\` access scope.`, {
      extensions: { code: 'ACCESS_DENIED', requiredAccess: `\`${scope}\` access scope.` },
    });
  return 'found';
}
