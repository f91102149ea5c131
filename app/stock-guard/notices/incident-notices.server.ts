import type { ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { sinceOf, type Written } from '../incidents/incident-rows.server';
import type { NoticeContent, NoticeSize } from './notice-content';
import { summaryOf } from './summary-content';
import { nameOfVariant } from '../promise/variant-name';

interface PlaceRow {
  name: string;
  online: boolean;
  available: number;
}

const sizeOf = ({ row, change, incidentId }: Written): NoticeSize => ({
  incidentId,
  productId: String(row.product?.id ?? 0n),
  icon: row.icon?.title ?? '',
  what: nameOfVariant(row.product?.title ?? '', row.variantTitle),
  available: change.available,
  minimum: change.minimum,
});

async function contentOf(rows: ShopRows, opened: readonly Written[], asOf: Date): Promise<NoticeContent> {
  const [only, ...others] = opened;
  if (!only || others.length > 0) return summaryOf(opened.map(sizeOf));
  const places = await rows.sql<PlaceRow>`
    select o.name, o.fulfils_online_orders as online, l.available from level l
    join location o on o.shop = l.shop and o.id = l.location_id and o.active
    where l.shop = ${rows.shop} and l.inventory_item_id = ${only.row.inventoryItemId}
    order by o.fulfils_online_orders desc, o.name`;
  const { incident } = only.row;
  const since =
    (only.change.kind === 'out' ? incident?.outSince : incident?.belowSince) ?? sinceOf(only.row, asOf);
  return { kind: 'incident', size: sizeOf(only), since, countedAt: asOf, places };
}

/**
 * Writes one notice per confirmed recipient for the incidents that opened in this transaction: the incident
 * itself, or one summary for several. An incident opens in one transaction only, so its id makes the key
 * that nothing is told twice by. Answers how many people will be told.
 */
export async function writeNotices(rows: ShopRows, opened: readonly Written[], asOf: Date): Promise<number> {
  const ids = opened.map(({ incidentId }) => incidentId).sort();
  const [first] = ids;
  if (first === undefined) return 0;
  const recipients = await rows.db.recipient.findMany({
    where: { confirmedAt: { not: null }, removedAt: null },
  });
  if (recipients.length === 0) return 0;
  const content = await contentOf(rows, opened, asOf);
  await rows.db.notice.createMany({
    data: recipients.map((recipient) => ({
      shop: rows.shop,
      recipientId: recipient.id,
      kind: content.kind,
      dedupKey: `opened:${first}:${recipient.id}`,
      content,
      state: 'due',
      createdAt: asOf,
      dueAt: asOf,
    })),
  });
  await rows.db.incident.updateMany({ where: { id: { in: ids } }, data: { noticedAt: asOf } });
  await enqueueIn(rows, 'send-notices', { shop: rows.shop });
  return recipients.length;
}
