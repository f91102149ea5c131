import { MEASURES } from './kinds/measures.ts';
import { NUMBERS } from './kinds/numbers.ts';
import { STRUCTURES } from './kinds/structures.ts';
import { TEXTS } from './kinds/texts.ts';
import { TIMES } from './kinds/times.ts';
import { readJson, type Kind } from './kinds/kind.ts';

const KINDS: Readonly<Record<string, Kind>> = { ...TEXTS, ...NUMBERS, ...TIMES, ...MEASURES, ...STRUCTURES };

const LIST = 'list.';
const MOST_IN_LIST = 128;

export const isList = (type: string): boolean => type.startsWith(LIST);

/** What each value of the type is: of a list, its elements. */
export function kindOf(type: string): Kind | undefined {
  const kind = KINDS[isList(type) ? type.slice(LIST.length) : type];
  return isList(type) && kind?.isListable !== true ? undefined : kind;
}

/** All types by name, as Shopify lists them: in alphabetical order. */
export const METAFIELD_TYPES: readonly string[] = Object.entries(KINDS)
  .flatMap(([name, { isListable }]) => (isListable ? [name, `${LIST}${name}`] : [name]))
  .sort();

export function isMetafieldType(type: string): boolean {
  return kindOf(type) !== undefined;
}

/** A stored value with its elements (one, where it is no list), or what is wrong with which element. */
export type ValueReading =
  { value: string; elements: readonly string[] } | { problem: string; element: number | null };

/** Reads a value of a type as Shopify stores it. */
export function readValue(type: string, text: string): ValueReading {
  const kind = kindOf(type);
  if (kind === undefined) throw new Error(`no metafield type ${type}`);
  if (!isList(type)) {
    const read = kind.read(text);
    return 'problem' in read ? { ...read, element: null } : { value: read.value, elements: [read.value] };
  }
  const given = readJson(text);
  if (!Array.isArray(given)) return { problem: 'Value must be an array.', element: null };
  if (given.length > MOST_IN_LIST)
    return { problem: `Value must have at most ${MOST_IN_LIST} elements.`, element: null };
  const elements: string[] = [];
  for (const [index, one] of (given as unknown[]).entries()) {
    const read = kind.read(typeof one === 'string' ? one : JSON.stringify(one));
    if ('problem' in read) return { ...read, element: index };
    elements.push(read.value);
  }
  return { value: `[${elements.map((one) => inJson(kind, one)).join(',')}]`, elements };
}

const inJson = (kind: Kind, stored: string): string =>
  kind.inJson === 'string' ? JSON.stringify(stored) : stored;

/** A stored value as JSON. */
export function jsonValue(type: string, stored: string): unknown {
  return isList(type) || kindOf(type)?.inJson === 'json' ? (JSON.parse(stored) as unknown) : stored;
}

/** The elements of a stored list, or the one value that it is. */
export function elementsOf(type: string, stored: string): string[] {
  if (!isList(type)) return [stored];
  return (JSON.parse(stored) as unknown[]).map((one) =>
    typeof one === 'string' ? one : JSON.stringify(one),
  );
}

export function categoryOf(type: string): string {
  return kindOf(type)?.category ?? type.toUpperCase();
}

/** Options that a definition of the type may have, each with the type of its value. */
export function optionsOf(type: string): Readonly<Record<string, string>> {
  const options = kindOf(type)?.options ?? {};
  return isList(type) ? { ...options, 'list.min': 'number_integer', 'list.max': 'number_integer' } : options;
}
