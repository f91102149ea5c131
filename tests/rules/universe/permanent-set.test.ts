import { describe, expect, test } from 'vitest';
import { suggestPermanentSet, type VariantRecord } from '~/universe/casting/permanent-set';

const NAVY = 8_700_000_001_009n;
const MOSS = 8_700_000_003_027n;

/** Bits of the given weeks before now. */
const weeks = (...numbers: number[]): bigint =>
  numbers.reduce((mask, week) => mask | (1n << BigInt(week)), 0n);
const every = (step: number, count = 52): bigint =>
  weeks(...Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step));

let next = 0n;
function coat(colour: string, size: string, sold: Partial<VariantRecord> = {}): VariantRecord {
  next += 1n;
  return {
    variantId: next,
    productId: colour === 'Moss' ? MOSS : NAVY,
    options: { Colour: colour, Size: size },
    counted: true,
    everStocked: true,
    units: 0,
    soldWeeks: 0n,
    ...sold,
  };
}

const carriedOf = (records: VariantRecord[], windowWeeks = 52) => {
  const suggestion = suggestPermanentSet(records, windowWeeks);
  const carried = new Set(suggestion.variants.filter((one) => one.carried).map((one) => one.variantId));
  return {
    ...suggestion,
    carried: records
      .filter((one) => carried.has(one.variantId))
      .map((one) => Object.values(one.options).join(' ')),
  };
};

describe('the suggested permanent set', () => {
  test('carries colours and sizes that sell in most weeks, and leaves this season’s colour out', () => {
    const records = [
      coat('Navy', '46', { units: 140, soldWeeks: every(1) }),
      coat('Navy', '48', { units: 190, soldWeeks: every(1) }),
      coat('Moss', '46', { units: 60, soldWeeks: every(1, 13) }),
      coat('Moss', '48', { units: 70, soldWeeks: every(1, 13) }),
    ];
    const { basis, carried, variants } = carriedOf(records);
    expect(basis).toBe('sales');
    expect(carried).toEqual(['Navy 46', 'Navy 48']);
    expect(variants[2]?.because).toEqual({ kind: 'value-not-carried', value: 'Moss', weeks: 13, of: 52 });
    expect(variants[1]?.because).toEqual({ kind: 'sold', units: 190, weeks: 52, of: 52 });
  });

  test('fills the grid: a rare size in a carried colour belongs to it although it seldom sold itself', () => {
    const records = [
      coat('Navy', '44', { units: 80, soldWeeks: every(1) }),
      coat('Navy', '54', { units: 30, soldWeeks: every(2) }),
      coat('Black', '44', { units: 40, soldWeeks: every(1) }),
      coat('Black', '54', { units: 1, soldWeeks: weeks(7) }),
    ];
    expect(carriedOf(records).carried).toContain('Black 54');
  });

  test('keeps a size that sells slowly but in every quarter, and drops one that stopped', () => {
    const records = [
      coat('Navy', '48', { units: 100, soldWeeks: every(1) }),
      coat('Navy', '42', { units: 4, soldWeeks: weeks(3, 20, 30, 45) }),
      coat('Navy', '56', { units: 4, soldWeeks: weeks(30, 33, 40, 45) }),
    ];
    expect(carriedOf(records).carried).toEqual(['Navy 48', 'Navy 42']);
  });

  test('with a few weeks of orders takes sizes that make half of an even share', () => {
    const records = [
      coat('Navy', '48', { units: 20, soldWeeks: every(1, 9) }),
      coat('Navy', '50', { units: 6, soldWeeks: weeks(1, 2) }),
      coat('Navy', '56', { units: 1, soldWeeks: weeks(8) }),
    ];
    expect(carriedOf(records, 9).carried).toEqual(['Navy 48', 'Navy 50']);
  });

  test('without orders carries every counted size that was ever in stock, and says that stock decided', () => {
    const records = [
      coat('Navy', '48'),
      coat('Navy', '50', { everStocked: false }),
      coat('Navy', 'Made to measure', { counted: false }),
    ];
    const { basis, carried, variants } = carriedOf(records, 0);
    expect(basis).toBe('stock');
    expect(carried).toEqual(['Navy 48']);
    expect(variants.map((one) => one.because.kind)).toEqual(['stocked', 'never-stocked', 'not-counted']);
  });

  test('never carries what cannot be counted, however well it sells', () => {
    const records = [
      coat('Navy', '48', { units: 10, soldWeeks: every(1) }),
      coat('Navy', 'Repair', { counted: false, units: 90, soldWeeks: every(1) }),
    ];
    expect(carriedOf(records).carried).toEqual(['Navy 48']);
  });
});
