import { countAnew } from '~/database/count-anew.server';
import type { ShopRows } from '~/database/for-shop.server';
import { freeHandles } from '../../casting/icon-handle';
import { createIcons } from '../../casting/cast-as-icon.server';
import {
  carryVariants,
  endRoles,
  recordChange,
  retireEmptied,
  type Change,
} from '../../casting/casting-rows.server';
import type { Touched } from '../../casting/casting-transaction.server';
import { suggestedForFamilies } from '../../casting/suggestion.server';
import type { Importer } from '../importer';
import type { CastingPlan, PlannedCasting } from './planned-casting';

/** Castings written by one statement. */
const PORTION = 5_000;
/** More of them change what the database should know of its tables. */
export const MOST_UNCOUNTED = 1_000;

async function createNamed(
  rows: ShopRows,
  plan: CastingPlan,
  change: Change,
  { staff }: Importer,
): Promise<void> {
  for (const [minimum, icons] of Map.groupBy(plan.newIcons, (icon) => icon.minimum))
    await createIcons(rows, icons, minimum, change);
  await rows.db.category.createMany({
    data: plan.newCategories.map(({ id, name }) => ({ id, shop: rows.shop, name, createdAt: change.asOf })),
  });
  if (plan.newEditions.length === 0) return;
  const given = await rows.sql<{ handle: string }>`select handle from edition where shop = ${rows.shop}`;
  const titles = plan.newEditions.map(({ title }) => title);
  const handles = freeHandles(titles, new Set(given.map(({ handle }) => handle)), 'edition');
  await rows.db.edition.createMany({
    data: plan.newEditions.map(({ id, title }, at) => ({
      ...{ id, shop: rows.shop, title, handle: handles[at] ?? id, kind: 'special-edition' },
      ...{ createdAt: change.asOf, createdBy: staff.id },
    })),
  });
  await rows.db.editionIcon.createMany({
    data: plan.newEditions.flatMap(({ id, iconIds }) =>
      iconIds.map((iconId) => ({ shop: rows.shop, editionId: id, iconId })),
    ),
  });
}

/** Begins castings, and what supporting characters support. Their products play nothing by then. */
export async function beginCastings(
  rows: ShopRows,
  castings: readonly Omit<PlannedCasting, 'carried'>[],
  change: Change,
): Promise<void> {
  const of = <Value>(value: (one: Omit<PlannedCasting, 'carried'>) => Value): Value[] => castings.map(value);
  const supports = castings.flatMap(({ productId, supports: icons }) =>
    icons.map((iconId) => ({ productId, iconId })),
  );
  await rows.run`
    with begun as (
      insert into casting (id, shop, product_id, role, icon_id, edition_id, category_id, reason, began_at, began_by)
      select gen_random_uuid(), ${rows.shop}, one.product_id, one.role, one.icon_id, one.edition_id, one.category_id,
        one.reason, ${change.asOf}, ${change.id}::uuid
      from unnest(${of((one) => one.productId)}::bigint[], ${of((one) => one.role)}::text[],
        ${of((one) => one.iconId)}::uuid[], ${of((one) => one.editionId)}::uuid[],
        ${of((one) => one.categoryId)}::uuid[], ${of((one) => one.reason)}::text[]
      ) as one (product_id, role, icon_id, edition_id, category_id, reason)
      returning id, product_id
    )
    insert into casting_support (shop, casting_id, icon_id)
    select ${rows.shop}, begun.id, one.icon_id
    from unnest(${supports.map(({ productId }) => productId)}::bigint[], ${supports.map(({ iconId }) => iconId)}::uuid[])
      as one (product_id, icon_id)
    join begun on begun.product_id = one.product_id`;
}

async function changeSets(rows: ShopRows, plan: CastingPlan, change: Change): Promise<void> {
  const stops = plan.sets.flatMap((set) => set.stops);
  await rows.run`
    update permanent_variant set ended_at = ${change.asOf}, ended_by = ${change.id}::uuid
    where shop = ${rows.shop} and ended_at is null and variant_id = any(${stops}::bigint[])`;
  const begins = plan.sets.flatMap(({ iconId, begins: ids }) =>
    ids.map((variantId) => ({ variantId, iconId })),
  );
  await carryVariants(rows, begins, change);
}

async function beginSets(rows: ShopRows, plan: CastingPlan, change: Change): Promise<void> {
  const icons = plan.castings.filter(({ role }) => role === 'icon');
  const said = icons.flatMap(({ iconId, carried }) =>
    (carried ?? []).map((variantId) => ({ variantId, iconId: iconId ?? '' })),
  );
  const unsaid = new Map(
    icons.flatMap(({ productId, iconId, carried }) => (carried ? [] : [[productId, iconId ?? ''] as const])),
  );
  const suggested = await suggestedForFamilies(rows, unsaid, change.asOf);
  const found = await rows.sql<{ variantId: bigint; productId: bigint }>`
    select id as "variantId", product_id as "productId" from variant
    where shop = ${rows.shop} and id = any(${suggested}::bigint[])`;
  const begun = found.map(({ variantId, productId }) => ({ variantId, iconId: unsaid.get(productId) ?? '' }));
  await carryVariants(rows, [...said, ...begun], change);
}

/** Each minimum is a change of its own: a change speaks of one icon's wording at most. */
async function changeMinimums(
  rows: ShopRows,
  plan: CastingPlan,
  { staff, asOf, reason }: Importer,
): Promise<void> {
  for (const { id, title, before, after } of plan.minimums) {
    const icon = { id, before: { title, minimum: before }, after: { title, minimum: after } };
    await recordChange(rows, { kind: 'permanent-set', reason, staff, asOf, icon });
    await rows.db.icon.updateMany({ where: { id }, data: { minimum: after, version: { increment: 1 } } });
  }
}

/** Writes what a file of castings decided, as one change that is undone as one. */
export async function writeCastings(
  rows: ShopRows,
  plan: CastingPlan,
  importer: Importer,
): Promise<{ changeId: string | null; touched: Touched }> {
  const { staff, asOf, reason, progress } = importer;
  const { castings, uncast, sets, minimums } = plan;
  await changeMinimums(rows, plan, importer);
  const promisedIconIds = [...sets.map(({ iconId }) => iconId), ...minimums.map(({ id }) => id)];
  if (castings.length + uncast.length + sets.length === 0)
    return { changeId: null, touched: { productIds: [], iconIds: [], promisedIconIds } };
  const change = await recordChange(rows, { kind: 'import', reason, staff, asOf });
  const productIds = [...castings.map(({ productId }) => productId), ...uncast];
  await endRoles(rows, productIds, change);
  await createNamed(rows, plan, change, importer);
  for (let from = 0; from < castings.length; from += PORTION) {
    const portion = castings.slice(from, from + PORTION);
    const own = portion.map((one) => ({ ...one, reason: one.reason === reason ? null : one.reason }));
    await beginCastings(rows, own, change);
    await progress(Math.min(1, (from + PORTION) / castings.length));
  }
  if (castings.length > MOST_UNCOUNTED)
    await countAnew(rows, [
      'icon',
      'casting',
      'casting_support',
      'permanent_variant',
      'edition',
      'edition_icon',
    ]);
  await beginSets(rows, plan, change);
  await changeSets(rows, plan, change);
  const retired = await retireEmptied(rows, asOf);
  return {
    changeId: change.id,
    touched: { productIds, iconIds: [...retired, ...plan.newIcons.map(({ id }) => id)], promisedIconIds },
  };
}
