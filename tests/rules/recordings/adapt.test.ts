import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { isBeforeKeys, withComparisons, withKeys } from '../../../tools/recordings/adapt.ts';
import { operationOf } from '../../../tools/recordings/document.ts';
import type { JsonObject } from '../../../tools/recordings/json.ts';
import { tinySchema } from './tiny-schema.ts';

const STOCK = 'mutation($c: [ChangeInput!]!) { stockSet(changes: $c) { userErrors { message } } }';

const adapted = (variables: JsonObject): JsonObject => {
  const operation = operationOf(parse(STOCK), null);
  return operation === null ? {} : withComparisons(operation, variables, tinySchema);
};

describe('recordings from before keys and comparisons were asked for', () => {
  test('only versions before 2026-04 are adapted', () => {
    expect(['2025-01', '2026-01', '2026-04', '2026-10', null].map(isBeforeKeys)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('a mutation that takes a key gets one, another does not', () => {
    const text =
      'mutation { stockSet(changes: []) { userErrors { message } } productCreate(product: {}) { userErrors { message } } }';
    const keyed = withKeys(parse(text), tinySchema, () => 'k1');
    expect(keyed).toContain('stockSet(changes: []) @idempotent(key: "k1")');
    expect(keyed.match(/@idempotent/g)).toHaveLength(1);
  });

  test('a key that is there stays', () => {
    const text = 'mutation { stockSet(changes: []) @idempotent(key: "mine") { userErrors { message } } }';
    expect(withKeys(parse(text), tinySchema, () => 'k1')).not.toContain('k1');
  });

  test('a comparison that was left out is said to be left out', () => {
    expect(adapted({ c: [{ quantity: 1 }] })).toEqual({ c: [{ quantity: 1, changeFromQuantity: null }] });
  });

  test('the former words of the comparison are put into those of today', () => {
    const c = [
      { quantity: 1, compareQuantity: 5 },
      { quantity: 2, ignoreCompareQuantity: true },
    ];
    expect(adapted({ c })).toEqual({
      c: [
        { quantity: 1, changeFromQuantity: 5 },
        { quantity: 2, changeFromQuantity: null },
      ],
    });
  });
});
