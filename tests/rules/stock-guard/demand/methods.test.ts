import { expect, test } from 'vitest';
import { crostonPerDay, sbaPerDay, sbjPerDay } from '~/stock-guard/demand/croston';
import { smoothedPerDay } from '~/stock-guard/demand/exponential-smoothing';
import { tsbPerDay } from '~/stock-guard/demand/tsb';

/** 84 periods of a spare part: nine demands, the rest nothing. */
const SPARE_PART = Array.from({ length: 84 }, (_, at) => {
  const demands = new Map([
    [1, 6],
    [2, 1],
    [5, 1],
    [23, 2],
    [39, 1],
    [54, 2],
    [55, 1],
    [61, 1],
    [77, 2],
  ]);
  return demands.get(at + 1) ?? 0;
});
const SLOW = { alpha: 0.1, beta: 0.1 };

test('Croston, SBA and SBJ agree with the published figures of the spare part', () => {
  expect(crostonPerDay(SPARE_PART, SLOW)).toBeCloseTo(0.363226, 6);
  expect(crostonPerDay(SPARE_PART, { ...SLOW, firstInterval: 1 })).toBeCloseTo(0.558014, 6);
  expect(sbaPerDay(SPARE_PART, SLOW)).toBeCloseTo(0.345065, 6);
  expect(sbjPerDay(SPARE_PART, SLOW)).toBeCloseTo(0.344109, 6);
});

test('TSB agrees with the published figure of the spare part', () => {
  expect(tsbPerDay(SPARE_PART, SLOW)).toBeCloseTo(0.225852, 6);
});

test('a day that says nothing changes no method', () => {
  const withGaps = SPARE_PART.flatMap((units, at) => (at % 5 === 3 ? [null, units] : [units]));
  for (const perDay of [crostonPerDay, sbaPerDay, sbjPerDay, tsbPerDay] as const)
    expect(perDay(withGaps, SLOW)).toBe(perDay(SPARE_PART, SLOW));
  expect(smoothedPerDay(withGaps, 0.1)).toBe(smoothedPerDay(SPARE_PART, 0.1));
});

test('without a sale the methods for rare demand have nothing to say', () => {
  expect([crostonPerDay([0, 0, null], SLOW), tsbPerDay([], SLOW), sbaPerDay([null], SLOW)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('a demand that has ended is forgotten by TSB, and never by Croston', () => {
  const ended = [...SPARE_PART, ...Array.from({ length: 200 }, () => 0)];
  expect(tsbPerDay(ended, SLOW)).toBeLessThan(0.01);
  expect(crostonPerDay(ended, SLOW)).toBe(crostonPerDay(SPARE_PART, SLOW));
});
