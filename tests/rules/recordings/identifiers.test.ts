import { describe, expect, test } from 'vitest';
import { Identifiers } from '../../../tools/recordings/identifiers.ts';

const product = (id: number): string => `gid://shopify/Product/${id}`;

function paired(...pairs: [string, string][]): Identifiers {
  const identifiers = new Identifiers();
  for (const [recorded, local] of pairs) identifiers.meet(recorded, local);
  return identifiers;
}

describe('recorded and local identifiers', () => {
  test('a pair holds in both directions for the rest of the file', () => {
    const identifiers = paired([product(1), product(77)]);
    expect(identifiers.meet(product(1), product(77))).toBe('known');
    expect(identifiers.meet(product(1), product(78))).toBe('contradiction');
    expect(identifiers.meet(product(2), product(77))).toBe('contradiction');
  });

  test('ids inside longer texts become local, unknown ones stay', () => {
    const identifiers = paired([product(1), product(77)]);
    expect(identifiers.localText(`busy: ${product(1)}, ${product(9)}.`)).toBe(
      `busy: ${product(77)}, ${product(9)}.`,
    );
  });

  test('a level is known by its item where it was never shown itself', () => {
    const identifiers = paired(['gid://shopify/InventoryItem/5', 'gid://shopify/InventoryItem/55']);
    expect(identifiers.localText('gid://shopify/InventoryLevel/3?inventory_item_id=5')).toBe(
      'gid://shopify/InventoryLevel/3?inventory_item_id=55',
    );
    expect(identifiers.localText('gid://shopify/InventoryQuantity/3?inventory_item_id=5&name=on_hand')).toBe(
      'gid://shopify/InventoryQuantity/3?inventory_item_id=55&name=on_hand',
    );
  });

  test('bare numbers of known ids become local, other numbers stay', () => {
    const identifiers = paired([product(123456789), product(77)]);
    expect(identifiers.localText('id:123456789 and 987654321 or sku-X123456789')).toBe(
      'id:77 and 987654321 or sku-X123456789',
    );
  });

  test('a cursor that was seen is sent as the local one', () => {
    const identifiers = new Identifiers();
    identifiers.mark('recorded-cursor', 'local-cursor');
    expect(identifiers.localValue({ after: 'recorded-cursor', first: 2 })).toEqual({
      after: 'local-cursor',
      first: 2,
    });
  });

  test('cursors and digests that were seen become local also inside a text', () => {
    const identifiers = new Identifiers();
    identifiers.mark('eyJsYXN0X2lkIjoxfQ==', 'eyJsYXN0X2lkIjo3fQ==');
    identifiers.mark('a'.repeat(64), 'b'.repeat(64));
    expect(identifiers.localText(`(after: "eyJsYXN0X2lkIjoxfQ==", compareDigest: "${'a'.repeat(64)}")`)).toBe(
      `(after: "eyJsYXN0X2lkIjo3fQ==", compareDigest: "${'b'.repeat(64)}")`,
    );
  });
});
