/** One thing of a list in a cell: its name, and what stands behind it (a factor, an address). */
export interface ListItem {
  name: string;
  suffix: string;
}

const JOINT = ';';
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A quotation mark that is never closed, or text that belongs to nothing. */
export class ListBroken extends Error {}

/** The parts of a cell between semicolons that stand in no quotation marks. */
function partsOf(cell: string): string[] {
  const parts: string[] = [];
  let [from, isQuoted] = [0, false];
  for (let at = 0; at < cell.length; at += 1) {
    if (cell[at] === '"') {
      // Only one at the beginning of a word opens; within a word it is an inch.
      const opens = isQuoted || at === from || /\s/.test(cell[at - 1] ?? '');
      if (isQuoted && cell[at + 1] === '"') at += 1;
      else if (opens) isQuoted = !isQuoted;
    } else if (cell[at] === JOINT && !isQuoted) {
      parts.push(cell.slice(from, at));
      from = at + 1;
    }
  }
  if (isQuoted) throw new ListBroken();
  return [...parts, cell.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

/** The text in quotation marks with which a part begins, and the rest; null where it begins with none. */
function quotedBeginning(part: string): { text: string; rest: string } | null {
  if (!part.startsWith('"')) return null;
  const found = /^"((?:[^"]|"")*)"(?:\s+|$)/.exec(part);
  if (!found) throw new ListBroken();
  return { text: (found[1] ?? '').replaceAll('""', '"'), rest: part.slice(found[0].length) };
}

const unquoted = (text: string): string => {
  const quoted = quotedBeginning(text);
  if (!quoted) return text;
  if (quoted.rest !== '') throw new ListBroken();
  return quoted.text;
};

/**
 * The names of a list: separated by semicolons, and in quotation marks where they hold one. With `suffix`, what it
 * finds at the end of a bare name stands behind it; it has one group. Throws ListBroken.
 */
export function readList(cell: string, suffix?: RegExp): ListItem[] {
  return partsOf(cell).map((part) => {
    const quoted = quotedBeginning(part);
    if (quoted) return { name: quoted.text, suffix: unquoted(quoted.rest) };
    const found = suffix?.exec(part);
    if (!found) return { name: part, suffix: '' };
    return { name: part.slice(0, found.index).trim(), suffix: found[1] ?? '' };
  });
}

const needsQuotes = (name: string, suffix: RegExp | undefined): boolean =>
  name === '' || name !== name.trim() || /["\n\r;]/.test(name) || (suffix?.test(name) ?? false);

/** A list as a cell, so that readList with the same `suffix` reads it again. */
export function writeList(items: readonly ListItem[], suffix?: RegExp): string {
  return items
    .map(({ name, suffix: behind }) => {
      const written = needsQuotes(name, suffix) ? quote(name) : name;
      if (behind === '') return written;
      // What says enough without a name, as an address does.
      if (name === '' && suffix?.test(behind) && !/["\s;]/.test(behind)) return behind;
      return `${written} ${/["\s;]/.test(behind) ? quote(behind) : behind}`;
    })
    .join(`${JOINT} `);
}

/** The same for names alone. */
export const writeNames = (names: readonly string[]): string =>
  writeList(names.map((name) => ({ name, suffix: '' })));
export const readNames = (cell: string): string[] => readList(cell).map(({ name }) => name);
