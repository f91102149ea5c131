import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';

export type PublishingSet = 'publishing' | 'removing' | 'as-it-was';

/** Everything that was ever cast is compared and sent anew. */
async function beginAnew(rows: ShopRows): Promise<void> {
  const { shop } = rows;
  await rows.db.shop.updateMany({
    data: { publishing: true, preparedAt: null, publicationsCheckedAt: null },
  });
  await enqueueIn(rows, 'prepare-store', { shop });
  await enqueueIn(rows, 'reconcile-publications', { shop });
}

/** Has the universe published at Shopify, or everything of it removed from there; a job does either. */
export function setPublishing(
  shop: string,
  publishing: boolean,
  staff: Staff,
  asOf: Date,
): Promise<PublishingSet> {
  return forShop(shop).transaction(async (rows) => {
    await rows.lock('publishing');
    const known = await rows.db.shop.findFirst({ select: { name: true, publishing: true } });
    if (!known || known.publishing === publishing) return 'as-it-was';
    if (publishing) await beginAnew(rows);
    else {
      await rows.db.shop.updateMany({ data: { publishing: false } });
      await enqueueIn(rows, 'publish', { shop });
    }
    const verb = publishing ? 'added' : 'removed';
    await recordAudit(rows, { about: 'publication', subject: '', title: known.name, verb }, staff, asOf);
    return publishing ? 'publishing' : 'removing';
  });
}

/** What Shopify refused is tried once more, collections that somebody deleted there included. */
export function tryAgain(shop: string, staff: Staff, asOf: Date): Promise<'asked' | 'nothing-refused'> {
  return forShop(shop).transaction(async (rows) => {
    const refused = { where: { state: 'refused' }, data: { state: 'due', dueAt: asOf, attempts: 0 } };
    const products = await rows.db.publication.updateMany(refused);
    const entries = await rows.db.publishedEntry.updateMany(refused);
    const collections = await rows.db.publishedCollection.updateMany(refused);
    if (products.count + entries.count + collections.count === 0) return 'nothing-refused';
    const known = await rows.db.shop.findFirst({ select: { name: true } });
    await enqueueIn(rows, 'publish', { shop });
    const entry = {
      about: 'publication' as const,
      subject: '',
      title: known?.name ?? '',
      verb: 'changed' as const,
    };
    await recordAudit(rows, entry, staff, asOf);
    return 'asked';
  });
}
