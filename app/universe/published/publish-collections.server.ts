import type { ShopRows } from '~/database/for-shop.server';
import type { Answer } from '~/shopify/answer';
import { conditionsOf, type Condition } from './collection';
import {
  changeCollection,
  deleteCollection,
  findCollection,
  makeCollection,
  readCollections,
} from './collection-calls.server';
import {
  dropCollection,
  postponeCollection,
  readDueCollections,
  refuseCollection,
  standCollection,
  type DueCollection,
} from './collection-rows.server';
import { readMetafieldDefinitions } from './define-metafields.server';

type Pace = 'go-on' | 'stop';

/** Writes down what came of a call; `done` says what is known after one that was answered. */
async function settle<Result>(
  rows: ShopRows,
  due: DueCollection,
  answer: Answer<Result>,
  asOf: Date,
  done: (result: Result) => Promise<void>,
): Promise<Pace> {
  if (answer.kind === 'answered') await done(answer.data);
  else if (answer.kind === 'refused') await refuseCollection(rows, due, answer.errors[0]?.message ?? '');
  else if (answer.kind === 'forbidden') await refuseCollection(rows, due, answer.detail);
  else {
    await postponeCollection(rows, due, answer.kind === 'later' ? answer.afterSeconds : 0, asOf);
    return 'stop';
  }
  return 'go-on';
}

async function make(
  rows: ShopRows,
  due: DueCollection,
  conditions: readonly Condition[],
  asOf: Date,
): Promise<Pace> {
  const found = await findCollection(rows.shop, due, conditions);
  if (found !== null) {
    await standCollection(rows, due, found);
    return 'go-on';
  }
  const answer = await makeCollection(rows.shop, due, conditions);
  return settle(rows, due, answer, asOf, (id) => standCollection(rows, due, id));
}

async function change(
  rows: ShopRows,
  due: DueCollection,
  id: bigint,
  conditions: readonly Condition[],
  asOf: Date,
): Promise<Pace> {
  const standing = (await readCollections(rows.shop, [id])).get(id);
  if (!standing) {
    await refuseCollection(rows, due, 'deleted');
    return 'go-on';
  }
  const answer = await changeCollection(rows.shop, standing, due, conditions);
  return settle(rows, due, answer, asOf, () => standCollection(rows, due, id));
}

async function remove(rows: ShopRows, due: DueCollection, asOf: Date): Promise<Pace> {
  if (due.shopifyId !== null && (await readCollections(rows.shop, [due.shopifyId])).size > 0) {
    const answer = await deleteCollection(rows.shop, due.shopifyId);
    return settle(rows, due, answer, asOf, () => dropCollection(rows, due));
  }
  await dropCollection(rows, due);
  return 'go-on';
}

/**
 * Makes, changes and deletes our collections, so that they are as they should be. `stop` when Shopify cannot be asked
 * now. Throws ShopifyUnavailable.
 */
export async function publishCollections(rows: ShopRows, asOf: Date): Promise<Pace> {
  for (let due = await readDueCollections(rows, asOf); due.length > 0;) {
    const definitions = await readMetafieldDefinitions(rows.shop);
    for (const one of due) {
      const conditions = conditionsOf(one, definitions);
      let pace: Pace = 'go-on';
      if (!one.wanted) pace = await remove(rows, one, asOf);
      else if (conditions === null) await refuseCollection(rows, one, 'no-condition');
      else if (one.shopifyId === null) pace = await make(rows, one, conditions, asOf);
      else pace = await change(rows, one, one.shopifyId, conditions, asOf);
      if (pace === 'stop') return 'stop';
    }
    due = await readDueCollections(rows, asOf);
  }
  return 'go-on';
}
