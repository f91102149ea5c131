/** What a change was about. */
export const AUDIT_SUBJECTS = [
  'casting',
  'icon',
  'rule',
  'edition',
  'drop',
  'detail',
  'narrative',
  'chapter',
  'suggestion',
  'policy',
  'demand',
  'incident',
  'settings',
  'team',
  'import',
  'publication',
] as const;
export type AuditSubject = (typeof AUDIT_SUBJECTS)[number];

export const AUDIT_VERBS = [
  'added',
  'changed',
  'removed',
  'cast',
  'undone',
  'accepted',
  'rejected',
  'imported',
  'copied',
] as const;
export type AuditVerb = (typeof AUDIT_VERBS)[number];

/** Fields as they were or became: only those that changed. */
export type AuditFields = Record<string, string | number | boolean | null | readonly string[]>;

/** One change by a person, as it is written down. */
export interface AuditEntry {
  about: AuditSubject;
  /** The id of what it is about; '' of the shop. */
  subject: string;
  /** What it is called at that moment. */
  title: string;
  verb: AuditVerb;
  reason?: string;
  before?: AuditFields;
  after?: AuditFields;
  changeId?: string;
}

/** The fields of two states that differ, as an audit keeps them. */
export function differing<Fields extends AuditFields>(
  before: Fields,
  after: Fields,
): { before: AuditFields; after: AuditFields } {
  const keys = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const of = (fields: AuditFields): AuditFields =>
    Object.fromEntries(keys.map((key) => [key, fields[key] ?? null]));
  return { before: of(before), after: of(after) };
}
