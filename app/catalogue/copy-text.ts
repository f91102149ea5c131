/** What a column of COPY can hold here; a list becomes a text array. */
export type CopyValue = string | number | bigint | boolean | null | readonly string[];

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const NUL = String.fromCharCode(0);

// PostgreSQL keeps no NUL in a text: it is dropped, or one odd title would fail a whole reading.
function escaped(text: string): string {
  const clean = text.includes(NUL) ? text.replaceAll(NUL, '') : text;
  return /[\\\t\n\r]/.test(clean) ? clean.replace(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? found) : clean;
}

const quoted = (part: string): string => `"${part.replace(/["\\]/g, '\\$&')}"`;

function field(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'object') return escaped(`{${value.map(quoted).join(',')}}`);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return String(value);
}

/** One row of PostgreSQL's COPY text format. */
export function copyRow(values: readonly CopyValue[]): string {
  let row = '';
  for (const [at, value] of values.entries()) row += at === 0 ? field(value) : `\t${field(value)}`;
  return `${row}\n`;
}
