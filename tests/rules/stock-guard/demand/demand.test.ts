import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demandShapeOf } from '~/stock-guard/demand/demand-class';
import { demandBy, demandOf, METHODS } from '~/stock-guard/demand/forecast';

const repeated = (pattern: readonly number[], times: number): number[] =>
  Array.from({ length: times }, () => pattern).flat();

test('how often and how unevenly a variant sells makes its class, and the class its method', () => {
  const cases = [
    ['smooth', 'smoothing', repeated([4, 5, 6, 5], 12)],
    ['erratic', 'smoothing', repeated([1, 1, 1, 20], 12)],
    ['intermittent', 'sba', repeated([0, 0, 3, 0], 12)],
    ['lumpy', 'tsb', repeated([0, 1, 0, 0, 1, 0, 0, 0, 30], 8)],
  ] as const;
  for (const [name, method, days] of cases) expect(demandOf(days)).toMatchObject({ class: name, method });
});

test('three sales do not make a class', () => {
  expect(demandShapeOf([1, 0, 0, 2, 0, 1])).toMatchObject({ class: 'unknown', interval: 2 });
});

test('only zeros, only days that say nothing, and no days at all are no demand', () => {
  for (const days of [[0, 0, 0], [null, null], []])
    expect(demandOf(days)).toMatchObject({ perDay: 0, deviation: 0, method: 'none', confidence: 'none' });
});

test('five a day every day is five a day by each method', () => {
  for (const method of ['smoothing', 'tsb', 'quantile'] as const)
    expect(demandBy(method, repeated([5], 90)).perDay).toBeCloseTo(5, 10);
});

test('10,000 units on one day do not make a variant sell more than half as much again', () => {
  const usual = repeated([3, 0, 2, 4, 0, 3], 15);
  const before = demandOf(usual).perDay;
  const after = demandOf([...usual, 10_000]).perDay;
  expect(after).toBeGreaterThan(before);
  expect(after).toBeLessThan(before * 1.75);
});

test('a level that has risen is followed, and a lumpy one that has ended is forgotten', () => {
  const lumpy = repeated([0, 0, 2, 0, 0, 1, 0, 9, 0], 12);
  expect(demandOf([...lumpy, ...repeated([4, 9], 30)]).perDay).toBeGreaterThan(4);
  expect(demandOf([...lumpy, ...repeated([0], 120)]).perDay).toBeLessThan(0.1);
});

const anyDay = fc.oneof(
  { weight: 6, arbitrary: fc.nat(40) },
  { weight: 4, arbitrary: fc.constant(0) },
  fc.constant(null),
  fc.constantFrom(NaN, Infinity, -Infinity, -1_000_000, 10_000),
);

test('whatever the days hold, demand is a number and never negative', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 200 }), fc.constantFrom(...METHODS), (days, method) => {
      const { perDay, deviation } = demandBy(method, days);
      expect(Number.isFinite(perDay) && perDay >= 0).toBe(true);
      expect(Number.isFinite(deviation) && deviation >= 0).toBe(true);
    }),
  );
});

const days = fc.array(fc.nat(40), { minLength: 30, maxLength: 200 });

test('days that say nothing change nothing, wherever they stand', () => {
  fc.assert(
    fc.property(days, fc.nat(199), fc.integer({ min: 1, max: 60 }), (counted, at, length) => {
      const gap = Array.from({ length }, () => null);
      expect(demandOf([...counted.slice(0, at), ...gap, ...counted.slice(at)])).toEqual(demandOf(counted));
    }),
  );
});

test('selling in sixes instead of singles is six times the demand', () => {
  fc.assert(
    fc.property(days, (counted) => {
      const single = demandOf(counted);
      const sixes = demandOf(counted.map((units) => units * 6));
      expect(sixes.class).toBe(single.class);
      expect(sixes.perDay).toBeCloseTo(single.perDay * 6, 8);
      expect(sixes.deviation).toBeCloseTo(single.deviation * 6, 8);
    }),
  );
});
