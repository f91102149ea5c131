import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { keepCount } from '../cast/cast-count.server';
import { keepGroups } from '../picture/group-figures.server';
import { keepTiers } from '../weighing/tiers.server';
import { CastingRefused, type Refusal } from './casting-rules';
import type { ChangedEntries } from '../published/mark-entries.server';
import { markPublications } from '../published/mark-publications.server';

export type Refused = { kind: 'refused'; refusal: Refusal };

/** What a change touched, beyond its own rows. */
export interface Touched {
  productIds: readonly bigint[];
  /** Icons whose name, existence or products changed. */
  iconIds: readonly string[];
  /** Icons of which something else is promised: other sizes, or another minimum. */
  promisedIconIds?: readonly string[];
  /** What else of the universe changed whose entries say so. */
  entries?: ChangedEntries;
}

const touchesAnything = ({ productIds, iconIds, promisedIconIds = [], entries }: Touched): boolean =>
  productIds.length + iconIds.length + promisedIconIds.length > 0 || entries !== undefined;

/** Of more variants than these the whole shop is looked at: a job need not carry their ids. */
const MOST_NAMED = 10_000;

/** Has the promises looked at again that a change touched; sizes that an icon no longer carries are among them. */
async function lookAgain(
  rows: ShopRows,
  { productIds, iconIds, promisedIconIds = [] }: Touched,
): Promise<void> {
  const { shop } = rows;
  const found = await rows.sql<{ id: string }>`
    (select id::text from variant where shop = ${shop} and product_id = any(${productIds}::bigint[])
    union select variant_id::text from permanent_variant
      where shop = ${shop} and icon_id = any(${[...iconIds, ...promisedIconIds]}::uuid[]))
    limit ${MOST_NAMED + 1}`;
  if (found.length === 0) return;
  const named = found.length <= MOST_NAMED && { variantIds: found.map(({ id }) => id) };
  await enqueueIn(rows, 'assess', { shop, ...named, cause: 'casting' });
}

/**
 * A successor takes over a share of what its predecessor's products sold: where either has gained or lost products just
 * now, demand is known anew.
 */
async function knowHeirs(rows: ShopRows, { productIds }: Touched, asOf: Date): Promise<void> {
  const { shop } = rows;
  const heirs = await rows.sql<{ id: string }>`
    select c.id from casting c join edition e on e.shop = c.shop and e.id = c.edition_id
    where c.shop = ${shop} and c.product_id = any(${productIds}::bigint[]) and c.role = 'edition'
      and (c.ended_at is null or c.ended_at = ${asOf})
      and (e.inherit_share > 0 or exists (
        select from edition after where after.shop = ${shop} and after.predecessor_id = e.id and after.inherit_share > 0
      )) limit 1`;
  if (heirs.length > 0) await enqueueIn(rows, 'know', { shop });
}

/**
 * One casting at a time in a shop, whole or not at all. What is refused inside leaves nothing behind. The
 * products touched are due to be published, and their promises to be looked at, in the same transaction.
 */
export async function castingIn<Done extends object>(
  shop: string,
  asOf: Date,
  work: (rows: ShopRows) => Promise<Done & { touched: Touched }>,
): Promise<Omit<Done, 'touched'> | Refused> {
  try {
    return await forShop(shop).transaction(async (rows) => {
      await rows.lock('casting');
      const { touched, ...done } = await work(rows);
      await keepCount(rows);
      await keepTiers(rows);
      await keepGroups(rows, touched.productIds);
      await markPublications(rows, touched, asOf);
      if (touchesAnything(touched)) await enqueueIn(rows, 'publish', { shop });
      await lookAgain(rows, touched);
      await knowHeirs(rows, touched, asOf);
      return done;
    });
  } catch (error) {
    if (error instanceof CastingRefused) return { kind: 'refused', refusal: error.refusal };
    throw error;
  }
}
