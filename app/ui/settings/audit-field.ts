import type { AuditFields } from '~/team/audit';

type Value = AuditFields[string] | undefined;

/** "launchesOn" as people read it: "launches on"; an id is named for what it stands for. */
export const fieldName = (field: string): string =>
  field
    .replace(/Ids$/, 's')
    .replace(/Id$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

/** A value as text; '' for none. */
export function fieldText(value: Value): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** The fields of a change that are worth a line: of what is new or gone only those that say something. */
export function toldFields(
  before: AuditFields,
  after: AuditFields,
): { field: string; before: string; after: string }[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: fieldText(before[field]), after: fieldText(after[field]) }))
    .filter((told) => told.before !== told.after);
}
