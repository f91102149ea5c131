/** Keeps of a payload what a subscription asked for: `id`, or with a dot what lies inside, lists included. */
export function includeFields(
  payload: Record<string, unknown>,
  fields: readonly string[] | null,
): Record<string, unknown> {
  if (fields === null) return payload;
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(payload)) {
    const inside = fields
      .filter((field) => field.startsWith(`${name}.`))
      .map((field) => field.slice(name.length + 1));
    if (fields.includes(name)) kept[name] = value;
    else if (inside.length > 0) kept[name] = within(value, inside);
  }
  return kept;
}

function within(value: unknown, fields: string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => within(one, fields));
  return typeof value === 'object' && value !== null
    ? includeFields(value as Record<string, unknown>, fields)
    : value;
}
