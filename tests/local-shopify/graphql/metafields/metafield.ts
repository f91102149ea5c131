import { createHash } from 'node:crypto';
import { gid } from '../../store/gid.ts';
import { ownerTypeOf } from '../../store/metafield-owners.ts';
import { metafieldKey, type Metafield, type MetafieldDefinition } from '../../store/metafields.ts';
import { fields, type GraphContext, type Typed } from '../field.ts';
import { inOrder } from '../in-order.ts';
import { findNode } from '../node.ts';
import { elementsOf, isList, jsonValue, kindOf } from './kinds.ts';

/** Changes whenever the value does: what `metafieldsSet` compares. */
export function compareDigest(metafield: Pick<Metafield, 'type' | 'value'>): string {
  return createHash('sha256').update(`${metafield.type}\n${metafield.value}`).digest('hex');
}

/** The definition that a metafield falls under, or undefined. */
export function definitionOf(
  { store }: Pick<GraphContext, 'store'>,
  at: { ownerType: string | null; namespace: string; key: string },
): MetafieldDefinition | undefined {
  if (at.ownerType === null) return undefined;
  return store.metafieldDefinitions.by('place', metafieldKey(at.ownerType, at.namespace, at.key))[0];
}

/** What a stored value refers to, as far as it is still there. */
export function referencesOf(type: string, value: string, context: GraphContext): Typed[] {
  if (kindOf(type)?.category !== 'REFERENCE') return [];
  return elementsOf(type, value).flatMap((id) => findNode(id, context) ?? []);
}

export const metafieldType = fields<Metafield>({
  id: (metafield) => gid('Metafield', metafield.id),
  legacyResourceId: (metafield) => String(metafield.id),
  namespace: (metafield) => metafield.namespace,
  key: (metafield) => metafield.key,
  description: () => null,
  type: (metafield) => metafield.type,
  value: (metafield) => metafield.value,
  jsonValue: ({ type, value }) => jsonValue(type, value),
  compareDigest: (metafield) => compareDigest(metafield),
  owner: (metafield, context) => findNode(metafield.owner, context),
  ownerType: (metafield) => ownerTypeOf(metafield.owner),
  reference: ({ type, value }, context) =>
    isList(type) ? null : (referencesOf(type, value, context)[0] ?? null),
  references: inOrder<Metafield>([], ({ type, value }, _args, context) =>
    isList(type) ? referencesOf(type, value, context) : [],
  ),
  sizeInBytes: (metafield) => Buffer.byteLength(metafield.value),
  createdAt: (metafield) => metafield.createdAt,
  updatedAt: (metafield) => metafield.updatedAt,
  definition: (metafield, context) =>
    definitionOf(context, { ...metafield, ownerType: ownerTypeOf(metafield.owner) }) ?? null,
});
