import { forShop } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { markEntries } from '../published/mark-entries.server';
import { signatureOf } from './signature-of.server';

/**
 * Puts an icon's details in an order. One that was added meanwhile comes last, one that was removed is passed over: nobody
 * loses anything by an order, so it asks for no version.
 */
export const orderDetails = (
  shop: string,
  { iconId, ids }: { iconId: string; ids: readonly string[] },
  staff: Staff,
  asOf: Date,
): Promise<{ kind: 'ordered' | 'not-there' }> =>
  forShop(shop).transaction(async (rows): Promise<{ kind: 'ordered' | 'not-there' }> => {
    await rows.lock('details');
    const icon = await rows.db.icon.findFirst({ where: { id: iconId, retiredAt: null } });
    if (!icon) return { kind: 'not-there' };
    const before = await signatureOf(rows, iconId);
    const placeOf = new Map(ids.map((id, place) => [id, place]));
    const after = before.toSorted(
      (one, other) => (placeOf.get(one.id) ?? ids.length) - (placeOf.get(other.id) ?? ids.length),
    );
    if (after.every(({ id }, place) => id === before[place]?.id)) return { kind: 'ordered' };
    await rows.run`
      update signature_detail d set position = o.place - 1
      from unnest(${after.map(({ id }) => id)}::uuid[]) with ordinality as o(id, place)
      where d.shop = ${shop} and d.id = o.id`;
    const wordsOf = (all: typeof before) => ({ order: all.map(({ words }) => words) });
    await recordAudit(
      rows,
      {
        about: 'icon',
        subject: iconId,
        title: icon.title,
        verb: 'changed',
        before: wordsOf(before),
        after: wordsOf(after),
      },
      staff,
      asOf,
    );
    await markEntries(rows, { iconIds: [iconId] }, asOf);
    await enqueueIn(rows, 'publish', { shop });
    return { kind: 'ordered' };
  });
