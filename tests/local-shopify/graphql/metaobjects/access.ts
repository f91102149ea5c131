import { isOwnNamespace } from '../../store/metafields.ts';
import type { GraphContext } from '../field.ts';
import { accessDenied } from '../refusals.ts';

export type MetaobjectScope =
  'read_metaobjects' | 'write_metaobjects' | 'read_metaobject_definitions' | 'write_metaobject_definitions';

const isOwn = (type: string): boolean => type.startsWith('app--') && isOwnNamespace(type);

/** Whether the app may see, or change, metaobjects of a type: its own it always may. */
export function mayTouch(type: string, scope: MetaobjectScope, { granted }: GraphContext): boolean {
  return isOwn(type) || granted.has(scope) || granted.has(scope.replace('read_', 'write_'));
}

/** Refuses a field as Shopify does where the scope for metaobjects of that type was not granted. */
export function requireScope(
  type: string,
  scope: MetaobjectScope,
  field: string,
  context: GraphContext,
): void {
  if (!mayTouch(type, scope, context))
    throw accessDenied(field, { sentence: `\`${scope}\` access scope.`, anyOf: [scope] });
}
