import { createHash } from 'node:crypto';
import { gid, gidType } from '../../store/gid.ts';
import type { Metafield, MetafieldDefinition } from '../../store/metafields.ts';
import { fields, type GraphContext } from '../field.ts';

/** Changes whenever the value does: what `metafieldsSet` compares. */
export function compareDigest(metafield: Pick<Metafield, 'type' | 'value'>): string {
  return createHash('sha256').update(`${metafield.type}\n${metafield.value}`).digest('hex');
}

const OWNER_TYPES: Record<string, string> = {
  Product: 'PRODUCT',
  ProductVariant: 'PRODUCTVARIANT',
  AppInstallation: 'API_PERMISSION',
  Location: 'LOCATION',
  Shop: 'SHOP',
};

/** The schema's name for what owns metafields; null for what cannot here. */
export function ownerTypeOf(owner: string): string | null {
  return OWNER_TYPES[gidType(owner) ?? ''] ?? null;
}

/** The definition that a metafield falls under, or undefined. */
export function definitionOf(
  { store }: Pick<GraphContext, 'store'>,
  at: { ownerType: string | null; namespace: string; key: string },
): MetafieldDefinition | undefined {
  for (const definition of store.metafieldDefinitions.values()) {
    if (definition.ownerType !== at.ownerType) continue;
    if (definition.namespace === at.namespace && definition.key === at.key) return definition;
  }
  return undefined;
}

export const metafieldType = fields<Metafield>({
  id: (metafield) => gid('Metafield', metafield.id),
  legacyResourceId: (metafield) => String(metafield.id),
  namespace: (metafield) => metafield.namespace,
  key: (metafield) => metafield.key,
  type: (metafield) => metafield.type,
  value: (metafield) => metafield.value,
  jsonValue: (metafield) => jsonValue(metafield),
  compareDigest: (metafield) => compareDigest(metafield),
  ownerType: (metafield) => ownerTypeOf(metafield.owner),
  sizeInBytes: (metafield) => Buffer.byteLength(metafield.value),
  createdAt: (metafield) => metafield.createdAt,
  updatedAt: (metafield) => metafield.updatedAt,
  definition: (metafield, context) =>
    definitionOf(context, { ...metafield, ownerType: ownerTypeOf(metafield.owner) }) ?? null,
});

const TEXT = /^(single_line_text_field|multi_line_text_field|color|date|date_time|url|id|\w+_reference)$/;

function jsonValue({ type, value }: Metafield): unknown {
  return TEXT.test(type) || type === 'number_decimal' ? value : (JSON.parse(value) as unknown);
}
