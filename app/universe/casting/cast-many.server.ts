import { randomUUID } from 'node:crypto';
import { forShop, type ShopRows } from '~/database/for-shop.server';
import { allOf } from '~/database/sql-parts.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { conditionsOf } from '../cast/cast-list-conditions.server';
import type { CastListRequest } from '../cast/cast-list';
import { editionMeant, type EditionChoice } from './cast-as-edition.server';
import { categoryNamed } from './cast-as-supporting.server';
import { liveIconIds } from './casting-facts.server';
import { recordChange } from './casting-rows.server';
import {
  CastingRefused,
  checkMinimum,
  MOST_AT_ONCE,
  supportedIcons,
  tidyCategory,
  tidyReason,
} from './casting-rules';
import type { Refused } from './casting-transaction.server';
import { mustBeUnderstood } from './consequences.server';

/** What all of them become. Icons become one each, with the set their sales suggest. */
export type ManyAs =
  | { way: 'icon'; minimum: number | null }
  | { way: 'edition'; edition: EditionChoice }
  | { way: 'supporting'; category: string; iconIds: readonly string[] }
  | { way: 'uncast' };

export interface ManyRequest {
  /** Every product that the cast list shows for this. */
  selection: CastListRequest;
  as: ManyAs;
  reason: string;
  /** What it leaves without an icon was shown. */
  understood?: boolean | undefined;
}

export type CastMany = { kind: 'under-way'; changeId: string; products: number } | Refused;

/** Products of the selection, now. */
export async function countSelected(rows: ShopRows, selection: CastListRequest): Promise<number> {
  const conditions = await conditionsOf(rows, selection, 'every');
  const [found] = await rows.sql<{ count: number }>`
    select count(*)::int as count from product p where p.shop = ${rows.shop} and ${allOf(conditions)}`;
  return found?.count ?? 0;
}

async function termsOf(rows: ShopRows, as: ManyAs, staff: Staff, asOf: Date) {
  if (as.way === 'icon') return { minimum: checkMinimum(as.minimum) };
  if (as.way === 'uncast') return {};
  if (as.way === 'edition') return { editionId: await editionMeant(rows, as.edition, staff, asOf) };
  return {
    categoryId: await categoryNamed(rows, tidyCategory(as.category), asOf),
    iconIds: supportedIcons(as.iconIds, await liveIconIds(rows)),
  };
}

/** Writes down which products it is about; they stay those, whatever the list shows later. */
async function gather(rows: ShopRows, castingId: string, selection: CastListRequest): Promise<number> {
  const conditions = await conditionsOf(rows, selection, 'every');
  const products = await rows.run`
    insert into bulk_casting_product (shop, casting_id, product_id)
    select ${rows.shop}, ${castingId}::uuid, p.id from product p where ${allOf(conditions)} limit ${MOST_AT_ONCE + 1}`;
  if (products === 0) throw new CastingRefused({ because: 'nothing-chosen' });
  if (products > MOST_AT_ONCE) throw new CastingRefused({ because: 'too-many-products', most: MOST_AT_ONCE });
  return products;
}

/**
 * Decides about every product of a selection. What was decided stands at once; a job carries it out in portions, and
 * undoing the change undoes or stops all of it.
 */
export async function castMany(
  shop: string,
  { selection, as, reason, understood }: ManyRequest,
  staff: Staff,
  asOf: Date,
): Promise<CastMany> {
  try {
    return await forShop(shop).transaction(async (rows) => {
      await rows.lock('casting');
      const because = tidyReason(reason);
      const terms = await termsOf(rows, as, staff, asOf);
      const change = await recordChange(rows, { kind: as.way, reason: because, staff, asOf });
      const id = randomUUID();
      const products = await gather(rows, id, selection);
      await mustBeUnderstood(rows, { bulkCastingId: id }, understood);
      await rows.db.bulkCasting.create({
        data: {
          id,
          shop,
          changeId: change.id,
          way: as.way,
          ...terms,
          state: 'casting',
          total: products,
          beganAt: asOf,
        },
      });
      await enqueueIn(rows, 'cast-many', { shop });
      return { kind: 'under-way', changeId: change.id, products };
    });
  } catch (error) {
    if (error instanceof CastingRefused) return { kind: 'refused', refusal: error.refusal };
    throw error;
  }
}
