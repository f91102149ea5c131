import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import type { AuditEntry, AuditSubject } from './audit';

/** Nobody reads a longer title or reason in a list. */
const LONGEST = 500;

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text.toWellFormed();

/**
 * Writes down who changed what, in the transaction that changes it. One statement however many they are: a file changes
 * tens of thousands of things.
 */
export async function recordAudit(
  rows: ShopRows,
  entries: AuditEntry | readonly AuditEntry[],
  staff: Staff,
  asOf: Date,
): Promise<void> {
  const all: readonly AuditEntry[] = 'about' in entries ? [entries] : entries;
  const told = all.map(({ title, reason = '', ...entry }) => ({
    ...entry,
    title: cut(title),
    reason: cut(reason),
  }));
  await rows.run`
    insert into audit (shop, at, by, by_name, about, subject, title, verb, reason, before, after, change_id)
    select ${rows.shop}, ${asOf}, ${staff.id}, ${staff.name}, about, subject, title, verb, reason, before, after, "changeId"
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as one (about text, subject text, title text, verb text,
      reason text, before jsonb, after jsonb, "changeId" uuid)`;
}

/** Who changed a thing last, and when, as the second of two people is told; who is not known has no name. */
export async function whoChanged(
  rows: ShopRows,
  about: AuditSubject,
  subject: string,
  asOf: Date,
): Promise<{ by: string; at: Date }> {
  const last = await rows.db.audit.findFirst({
    where: { about, subject },
    orderBy: { id: 'desc' },
    select: { byName: true, at: true },
  });
  return last ? { by: last.byName, at: last.at } : { by: '—', at: asOf };
}
