import type { ShopRows } from '~/database/for-shop.server';
import type { Day } from '../day';
import type { DailyUnits } from './daily-units';
import type { Ground } from './ground.server';
import { heirsOf, type Kin, type Legacy } from './heirs';
import type { Heritage } from './heritage';
import type { KnownVariant } from './known-variant';
import { sizeDays, type SizeDays } from './size-days';
import type { Pool } from './sold';

type ReadStyles = (
  rows: ShopRows,
  productIds: readonly bigint[],
  ground: Ground,
) => Promise<KnownVariant[][]>;

interface Succession {
  editionId: string;
  predecessorId: string;
  from: string;
  share: number;
  launchesOn: Day | null;
}

/** Editions of these products that take over a share of the edition before. */
const successionsOf = (rows: ShopRows, productIds: readonly bigint[]): Promise<Succession[]> =>
  rows.sql<Succession>`
    select distinct e.id::text as "editionId", before.id::text as "predecessorId", before.title as "from", e.inherit_share as share,
      to_char(coalesce(e.launches_on, d.launches_on), 'YYYY-MM-DD') as "launchesOn"
    from casting c
    join edition e on e.shop = c.shop and e.id = c.edition_id and e.removed_at is null and e.inherit_share > 0
    join edition before on before.shop = e.shop and before.id = e.predecessor_id and before.removed_at is null
    left join edition_drop d on d.shop = e.shop and d.id = e.drop_id and d.removed_at is null
    where c.shop = ${rows.shop} and c.product_id = any(${productIds}::bigint[]) and c.role = 'edition' and c.ended_at is null
    order by 1`;

interface Member extends Kin {
  editionId: string;
  productId: bigint;
}

const membersOf = (rows: ShopRows, editionIds: readonly string[]): Promise<Member[]> => rows.sql<Member>`
  select c.edition_id::text as "editionId", v.product_id as "productId", v.id as "variantId", v.option_values as "optionValues"
  from casting c join variant v on v.shop = c.shop and v.product_id = c.product_id
  where c.shop = ${rows.shop} and c.edition_id = any(${editionIds}::uuid[]) and c.role = 'edition' and c.ended_at is null
  order by v.id`;

/** Days of the predecessors' variants in a pool, worked out once for all who take after them. */
function daysOf(styles: readonly KnownVariant[][], ground: Ground): (pool: Pool) => Map<bigint, SizeDays> {
  const known = new Map<string, Map<bigint, SizeDays>>();
  const styleDays = styles.map((style) => sizeDays(style, ground));
  return (pool) => {
    const before = known.get(pool.id);
    if (before) return before;
    const days = styleDays.flatMap((inPool) => inPool(pool));
    const now = new Map(days.map((size) => [size.variant.variantId, size]));
    known.set(pool.id, now);
    return now;
  };
}

/** What an heir takes after several variants: a day of which one of them says nothing is said by the others. */
function unitsOf(legacies: readonly Legacy[], days: ReadonlyMap<bigint, SizeDays>): DailyUnits {
  const units: (number | null)[] = [];
  for (const { variantId, part } of legacies) {
    const size = days.get(variantId);
    if (!size) continue;
    const followed = new Map(size.outliers.map(({ at, followed: likely }) => [at, likely]));
    for (const [at, sold] of size.counted.days.entries()) {
      const told = sold === null ? null : part * (followed.get(at) ?? sold);
      units[at] = told === null ? (units[at] ?? null) : (units[at] ?? 0) + told;
    }
  }
  return units;
}

/**
 * The history that variants of these products take over from the edition before their own, where its owner stated a
 * share. `read` reads the predecessors' own days: what they took over themselves is not handed on.
 */
export async function readHeritage(
  rows: ShopRows,
  productIds: readonly bigint[],
  ground: Ground,
  read: ReadStyles,
): Promise<Map<bigint, Heritage>> {
  const heritage = new Map<bigint, Heritage>();
  const successions = await successionsOf(rows, productIds);
  if (successions.length === 0) return heritage;
  const members = Map.groupBy(
    await membersOf(
      rows,
      successions.flatMap(({ editionId, predecessorId }) => [editionId, predecessorId]),
    ),
    ({ editionId }) => editionId,
  );
  for (const { editionId, predecessorId, ...succession } of successions) {
    const predecessors = members.get(predecessorId) ?? [];
    const styles = await read(rows, [...new Set(predecessors.map((one) => one.productId))], ground);
    const daysIn = daysOf(styles, ground);
    for (const [variantId, legacies] of heirsOf(members.get(editionId) ?? [], predecessors))
      heritage.set(variantId, {
        ...succession,
        by: legacies.some(({ by }) => by === 'option-values') ? 'option-values' : 'share',
        unitsIn: (pool) => unitsOf(legacies, daysIn(pool)),
      });
  }
  return heritage;
}
