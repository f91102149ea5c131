import { requestSync } from '~/catalogue/request-sync.server';
import { forShop } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { differing } from '~/team/audit';
import { recordAudit } from '~/team/audit.server';
import { tagsOf } from './wholesale';

export type WholesaleChange = 'changed' | 'bad-tags';

const sameTags = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((tag, at) => tag === other[at]);

/**
 * Says which sales are wholesale. Tags are kept of an order only once they are named here, so naming another has the
 * orders read again; demand is computed anew either way.
 */
export async function changeWholesale(
  shop: string,
  asked: { channels: string[]; tags: string; counts: boolean },
  staff: Staff,
  asOf: Date,
): Promise<WholesaleChange> {
  const tags = tagsOf(asked.tags);
  if (tags === null) return 'bad-tags';
  const before = await forShop(shop).transaction(async (rows) => {
    const known = await rows.db.shop.findUniqueOrThrow({ where: { shop } });
    await rows.db.shop.updateMany({
      data: { wholesaleChannels: asked.channels, wholesaleTags: tags, wholesaleCounts: asked.counts },
    });
    await enqueueIn(rows, 'know', { shop });
    const changed = differing(
      { channels: known.wholesaleChannels, tags: known.wholesaleTags, counts: known.wholesaleCounts },
      { channels: asked.channels, tags, counts: asked.counts },
    );
    const about = { about: 'demand', subject: '', title: '', verb: 'changed' } as const;
    await recordAudit(rows, { ...about, ...changed }, staff, asOf);
    return known.wholesaleTags;
  });
  if (!sameTags(before, tags)) await requestSync(shop, 'orders', asOf);
  return 'changed';
}
