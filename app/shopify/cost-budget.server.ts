import { forShop } from '~/database/for-shop.server';

/** Shopify's own account of a shop's bucket, as it came with an answer. */
export interface Bucket {
  available: number;
  restorePerSecond: number;
  maximum: number;
}

/** Points that were taken for a question: ask after `waitMs`. */
export type Taking =
  { kind: 'taken'; points: number; waitMs: number } | { kind: 'too-busy'; afterSeconds: number };

/** Until Shopify has said it, the bucket of its smallest plan. */
const UNKNOWN: Bucket = { available: 2_000, restorePerSecond: 100, maximum: 2_000 };
/** A question whose price nobody knows yet is taken for a dear one; what it did not cost comes back. */
const DEAR = 250;
/** Nobody waits longer than this for its turn. */
const LONGEST_WAIT_SECONDS = 30;
/** A timer may fire a little early, and then a question would come before its points. */
const TIMER_MS = 5;
/** Points of questions that died with their process are forgotten after so long without any question. */
const QUIET_SECONDS = 120;

/**
 * Takes points for a question, atomically for all processes: whoever takes more than is there has reserved its turn
 * and waits until the points have flowed in.
 */
export async function takePoints(shop: string, expected: number | undefined): Promise<Taking> {
  const cost = expected ?? DEAR;
  const rows = forShop(shop);
  const { available, maximum, restorePerSecond } = UNKNOWN;
  await rows.run`
    insert into cost_budget (shop, available, outstanding, maximum, restore_per_second, at)
    values (${shop}, ${available}::float8, 0, ${maximum}::float8, ${restorePerSecond}::float8, clock_timestamp())
    on conflict (shop) do nothing`;
  const [taken] = await rows.sql<{ points: number; waitMs: number }>`
    update cost_budget set
      available = least(brim(maximum, restore_per_second), available + flowed_in(at, restore_per_second)) - least(${cost}::float8, maximum),
      outstanding = least(${cost}::float8, maximum) +
        case when at < clock_timestamp() - make_interval(secs => ${QUIET_SECONDS}) then 0 else outstanding end,
      at = greatest(at, clock_timestamp())
    where shop = ${shop} and least(brim(maximum, restore_per_second), available + flowed_in(at, restore_per_second)) - least(${cost}::float8, maximum)
      >= -restore_per_second * ${LONGEST_WAIT_SECONDS}
    returning least(${cost}::float8, maximum) as points, ceil(1000 * greatest(0, -available) / restore_per_second)::float8 as "waitMs"`;
  if (taken && taken.waitMs > 0) taken.waitMs += TIMER_MS;
  return taken ? { kind: 'taken', ...taken } : { kind: 'too-busy', afterSeconds: LONGEST_WAIT_SECONDS };
}

/**
 * Settles a question after its answer: gives back what it did not cost, and believes Shopify where it says that less is
 * left than we thought. Without an account of the bucket the points count as spent.
 */
export async function settlePoints(
  shop: string,
  taken: number,
  cost?: number,
  bucket?: Bucket,
): Promise<void> {
  const rows = forShop(shop);
  const back = cost === undefined ? 0 : taken - cost;
  if (!bucket) {
    await rows.run`
      update cost_budget set outstanding = greatest(0, outstanding - ${taken}::float8) where shop = ${shop}`;
    return;
  }
  await rows.run`
    update cost_budget set
      outstanding = greatest(0, outstanding - ${taken}::float8),
      maximum = ${bucket.maximum}::float8, restore_per_second = ${bucket.restorePerSecond}::float8,
      available = least(
        ${bucket.maximum}::float8,
        available + flowed_in(at, restore_per_second) + ${back}::float8,
        ${bucket.available}::float8 - greatest(0, outstanding - ${taken}::float8)
      ),
      at = greatest(at, clock_timestamp())
    where shop = ${shop}`;
}
