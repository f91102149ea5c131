import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderNeed, orderQuantity } from '~/stock-guard/demand/order-quantity';

test('what is on its way, whenever it comes, need not be ordered again', () => {
  const knit = { expected: 255, safetyStock: 57, available: 118 };
  expect(orderNeed({ ...knit, incoming: 0 })).toBe(194);
  expect(orderNeed({ ...knit, incoming: 54 })).toBe(140);
  expect(orderNeed({ ...knit, incoming: 400 })).toBe(0);
});

test('what was sold beyond the stock is ordered too', () => {
  expect(orderNeed({ expected: 10, safetyStock: 0, available: -4, incoming: 0 })).toBe(14);
});

test.each([
  [0, { minimum: 50, pack: 12 }, 0],
  [1, { minimum: 50, pack: 12 }, 60],
  [140, { minimum: 50, pack: 12 }, 144],
  [140.2, { minimum: 0, pack: 1 }, 141],
  [10, { minimum: 0, pack: 0 }, 10],
  [10, { minimum: NaN, pack: NaN }, 10],
  [NaN, { minimum: 50, pack: 12 }, 0],
])('a need of %d with the terms %o is an order of %d', (need, terms, quantity) => {
  expect(orderQuantity(need, terms)).toBe(quantity);
});

test('an order covers its need, in whole packs, and no pack too many', () => {
  const amount = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 500 }), (need, minimum, pack) => {
      const quantity = orderQuantity(need, { minimum, pack });
      expect(quantity % pack).toBe(0);
      expect(quantity).toBeGreaterThanOrEqual(Math.max(need, minimum));
      expect(quantity - pack).toBeLessThan(Math.max(need, minimum));
    }),
  );
});
