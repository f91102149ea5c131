import { expect, test } from 'vitest';
import { answeredOr, ShopifyUnavailable, userErrorsOf } from '~/shopify/answer';
import { gid, numberOf } from '~/shopify/gid';
import { inTurn } from '~/shopify/in-turn';
import { trimPayload } from '~/shopify/webhook-payload';

test('refusals are found in whichever payload of a mutation they stand', () => {
  const data = {
    first: { userErrors: [] },
    second: { userErrors: [{ field: ['a'], message: 'Too long', code: 'TOO_LONG' }] },
    third: null,
  };
  expect(userErrorsOf(data)).toEqual([{ field: ['a'], message: 'Too long', code: 'TOO_LONG' }]);
});

test('what is worth asking again is thrown to the queue, a refusal is not', () => {
  expect(answeredOr({ kind: 'refused', errors: [] }).kind).toBe('refused');
  expect(() => answeredOr({ kind: 'later', reason: 'throttled', afterSeconds: 1 })).toThrow(
    ShopifyUnavailable,
  );
  expect(() => answeredOr({ kind: 'gone' })).toThrow(ShopifyUnavailable);
});

test('a global id becomes its number and back; anything else is refused', () => {
  expect(numberOf(gid('Product', 42n))).toBe(42n);
  expect(numberOf('gid://shopify/InventoryLevel/7?inventory_item_id=9')).toBe(7n);
  expect(() => numberOf('42')).toThrow('Not a Shopify id');
  expect(() => numberOf('gid://shopify/Product/abc')).toThrow('Not a Shopify id');
});

test('work of one name takes turns, even after a failure', async () => {
  const said: string[] = [];
  const say =
    (word: string, fail = false) =>
    async () => {
      said.push(`${word} begins`);
      await Promise.resolve();
      said.push(`${word} ends`);
      if (fail) throw new Error(word);
    };
  const first = inTurn('maison', say('first', true));
  const second = inTurn('maison', say('second'));
  await expect(first).rejects.toThrow('first');
  await second;
  expect(said).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('of a compliance request only the named orders stay', () => {
  const payload = { shop_domain: 'x', customer: { email: 'a@b.example' }, orders_requested: [1, '2', 'x'] };
  expect(trimPayload('customers/data_request', payload)).toEqual({ orderIds: ['1', '2'] });
  expect(trimPayload('customers/redact', 'nonsense')).toEqual({ orderIds: [] });
  expect(trimPayload('products/update', payload)).toBe(payload);
});
