import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearsAt, shortageOf } from '~/stock-guard/incidents/shortage';

test('a variant is low at its minimum and out at zero', () => {
  expect([6, 5, 1, 0, -1].map((available) => shortageOf(available, 5))).toEqual([
    'none',
    'low',
    'low',
    'out',
    'out',
  ]);
});

test('with a minimum of zero only an empty shelf is short', () => {
  expect(shortageOf(1, 0)).toBe('none');
  expect(shortageOf(0, 0)).toBe('out');
});

test.each([
  [0, 1],
  [1, 2],
  [4, 5],
  [5, 7],
  [40, 50],
])('a minimum of %i is clear at %i', (minimum, clear) => {
  expect(clearsAt(minimum)).toBe(clear);
});

test('what is clear of the minimum is never short', () => {
  fc.assert(fc.property(fc.nat(100_000), (minimum) => shortageOf(clearsAt(minimum), minimum) === 'none'));
});
