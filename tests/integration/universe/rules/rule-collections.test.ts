import { beforeEach, describe, expect, test } from 'vitest';
import { reconcile } from '~/catalogue/reconcile.server';
import { now } from '~/clock.server';
import { pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';
import { run as applyRules } from '~/jobs/apply-rules.server';
import { run as readCollections } from '~/jobs/read-collections.server';
import type { RuleEntry } from '~/universe/rules/rule';
import { previewRule } from '~/universe/rules/preview-rule.server';
import { foundCollections } from '~/universe/rules/rule-collections.server';
import { rulesPage } from '~/universe/rules/rules-page.server';
import { saveRule } from '~/universe/rules/save-rule.server';
import { maison as seed } from '../../../local-shopify/seed/maison';
import type { Collection } from '../../../local-shopify/store/collections';
import {
  addCollection,
  deleteCollection,
  saveCollection,
} from '../../../local-shopify/store/save-collection';
import { updateProduct } from '../../../local-shopify/store/update-product';
import { maisonStore } from '../../../setup/maison-store';
import { done } from '../../../setup/rules-stage';

const INGRID = { id: '7', name: 'Ingrid Sande' };
const maison = maisonStore(seed);
let care: number[];
let shelf: Collection;

beforeEach(async () => {
  const { store } = maison;
  care = [...store.products.values()].filter(({ tags }) => tags.includes('care')).map(({ id }) => id);
  for (const { id } of [...store.collections.values()]) deleteCollection(store, id);
  shelf = addCollection(store, { title: 'Care shelf', productIds: care.slice(0, 3) });
  await maison.finishReading('catalogue');
  await maison.drain();
  await pool.query('truncate graphile_worker._private_jobs');
});

const entry = (): RuleEntry => ({
  ...{ field: 'collection', value: String(shelf.id), category: 'Care', iconIds: [], active: true },
});
const save = () =>
  done(saveRule(maison.shop, { id: null, seen: 0, leaving: 'uncast', entry: entry() }, INGRID, now()));

/** Does the jobs of a task that wait, as a worker would; answers how many there were. */
async function work(task: 'read-collections' | 'apply-rules'): Promise<number> {
  const jobs = (await maison.jobs(task)) as { shop: string }[];
  await pool.query(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = $1`,
    [task],
  );
  for (const payload of jobs)
    await (task === 'apply-rules' ? applyRules(payload, now()) : readCollections(payload, now()));
  return jobs.length;
}
async function workAll(): Promise<void> {
  while ((await work('read-collections')) + (await work('apply-rules')) > 0);
}
const cast = async (): Promise<number[]> =>
  (await forShop(maison.shop).db.casting.findMany({ where: { endedAt: null } }))
    .map(({ productId }) => Number(productId))
    .sort((one, other) => one - other);

describe('a rule about a collection', () => {
  test('waits until its members are read, and then casts them', async () => {
    expect(await save()).toMatchObject({ cast: 0 });
    expect(await cast()).toEqual([]);
    expect((await rulesPage(maison.shop)).rules[0]?.collection).toMatchObject({ state: 'not-read-yet' });
    await workAll();
    expect(await cast()).toEqual(care.slice(0, 3));
    expect((await rulesPage(maison.shop)).rules[0]).toMatchObject({
      products: 3,
      collection: { title: 'Care shelf', state: 'read' },
    });
  });

  test('follows who joins and who leaves, told by a webhook', async () => {
    await save();
    await workAll();
    saveCollection(maison.store, shelf.id, { productIds: care.slice(1, 5) });
    await maison.drain();
    await workAll();
    expect(await cast()).toEqual(care.slice(1, 5));
  });

  test('reads nothing for collections that no rule names', async () => {
    await save();
    await workAll();
    maison.shopify.server.log.splice(0);
    const other = addCollection(maison.store, { title: 'Elsewhere', productIds: care });
    saveCollection(maison.store, other.id, { title: 'Elsewhere still' });
    await maison.drain();
    await workAll();
    expect(maison.shopify.server.log.map(({ operation }) => operation)).not.toContain('ReadCollection');
  });

  test('asks of a product that changed whether it is in it now', async () => {
    await save();
    await workAll();
    const late = care[5] ?? 0;
    maison.store.collections.change(shelf.id, { productIds: [...care.slice(0, 3), late] });
    updateProduct(maison.store, { productId: late, title: 'Joined silently' });
    await maison.catchUp();
    expect(await work('read-collections')).toBe(0);
    expect(await work('apply-rules')).toBeGreaterThan(0);
    expect(await cast()).toEqual([...care.slice(0, 3), late]);
  });

  test('is asked for again at each reconciliation', async () => {
    await save();
    await workAll();
    maison.store.collections.change(shelf.id, { productIds: care.slice(0, 1) });
    await reconcile(maison.shop, now());
    await workAll();
    expect(await cast()).toEqual(care.slice(0, 1));
  });

  test('says so and stops when its collection is deleted; whom it cast stays', async () => {
    await save();
    await workAll();
    deleteCollection(maison.store, shelf.id);
    await maison.drain();
    await workAll();
    expect((await rulesPage(maison.shop)).rules[0]?.collection).toMatchObject({ state: 'gone' });
    expect(await cast()).toEqual(care.slice(0, 3));
    expect(await previewRule(maison.shop, { id: null, entry: { ...entry(), value: '1' } })).toEqual({
      kind: 'reading-collection',
    });
    await workAll();
    expect(await previewRule(maison.shop, { id: null, entry: { ...entry(), value: '1' } })).toEqual({
      kind: 'collection-gone',
    });
  });

  test('is chosen by a word of its title', async () => {
    const found = { kind: 'found', collections: [{ id: String(shelf.id), title: 'Care shelf' }] };
    expect(await foundCollections(maison.shop, 'car')).toEqual(found);
    expect(await foundCollections(maison.shop, '") OR title:*')).toEqual({ kind: 'found', collections: [] });
  });
});
