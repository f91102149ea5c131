import type { ShopRows } from '~/database/for-shop.server';
import { differing, type AuditEntry, type AuditFields } from '~/team/audit';
import { recordAudit } from '~/team/audit.server';
import type { Decider, Decision } from './decision';
import { keyOf } from './place';
import { placeKey, saidNow } from './said-now.server';
import { namesOf } from './subject-names.server';

/** Decisions that are written down one by one; a file of more is one line. */
const ONE_BY_ONE = 200;

const fieldsOf = (said: object, keys: readonly string[]): AuditFields =>
  Object.fromEntries(
    keys.map((key) => {
      const value: unknown = (said as Record<string, unknown>)[key] ?? null;
      const plain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
      return [key, plain ? (value as AuditFields[string]) : JSON.stringify(value)];
    }),
  );

/** Writes down what decisions change, before they are written. */
export async function auditDecisions(
  rows: ShopRows,
  decisions: readonly Decision[],
  { asOf, ...staff }: Decider,
): Promise<void> {
  if (decisions.length > ONE_BY_ONE) {
    const counted = { about: 'policy', subject: '', title: '', verb: 'imported' } as const;
    return recordAudit(rows, { ...counted, after: { policies: decisions.length } }, staff, asOf);
  }
  const [before, names] = await Promise.all([saidNow(rows, decisions), namesOf(rows, decisions)]);
  const entries = decisions.flatMap((decision): AuditEntry[] => {
    const { level, subject, pool, set } = decision;
    const keys = Object.keys(set);
    const changed = differing(fieldsOf(before.get(placeKey(decision)) ?? {}, keys), fieldsOf(set, keys));
    if (Object.keys(changed.after).length === 0) return [];
    const title = [names.get(keyOf({ level, subject }))?.name ?? subject, pool].filter(Boolean).join(' · ');
    return [{ about: 'policy', subject: `${level}:${subject}`, title, verb: 'changed', ...changed }];
  });
  if (entries.length > 0) await recordAudit(rows, entries, staff, asOf);
}
