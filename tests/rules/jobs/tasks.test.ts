import { expect, test } from 'vitest';
import { keyOf, queueOf } from '~/jobs/tasks';

const shop = 'maison.myshopify.com';

test('asking twice for the same is one job', () => {
  expect(keyOf('drain-inbox', { shop })).toBe(keyOf('drain-inbox', { shop }));
  expect(keyOf('drain-inbox', { shop })).not.toBe(keyOf('re-read', { shop }));
});

test('readings of the catalogue and of orders are two jobs', () => {
  expect(keyOf('sync', { shop, kind: 'catalogue' })).not.toBe(keyOf('sync', { shop, kind: 'orders' }));
});

test('a look after a casting is not swallowed by one after stock moved', () => {
  expect(keyOf('assess', { shop, cause: 'casting' })).not.toBe(keyOf('assess', { shop, cause: 'stock' }));
});

test('a look at what waited for the clock is not swallowed by one at the whole shop', () => {
  expect(keyOf('assess', { shop, cause: 'stock', due: true })).not.toBe(
    keyOf('assess', { shop, cause: 'stock' }),
  );
});

test('an assessment of named variants replaces no other', () => {
  expect(keyOf('assess', { shop, cause: 'stock', variantIds: ['1'] })).toBeNull();
});

test('jobs of one shop never wait for those of another', () => {
  expect(queueOf('sync', shop)).not.toBe(queueOf('sync', 'other-house.myshopify.com'));
});
