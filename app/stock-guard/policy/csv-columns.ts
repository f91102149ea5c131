import { FIELD_NAMES, type FieldName } from './policy';

/** What a line is about. */
export const ABOUT_COLUMNS = ['level', 'subject', 'id', 'pool'] as const;

/** A field's column: `leadDays` is `lead_days`. */
export const columnOf = (field: FieldName): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The columns of an export, in order. */
export const COLUMNS: readonly string[] = [...ABOUT_COLUMNS, ...FIELD_NAMES.map(columnOf)];

/** Where the columns of a file stand. Fields that it leaves out are not spoken of. */
export interface Columns {
  about: Record<(typeof ABOUT_COLUMNS)[number], number>;
  fields: { field: FieldName; at: number }[];
  count: number;
}

/** The columns that a first line names, or those that are missing, unknown or there twice. */
export function columnsOf(header: readonly string[]): Columns | { wrong: string[] } {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = ABOUT_COLUMNS.filter((name) => !names.includes(name));
  const odd = names.filter((name, at) => !COLUMNS.includes(name) || names.indexOf(name) !== at);
  if (missing.length + odd.length > 0) return { wrong: [...missing, ...odd].slice(0, 20) };
  const at = (name: string): number => names.indexOf(name);
  return {
    about: { level: at('level'), subject: at('subject'), id: at('id'), pool: at('pool') },
    fields: FIELD_NAMES.filter((field) => names.includes(columnOf(field))).map((field) => ({
      field,
      at: at(columnOf(field)),
    })),
    count: names.length,
  };
}
