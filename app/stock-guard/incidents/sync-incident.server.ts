import type { MirrorAge } from '~/catalogue/mirror-age';
import type { ShopRows } from '~/database/for-shop.server';
import { takeBackSyncNotices, writeSyncNotices } from '../notices/sync-notices.server';

/**
 * One incident for a whole shop while its mirror is stale, opened and told once and resolved once the mirror is fresh;
 * all others stand still meanwhile.
 */
export async function keepSyncIncident(rows: ShopRows, mirror: MirrorAge, asOf: Date): Promise<void> {
  if (mirror.kind !== 'fresh' && mirror.kind !== 'stale') return;
  const open = await rows.db.syncIncident.findFirst({ where: { resolvedAt: null } });
  if (mirror.kind === 'fresh') {
    if (!open) return;
    await rows.db.syncIncident.updateMany({ where: { id: open.id }, data: { resolvedAt: asOf } });
    await takeBackSyncNotices(rows);
    return;
  }
  if (open) return;
  const { id, since } = await rows.db.syncIncident.create({
    data: { shop: rows.shop, since: mirror.asOf, openedAt: asOf },
  });
  await writeSyncNotices(rows, { incidentId: id, since }, asOf);
}
