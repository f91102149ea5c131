/** Weeks of sales that are looked at, at most. */
export const WINDOW_WEEKS = 52;
/** With fewer weeks of orders than this, sales say too little: stock decides. */
export const LEAST_WEEKS = 8;
const WEEKS_IN_A_QUARTER = 13;
const MOST_WEEKS = 0.5;
const OF_AN_EVEN_SHARE = 0.5;

/** What is known of one variant of an icon's products. */
export interface VariantRecord {
  variantId: bigint;
  productId: bigint;
  /** Its values by option name: Colour → Navy, Size → 48. */
  options: Readonly<Record<string, string>>;
  /** Whether its stock can be counted, by itself or by its components. */
  counted: boolean;
  /** Whether it ever was in stock, as far as recorded. */
  everStocked: boolean;
  units: number;
  /** One bit per week in which it sold; bit 0 is the latest week. */
  soldWeeks: bigint;
}

/** Why a variant is suggested for the permanent set, or left out. */
export type CarriedBecause =
  | { kind: 'sold'; units: number; weeks: number; of: number }
  | { kind: 'value-not-carried'; value: string; weeks: number; of: number }
  | { kind: 'product-not-carried'; weeks: number; of: number }
  | { kind: 'stocked' }
  | { kind: 'never-stocked' }
  | { kind: 'not-counted' };

export interface SuggestedVariant {
  variantId: bigint;
  carried: boolean;
  because: CarriedBecause;
}

export interface Suggestion {
  /** What it was judged by: sales, or stock where there are too few weeks of orders. */
  basis: 'sales' | 'stock';
  variants: SuggestedVariant[];
}

function bitsOf(weeks: bigint): number {
  let count = 0;
  for (let rest = weeks; rest > 0n; rest &= rest - 1n) count += 1;
  return count;
}

const QUARTER = (1n << BigInt(WEEKS_IN_A_QUARTER)) - 1n;

/** Quarters of the window with at least one sale. */
function quartersOf(weeks: bigint): number {
  let count = 0;
  for (let rest = weeks; rest > 0n; rest >>= BigInt(WEEKS_IN_A_QUARTER))
    if ((rest & QUARTER) !== 0n) count += 1;
  return count;
}

interface Sales {
  units: number;
  weeks: bigint;
}

const together = (records: readonly VariantRecord[]): Sales => ({
  units: records.reduce((sum, { units }) => sum + units, 0),
  weeks: records.reduce((weeks, { soldWeeks }) => weeks | soldWeeks, 0n),
});

/**
 * Whether a colour, a size or a product is always carried: it sold in most weeks in which the icon sold. What
 * sells slowly is carried when it sold in every quarter, or, with less than half a year of orders, when it
 * makes at least half of an even share of the units.
 */
function isCarried(part: Sales, family: Sales, parts: number, windowWeeks: number): boolean {
  if (part.units <= 0) return false;
  if (bitsOf(part.weeks) >= MOST_WEEKS * bitsOf(family.weeks)) return true;
  if (windowWeeks >= 2 * WEEKS_IN_A_QUARTER)
    return quartersOf(family.weeks) > 1 && quartersOf(part.weeks) === quartersOf(family.weeks);
  return part.units >= (OF_AN_EVEN_SHARE * family.units) / parts;
}

interface Judged extends Sales {
  carried: boolean;
}

function judge<Key>(
  records: readonly VariantRecord[],
  keyOf: (record: VariantRecord) => Key | undefined,
  windowWeeks: number,
): Map<Key | undefined, Judged> {
  const family = together(records);
  const groups = Map.groupBy(records, keyOf);
  return new Map(
    [...groups].map(([key, group]) => {
      const sales = together(group);
      return [
        key,
        { ...sales, carried: key === undefined || isCarried(sales, family, groups.size, windowWeeks) },
      ];
    }),
  );
}

function bySales(records: readonly VariantRecord[], windowWeeks: number): SuggestedVariant[] {
  const of = bitsOf(together(records).weeks);
  const products = judge(records, ({ productId }) => productId, windowWeeks);
  const names = [...new Set(records.flatMap(({ options }) => Object.keys(options)))];
  const values = new Map(
    names.map((name) => [name, judge(records, ({ options }) => options[name], windowWeeks)]),
  );
  return records.map((record) => {
    const { variantId, counted, units, soldWeeks } = record;
    if (!counted) return { variantId, carried: false, because: { kind: 'not-counted' } };
    for (const name of names) {
      const value = values.get(name)?.get(record.options[name]);
      if (value && !value.carried) {
        const because = {
          kind: 'value-not-carried',
          value: record.options[name] ?? '',
          weeks: bitsOf(value.weeks),
          of,
        } as const;
        return { variantId, carried: false, because };
      }
    }
    const product = products.get(record.productId);
    if (product && !product.carried)
      return {
        variantId,
        carried: false,
        because: { kind: 'product-not-carried', weeks: bitsOf(product.weeks), of },
      };
    return { variantId, carried: true, because: { kind: 'sold', units, weeks: bitsOf(soldWeeks), of } };
  });
}

function byStock(records: readonly VariantRecord[]): SuggestedVariant[] {
  return records.map(({ variantId, counted, everStocked }) => {
    if (!counted) return { variantId, carried: false, because: { kind: 'not-counted' } };
    return { variantId, carried: everStocked, because: { kind: everStocked ? 'stocked' : 'never-stocked' } };
  });
}

/**
 * The permanent set an icon seems to have: colours and sizes that sold steadily; every counted size that was
 * ever in stock where `windowWeeks` of orders (0 without access to them) or the icon's own sales say too little.
 */
export function suggestPermanentSet(records: readonly VariantRecord[], windowWeeks: number): Suggestion {
  const sold = records.some(({ counted, units }) => counted && units > 0);
  if (!sold || windowWeeks < LEAST_WEEKS) return { basis: 'stock', variants: byStock(records) };
  return { basis: 'sales', variants: bySales(records, windowWeeks) };
}
