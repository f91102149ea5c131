import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeStyle, POINTS, verdictOn } from '~/universe/suggestions/judge-style';
import { outDays, type SizeHistory } from '~/universe/suggestions/out-days';
import { recordStyle } from '~/universe/suggestions/record-style';
import type { StyleRecord, StyleWeek } from '~/universe/suggestions/style-record';

const week = (units: number, inStock = 1): StyleWeek => ({ units, inStock, season: 1 });
const weeks = (count: number, units: number): StyleWeek[] => Array.from({ length: count }, () => week(units));

/** The Harbour Coat as it is: a tenth of the house, every week, since 2019, in nearly every size. */
const COAT: StyleRecord = {
  weeks: weeks(52, 20),
  revenue: 1_050_000,
  fullPriceRevenue: 1_000_000,
  shopFullPriceRevenue: 10_000_000,
  shopStyles: 200,
  tenureDays: 2_500,
  sizes: 10,
  sizesSold: 9,
  returns: { stockOuts: 0, cameBack: 0, before: 0, after: 0 },
};

describe('the evidence for an icon', () => {
  test('proposes a style that stands for the house, week after week, for years', () => {
    const judged = judgeStyle(COAT);
    expect(judged).toMatchObject({ confidence: 'high', weeks: 52, weeksSold: 52, share: 0.1, times: 20 });
    expect(judged.score).toBeGreaterThan(0.9);
    expect(verdictOn(judged, false)).toBe('propose');
  });

  test('is not revenue alone: one great month is no icon', () => {
    const rush = [...weeks(48, 0), ...weeks(4, 260)];
    const judged = judgeStyle({ ...COAT, weeks: rush, tenureDays: 60 });
    expect(judged.points.revenue).toBe(POINTS.revenue);
    expect(verdictOn(judged, false)).toBe('nothing');
  });

  test('is not steadiness alone: what sells like any other style is a good product', () => {
    const judged = judgeStyle({ ...COAT, fullPriceRevenue: 50_000, revenue: 50_000 });
    expect(verdictOn(judged, false)).toBe('nothing');
  });

  test('says nothing of what was hardly seen in stock', () => {
    const seen = judgeStyle({
      ...COAT,
      weeks: [...weeks(8, 20), ...weeks(44, 0).map((one) => ({ ...one, inStock: 0 }))],
    });
    expect(seen).toMatchObject({ confidence: 'low', weeks: 8, weeksSold: 8 });
    expect(verdictOn(seen, false)).toBe('nothing');
    expect(verdictOn(seen, true)).toBe('nothing');
  });

  test('doubts an icon that lay in stock for a year and hardly sold', () => {
    const slow = Array.from({ length: 52 }, (_, at) => week(at % 9 === 0 ? 1 : 0));
    const judged = judgeStyle({
      ...COAT,
      weeks: slow,
      fullPriceRevenue: 9_000,
      revenue: 20_000,
      sizesSold: 3,
    });
    expect(verdictOn(judged, true)).toBe('doubt');
    expect(verdictOn(judged, false)).toBe('nothing');
  });

  test('says of an icon that sells like any other style that it is one by choice', () => {
    const judged = judgeStyle({ ...COAT, fullPriceRevenue: 60_000, revenue: 60_000 });
    expect(verdictOn(judged, true)).toBe('doubt');
    expect(verdictOn({ ...judged, comparable: false }, true)).toBe('nothing');
  });

  test('counts what it would have sold where it was out of stock, so that a shortage makes no icon small', () => {
    const half = [...weeks(26, 20), ...weeks(26, 0).map((one) => ({ ...one, inStock: 0 }))];
    const short = judgeStyle({ ...COAT, weeks: half, fullPriceRevenue: 60_000, revenue: 60_000 });
    expect(short.times).toBeCloseTo(2.4);
    expect(verdictOn(short, true)).toBe('nothing');
  });

  test('takes the season of its category out before it calls a style unsteady', () => {
    const winter = Array.from({ length: 52 }, (_, at) => (at < 26 ? 2 : 0.25));
    const sold = winter.map((season) => ({ units: 20 * season, inStock: 1, season }));
    const unread = sold.map((one) => ({ ...one, season: 1 }));
    expect(judgeStyle({ ...COAT, weeks: sold }).variation).toBeCloseTo(0);
    expect(judgeStyle({ ...COAT, weeks: unread }).variation).toBeGreaterThan(0.5);
  });

  test('has more of it when sizes sold as before after they had been out', () => {
    const back = judgeStyle({ ...COAT, returns: { stockOuts: 2, cameBack: 2, before: 80, after: 76 } });
    expect(back.points.returns).toBeCloseTo(4.75);
  });
});

const anyWeek = fc.record({
  units: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
  inStock: fc.double({ min: 0, max: 1, noNaN: true }),
  season: fc.double({ min: 0.2, max: 3, noNaN: true }),
});
const anyRecord = fc.record({
  weeks: fc.array(anyWeek, { maxLength: 52 }),
  revenue: fc.integer({ min: 0, max: 1_000_000 }),
  fullPriceRevenue: fc.integer({ min: 0, max: 1_000_000 }),
  shopFullPriceRevenue: fc.integer({ min: 0, max: 5_000_000 }),
  shopStyles: fc.integer({ min: 0, max: 500 }),
  tenureDays: fc.integer({ min: 0, max: 3_000 }),
  sizes: fc.integer({ min: 0, max: 20 }),
  sizesSold: fc.integer({ min: 0, max: 20 }),
  returns: fc.record({
    stockOuts: fc.nat(3),
    cameBack: fc.nat(3),
    before: fc.nat(50),
    after: fc.nat(50),
  }),
});

const EPSILON = 1e-9;

describe('a score', () => {
  test('lies between 0 and 1 whatever the record', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { score, variation } = judgeStyle(record);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(Number.isNaN(variation ?? 0)).toBe(false);
      }),
    );
  });

  test('never falls when a week without sales turns out to have been out of stock, and raises no doubt', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(51), (record, at) => {
        const known = record.weeks.map((one, i) =>
          i === at && one.units === 0 ? { ...one, inStock: 0 } : one,
        );
        const before = judgeStyle(record);
        const after = judgeStyle({ ...record, weeks: known });
        expect(after.score).toBeGreaterThanOrEqual(before.score - EPSILON);
        if (verdictOn(before, true) !== 'doubt' && before.confidence !== 'low')
          expect(verdictOn(after, true)).not.toBe('doubt');
      }),
    );
  });
});

const DAYS = 364;
/** A size that sells now and then and is out on stretches of days on which it sold nothing. */
const anySize = fc
  .record({
    sold: fc.array(fc.tuple(fc.nat(DAYS - 1), fc.integer({ min: 1, max: 3 })), { maxLength: 120 }),
    outs: fc.array(fc.tuple(fc.nat(DAYS - 1), fc.integer({ min: 1, max: 90 })), { maxLength: 3 }),
    recordedFrom: fc.oneof(fc.constant(0), fc.nat(DAYS)),
    available: fc.nat(5),
  })
  .map(({ sold, outs, ...rest }): SizeHistory => {
    const units = new Array<number>(DAYS).fill(0);
    for (const [day, count] of sold) units[day] = count;
    const closing = new Array<number>(DAYS).fill(10);
    for (const [from, length] of outs) closing.fill(0, from, from + length);
    return { ...rest, units, closing };
  });

const judgedBy = (sizes: readonly SizeHistory[]) => {
  const { weeks: of, sizes: all, sizesSold, returns } = recordStyle(sizes, 0, []);
  return judgeStyle({ ...COAT, weeks: of, sizes: all, sizesSold, returns });
};

describe('days out of stock', () => {
  test('are missing and not zero: to know of them never lowers a score, and an icon is never doubted for them', () => {
    fc.assert(
      fc.property(fc.array(anySize, { minLength: 1, maxLength: 4 }), (sizes) => {
        const known = judgedBy(sizes);
        const unknown = judgedBy(sizes.map((size) => ({ ...size, closing: null })));
        expect(known.score).toBeGreaterThanOrEqual(unknown.score - EPSILON);
        if (verdictOn(unknown, true) === 'nothing') expect(verdictOn(known, true)).toBe('nothing');
      }),
      { numRuns: 60 },
    );
  });

  const daily = (length: number, units: number): number[] => new Array<number>(length).fill(units);

  test('are recorded where a size began and ended without stock, and sold nothing', () => {
    const out = outDays({
      units: [1, 0, 0, 1, 0],
      closing: [1, 0, 0, 0, 5],
      recordedFrom: 0,
      available: 5,
    });
    expect(out).toEqual([null, null, 'recorded', null, null]);
  });

  test('are inferred, before stock was recorded, from a gap that is too long to be chance', () => {
    const units = [...daily(100, 1), ...daily(20, 0), ...daily(100, 1)];
    const out = outDays({ units, closing: [], recordedFrom: 220, available: 4 });
    expect(out.slice(98, 122)).toEqual([null, null, ...new Array<string>(20).fill('inferred'), null, null]);
  });

  test('are never inferred for what sells now and then, nor after the last sale of what is still there', () => {
    const units = Array.from({ length: 200 }, (_, day) => (day % 20 === 0 ? 1 : 0));
    const size = { units: [...units, ...daily(100, 0)], closing: [], recordedFrom: 300, available: 3 };
    expect(new Set(outDays(size))).toEqual(new Set([null]));
    expect(outDays({ ...size, available: 0 }).indexOf('inferred')).toBe(181);
  });

  test('let a size that sold out half the year count for the half in which it was there', () => {
    const units = [...daily(182, 1), ...daily(182, 0)];
    const { weeks: of, daysOut } = recordStyle(
      [{ units, closing: [...daily(182, 5), ...daily(182, 0)], recordedFrom: 0, available: 0 }],
      0,
      [],
    );
    expect(judgeStyle({ ...COAT, weeks: of })).toMatchObject({ weeks: 26, weeksSold: 26, variation: 0 });
    expect(daysOut.recorded).toBe(181);
  });
});
