/** A value as text that is the same for the same: the order of a list and of fields says nothing. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, own]) => `${key}: ${plain(own)}`);
  return `{${fields.toSorted().join()}}`;
}

/** The fields in which two things differ, of those that the later one has. */
export function differingFields(before: object, after: object): string[] {
  const was = new Map(Object.entries(before));
  return Object.entries(after)
    .filter(([field, value]) => plain(was.get(field)) !== plain(value))
    .map(([field]) => field);
}
