import { parseSearch, type Comparator, type Search } from '../graphql/search/parse.ts';

/** Whether a filter names the field of each of its terms, as it must. */
export function isFilterValid(filter: string): boolean {
  const parsed = parseSearch(filter);
  return parsed === null || namesFields(parsed);
}

function namesFields(search: Search): boolean {
  if (search.kind === 'term') return search.field !== null;
  if (search.kind === 'not') return namesFields(search.part);
  return search.parts.length > 0 && search.parts.every(namesFields);
}

/** Whether a payload is told under this filter; without one everything is. */
export function passesFilter(payload: Readonly<Record<string, unknown>>, filter: string | null): boolean {
  const parsed = filter === null ? null : parseSearch(filter);
  return parsed === null || matches(payload, parsed);
}

function matches(payload: Readonly<Record<string, unknown>>, search: Search): boolean {
  if (search.kind === 'not') return !matches(payload, search.part);
  if (search.kind !== 'term') {
    const verdicts = search.parts.map((part) => matches(payload, part));
    return search.kind === 'and' ? verdicts.every(Boolean) : verdicts.some(Boolean);
  }
  const found = valuesAt(payload, (search.field ?? '').split('.'));
  return found.some((value) => search.values.some((wanted) => fits(value, search.comparator, wanted)));
}

/** Every value at that place; of a list one for each of its elements. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [name, ...rest] = path;
  if (name === undefined) return value === undefined || value === null ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Record<string, unknown>)[name], rest);
}

function fits(value: unknown, comparator: Comparator, wanted: string): boolean {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).toLowerCase();
  if (comparator === ':') {
    const asked = wanted.toLowerCase();
    if (asked.endsWith('*')) return text.startsWith(asked.slice(0, -1));
    return text === asked || (isNumber(text) && isNumber(asked) && Number(text) === Number(asked));
  }
  const [left, right] = comparable(text, wanted);
  if (comparator === '<') return left < right;
  if (comparator === '<=') return left <= right;
  return comparator === '>' ? left > right : left >= right;
}

/** Amounts and times as numbers; what is neither compares with nothing. */
function comparable(value: string, wanted: string): [number, number] {
  return isNumber(value) && isNumber(wanted)
    ? [Number(value), Number(wanted)]
    : [Date.parse(value), Date.parse(wanted)];
}

const isNumber = (text: string): boolean => text.trim() !== '' && !Number.isNaN(Number(text));
