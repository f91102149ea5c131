import { GraphQLError } from 'graphql';
import { parseSearch, type Comparator, type Search } from './parse.ts';

export type Searchable = string | number | boolean | null | readonly string[];

/** What can be searched for, by Shopify's name; `default` answers a word without a name. */
export type SearchFields<N> = Record<string, (node: N) => Searchable>;

/** The nodes that a search finds. A name that is not implemented is refused. */
export function search<N>(nodes: Iterable<N>, query: unknown, fields: SearchFields<N>): Iterable<N> {
  const parsed = typeof query === 'string' ? parseSearch(query) : null;
  if (parsed === null) return nodes;
  const matches = compile(parsed, fields);
  return [...nodes].filter(matches);
}

function compile<N>(found: Search, fields: SearchFields<N>): (node: N) => boolean {
  if (found.kind === 'term') {
    const read = fields[found.field ?? 'default'];
    if (read === undefined)
      throw new GraphQLError(
        `The local Shopify does not implement searching for ${found.field ?? 'a bare word'} here.`,
        {
          extensions: { code: 'NOT_IMPLEMENTED' },
        },
      );
    const terms = found.values.map((value) => compileTerm(found.comparator, value, found.field === null));
    return (node) => terms.some((matches) => matches(read(node)));
  }
  if (found.kind === 'not') {
    const inner = compile(found.part, fields);
    return (node) => !inner(node);
  }
  const parts = found.parts.map((part) => compile(part, fields));
  return found.kind === 'and'
    ? (node) => parts.every((matches) => matches(node))
    : (node) => parts.some((matches) => matches(node));
}

const TIME = /^\d{4}-\d\d-\d\d(T.*)?$/;

function compileTerm(
  comparator: Comparator,
  wanted: string,
  anywhere: boolean,
): (value: Searchable) => boolean {
  if (comparator === ':') return (value) => equals(value, wanted, anywhere);
  const time = Date.parse(wanted);
  return (value) => {
    if (typeof value === 'number') return compares(comparator, value, Number(bare(wanted)));
    if (typeof value !== 'string') return false;
    if (TIME.test(value) && !Number.isNaN(time)) return compares(comparator, Date.parse(value), time);
    return compares(comparator, value.toLowerCase(), wanted.toLowerCase());
  };
}

function compares<T extends string | number>(comparator: Comparator, value: T, wanted: T): boolean {
  if (comparator === '<') return value < wanted;
  if (comparator === '<=') return value <= wanted;
  if (comparator === '>') return value > wanted;
  return value >= wanted;
}

function equals(value: Searchable, wanted: string, anywhere: boolean): boolean {
  if (value === null) return false;
  if (typeof value === 'number') return Number(bare(wanted)) === value;
  if (typeof value === 'boolean') return String(value) === wanted.toLowerCase();
  if (typeof value === 'object') return value.some((one) => equals(one, wanted, anywhere));
  if (TIME.test(value)) return Date.parse(value) === Date.parse(wanted);
  return word(value.toLowerCase(), wanted.trim().toLowerCase(), anywhere);
}

/** A whole value, a word of it, or with `*` the beginning of a word. */
function word(value: string, wanted: string, anywhere: boolean): boolean {
  if (wanted === '*') return value !== '';
  const words = [value, ...value.split(/[\s,/-]+/)];
  if (wanted.endsWith('*')) return words.some((one) => one.startsWith(wanted.slice(0, -1)));
  if (words.includes(wanted)) return true;
  return wanted.includes(' ') || anywhere ? value.includes(wanted) : false;
}

/** Ids are accepted as bare numbers and as gids. */
const bare = (wanted: string): string => wanted.replace(/gid:\/\/shopify\/\w+\//g, '');
