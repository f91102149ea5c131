import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import type { AuditEntry, AuditSubject } from './audit';

/** Nobody reads a longer title or reason in a list. */
const LONGEST = 500;

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;

/** Writes down who changed what, in the transaction that changes it. */
export async function recordAudit(
  rows: ShopRows,
  entries: AuditEntry | readonly AuditEntry[],
  staff: Staff,
  asOf: Date,
): Promise<void> {
  const all: readonly AuditEntry[] = 'about' in entries ? [entries] : entries;
  await rows.db.audit.createMany({
    data: all.map(({ title, reason = '', before, after, changeId, ...entry }) => ({
      ...entry,
      shop: rows.shop,
      at: asOf,
      by: staff.id,
      byName: staff.name,
      title: cut(title),
      reason: cut(reason),
      ...(before && { before: { ...before } }),
      ...(after && { after: { ...after } }),
      ...(changeId !== undefined && { changeId }),
    })),
  });
}

/** Who changed a thing last, and when; null where nobody is known to have. */
export async function whoChanged(
  rows: ShopRows,
  about: AuditSubject,
  subject: string,
): Promise<{ by: string; at: Date } | null> {
  const last = await rows.db.audit.findFirst({
    where: { about, subject },
    orderBy: { id: 'desc' },
    select: { byName: true, at: true },
  });
  return last && { by: last.byName, at: last.at };
}
