import { expect, test } from 'vitest';
import { connectionCost, idsPerCall } from '~/catalogue/call-size';

test.each([
  [1, 1, 3],
  [10, 1, 6],
  [50, 3, 23],
  [250, 1, 13],
])('a connection of %i nodes at %i points costs %i', (first, each, cost) => {
  expect(connectionCost(first, each)).toBe(cost);
});

test('a call stays below a thousand points and 250 ids, and is never empty', () => {
  expect(idsPerCall(28) * 28).toBeLessThanOrEqual(1000);
  expect(idsPerCall(1)).toBe(250);
  expect(idsPerCall(5000)).toBe(1);
});
