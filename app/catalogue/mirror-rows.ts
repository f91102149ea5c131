import type { CopyValue } from './copy-text';
import { minorUnits } from './money';
import {
  flagAt,
  idAt,
  isObject,
  objectAt,
  objectsAt,
  secondAt,
  secondOrNullAt,
  textAt,
  textOrNullAt,
  textsAt,
  UnexpectedShape,
  wholeAt,
  type ShopifyObject,
} from './shopify-object';

/** Rows in the column order of ~/catalogue/mirror-tables; the same for a bulk file's lines and an answer's nodes. */
export type MirrorRow = readonly CopyValue[];

function later(one: string, other: string): string {
  // Times in UTC have the order of their letters.
  if (one.endsWith('Z') && other.endsWith('Z')) return other > one ? other : one;
  return Date.parse(other) > Date.parse(one) ? other : one;
}

function pictureOf(product: ShopifyObject): string | null {
  if (!isObject(product['featuredMedia'])) return null;
  const preview = product['featuredMedia']['preview'];
  const image = isObject(preview) ? preview['image'] : null;
  return isObject(image) ? textAt(image, 'url') : null;
}

export const productRow = (product: ShopifyObject): MirrorRow => [
  idAt(product, 'id'),
  textAt(product, 'title'),
  textAt(product, 'handle'),
  textAt(product, 'status'),
  textAt(product, 'vendor'),
  textAt(product, 'productType'),
  textsAt(product, 'tags'),
  objectsAt(product, 'options').map((option) => textAt(option, 'name')),
  pictureOf(product),
  secondOrNullAt(product, 'publishedAt'),
  flagAt(product, 'isGiftCard'),
  flagAt(product, 'hasVariantsThatRequiresComponents'),
  secondAt(product, 'createdAt'),
  secondAt(product, 'updatedAt'),
];

/** Whether stock is tracked stands on the inventory item, so the younger of both times is the row's. */
export function variantRow(variant: ShopifyObject, productId: string, currency: string): MirrorRow {
  const item = objectAt(variant, 'inventoryItem');
  const compareAt = textOrNullAt(variant, 'compareAtPrice');
  return [
    idAt(variant, 'id'),
    productId,
    wholeAt(variant, 'position'),
    textAt(variant, 'title'),
    objectsAt(variant, 'selectedOptions').map((option) => textAt(option, 'value')),
    textOrNullAt(variant, 'sku'),
    textOrNullAt(variant, 'barcode'),
    minorUnits(textAt(variant, 'price'), currency),
    compareAt === null ? null : minorUnits(compareAt, currency),
    idAt(item, 'id'),
    flagAt(item, 'tracked'),
    textAt(variant, 'inventoryPolicy') === 'CONTINUE',
    later(secondAt(variant, 'updatedAt'), secondAt(item, 'updatedAt')),
  ];
}

/** The quantities that the mirror keeps; the GraphQL operations name the same ones. */
const QUANTITIES = ['available', 'on_hand', 'committed', 'incoming', 'reserved', 'safety_stock'] as const;

export function levelRow(level: ShopifyObject): MirrorRow {
  const quantities = new Map<string, number>();
  for (const each of objectsAt(level, 'quantities'))
    quantities.set(textAt(each, 'name'), wholeAt(each, 'quantity'));
  return [
    idAt(objectAt(level, 'item'), 'id'),
    idAt(objectAt(level, 'location'), 'id'),
    ...QUANTITIES.map((name) => {
      const quantity = quantities.get(name);
      if (quantity === undefined) throw new UnexpectedShape(name, 'among the quantities');
      return quantity;
    }),
    secondAt(level, 'updatedAt'),
  ];
}
