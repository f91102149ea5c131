import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { keepCount } from './cast-count.server';
import { CastingRefused, type Refusal } from './casting-rules';
import { markPublications } from './mark-publications.server';

export type Refused = { kind: 'refused'; refusal: Refusal };

/** What a change touched, beyond its own rows. */
export interface Touched {
  productIds: readonly bigint[];
  /** Icons whose name, existence or products changed. */
  iconIds: readonly string[];
}

/**
 * One casting at a time in a shop, whole or not at all. What is refused inside leaves nothing behind. The
 * products touched are due to be published, and the promise to be assessed, in the same transaction.
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
      await markPublications(rows, touched, asOf);
      await enqueueIn(rows, 'publish', { shop });
      await enqueueIn(rows, 'assess', { shop, cause: 'casting' });
      return done;
    });
  } catch (error) {
    if (error instanceof CastingRefused) return { kind: 'refused', refusal: error.refusal };
    throw error;
  }
}
