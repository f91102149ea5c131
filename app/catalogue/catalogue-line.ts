import { levelRow, productRow, variantRow, type MirrorRow } from './mirror-rows';
import { idAt, isObject, objectAt, textAt } from './shopify-object';
import { UnreadableFile } from './unreadable';

/** What a line of the catalogue's bulk file is, ready to be staged. */
export interface CatalogueLine {
  table: 'product' | 'variant' | 'level';
  row: MirrorRow;
}

/** Reads one object; its id says what it is. Throws UnreadableFile for anything that is not a whole one. */
export function catalogueLine(object: unknown, currency: string): CatalogueLine {
  try {
    if (!isObject(object)) throw new Error('a line is not an object');
    const id = textAt(object, 'id');
    if (id.startsWith('gid://shopify/Product/')) return { table: 'product', row: productRow(object) };
    if (id.startsWith('gid://shopify/ProductVariant/'))
      return { table: 'variant', row: variantRow(object, idAt(objectAt(object, 'product'), 'id'), currency) };
    if (id.startsWith('gid://shopify/InventoryLevel/')) return { table: 'level', row: levelRow(object) };
    throw new Error('not a product, variant or level');
  } catch (error) {
    throw new UnreadableFile('broken-line', `${String(error)}: ${JSON.stringify(object).slice(0, 200)}`);
  }
}
