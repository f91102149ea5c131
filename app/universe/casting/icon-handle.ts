const LONGEST = 80;
const COMBINING_MARKS = /\p{M}/gu;
const NOT_IN_A_HANDLE = /[^\p{L}\p{N}]+/gu;

/** A title as it stands in addresses and metafields: lower case, words joined by hyphens; never empty. */
export function handleOf(title: string, otherwise = 'icon'): string {
  const plain = title.normalize('NFKD').replace(COMBINING_MARKS, '').toLowerCase();
  const joined = plain
    .replace(NOT_IN_A_HANDLE, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return joined === '' ? otherwise : joined;
}

/** The first of `name`, `name` with 2, 3 … that is not taken. `join` writes name and number together. */
function firstFree(
  name: string,
  taken: ReadonlySet<string>,
  join: (name: string, number: number) => string,
): string {
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(join(name, number).toLowerCase())) number += 1;
  return join(name, number);
}

/** A handle for each title, in order, none of them taken and none twice. A handle is never given again. */
export function freeHandles(
  titles: readonly string[],
  taken: ReadonlySet<string>,
  otherwise = 'icon',
): string[] {
  const given = new Set(taken);
  return titles.map((title) => {
    const handle = firstFree(handleOf(title, otherwise), given, (name, number) => `${name}-${number}`);
    given.add(handle);
    return handle;
  });
}

/** A title for each product that becomes an icon of its own: equal titles get a number. `taken` is in lower case. */
export function distinctTitles(titles: readonly string[], taken: ReadonlySet<string>): string[] {
  const given = new Set(taken);
  return titles.map((title) => {
    const distinct = firstFree(title, given, (name, number) => `${name} (${number})`);
    given.add(distinct.toLowerCase());
    return distinct;
  });
}

/** What the titles of a family have in common, as its name: "Harbour Coat" of "Harbour Coat, Navy" and "… Black". */
export function sharedTitle(titles: readonly string[]): string {
  const [first = '', ...others] = titles;
  const words = first.split(/\s+/);
  const shared = words.findIndex(
    (_, i) => !others.every((title) => title.startsWith(words.slice(0, i + 1).join(' '))),
  );
  const common = shared === -1 ? words : words.slice(0, shared);
  const name = common.join(' ').replace(/[\s,–—:|/-]+$/u, '');
  return others.length === 0 ? (first.split(/\s*[,–—|]\s*/u)[0] ?? first) : name;
}
