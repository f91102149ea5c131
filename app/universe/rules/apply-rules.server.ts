import { randomUUID } from 'node:crypto';
import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { writeSupporting } from '../casting/cast-as-supporting.server';
import { endRoles } from '../casting/casting-rows.server';
import { castingIn, type Touched } from '../casting/casting-transaction.server';
import type { Rule, Situation } from './rule';
import { changesOf, type Said } from './rule-changes.server';
import { readRules } from './rule-rows.server';
import { actsOf, type Act } from './rule-run';
import { groupsOf, situations, type Group } from './situations.server';

/** More than these are cast by a job in portions, with a notice of how far it is. */
const MOST_AT_ONCE = 5_000;

export interface RuleRun {
  cast: number;
  left: number;
  /** Some of it goes on in the background. */
  underWay: boolean;
  changeIds: string[];
  touched: Touched;
}

interface Named extends Situation {
  productIds: bigint[];
}

interface Running {
  rows: ShopRows;
  rules: readonly Rule[];
  /** The products looked at; null for all. */
  productIds: readonly bigint[] | null;
  changes: ReturnType<typeof changesOf>;
  asOf: Date;
}

const counted = (acts: readonly Act<Group>[], kind: Act<Group>['kind']): number =>
  acts.reduce((sum, act) => (act.kind === kind ? sum + act.group.products : sum), 0);

async function castNow({ rows, rules, productIds, changes }: Running): Promise<bigint[]> {
  const groups = await rows.sql<Named>`
    ${situations(rows, rules, productIds)}
    select matched::text, current::text, by_hand as "byHand", same, array_agg(product_id) as "productIds" from situation
    where shop = ${rows.shop} and not by_hand group by 1, 2, 3, 4`;
  const touched: bigint[] = [];
  for (const act of actsOf(groups, rules)) {
    const change = await changes.changeOf(act.ruleId);
    await endRoles(rows, act.group.productIds, change);
    const rule = act.kind === 'cast' && rules.find(({ id }) => id === act.ruleId);
    if (rule) await writeSupporting(rows, act.group.productIds, { ...rule, ruleId: rule.id }, change);
    touched.push(...act.group.productIds);
  }
  return touched;
}

/** Writes down who is cast and who leaves; the job that casts for people carries it out. */
async function castInPortions(running: Running, acts: readonly Act<Group>[]): Promise<void> {
  const { rows, rules, productIds, changes, asOf } = running;
  for (const { kind, ruleId, group } of acts) {
    const change = await changes.changeOf(ruleId);
    const rule = kind === 'cast' ? rules.find(({ id }) => id === ruleId) : undefined;
    const id = randomUUID();
    await rows.run`
      insert into bulk_casting_product (shop, casting_id, product_id)
      ${situations(rows, rules, productIds)}
      select shop, ${id}::uuid, product_id from situation where shop = ${rows.shop} and not by_hand
        and matched is not distinct from ${group.matched}::uuid and current is not distinct from ${group.current}::uuid
        and same = ${group.same}`;
    // Only now: a casting under way hides its products from the rules.
    await rows.db.bulkCasting.create({
      data: {
        ...{
          id,
          shop: rows.shop,
          changeId: change.id,
          state: 'casting',
          total: group.products,
          beganAt: asOf,
        },
        ...(rule
          ? { way: 'supporting', ruleId, categoryId: rule.categoryId, iconIds: rule.iconIds }
          : { way: 'uncast', ruleId }),
      },
    });
  }
  await enqueueIn(rows, 'cast-many', { shop: rows.shop });
}

/**
 * Casts whom the rules want, in the caller's casting transaction: products without a role, and those that a rule cast
 * before. Applying it twice changes nothing. `said` makes all of it one change of a person.
 */
export async function applyRulesIn(
  rows: ShopRows,
  rules: readonly Rule[],
  { productIds = null, said = null }: { productIds?: readonly bigint[] | null; said?: Said | null },
  asOf: Date,
): Promise<RuleRun> {
  const running = { rows, rules, productIds, changes: changesOf(rows, said, asOf), asOf };
  const acts = actsOf(await groupsOf(rows, rules, { productIds }), rules);
  const [cast, left] = [counted(acts, 'cast'), counted(acts, 'leaves')];
  const underWay = cast + left > MOST_AT_ONCE;
  const run = { cast, left, underWay };
  const done = (touched: readonly bigint[]): RuleRun => ({
    ...run,
    changeIds: running.changes.ids(),
    touched: { productIds: touched, iconIds: [] },
  });
  if (acts.length === 0) return done([]);
  if (!underWay) return done(await castNow(running));
  await castInPortions(running, acts);
  return done([]);
}

/** After products came or changed, or a collection was read. Answers how many changed; does nothing where all is as the rules say. */
export async function applyRules(
  shop: string,
  productIds: readonly bigint[] | null,
  asOf: Date,
): Promise<number> {
  const outside = forShop(shop);
  const rules = await readRules(outside);
  // Without a rule, too: whom a removed one has cast since leaves it.
  if (actsOf(await groupsOf(outside, rules, { productIds }), rules).length === 0) return 0;
  const outcome = await castingIn(shop, asOf, async (rows) => {
    // Read again: under the lock nobody changes them.
    const { cast, left, touched } = await applyRulesIn(rows, await readRules(rows), { productIds }, asOf);
    return { kind: 'applied' as const, products: cast + left, touched };
  });
  if (outcome.kind === 'refused') throw new Error(`A rule was refused: ${outcome.refusal.because}`);
  return outcome.products;
}
