import { GraphQLError } from 'graphql';
import { parseSearch, type Comparator, type Search } from './parse.ts';

export type Searchable = string | number | boolean | null | readonly string[];

/** What can be searched for, by Shopify's name; `default` answers a word without a name. */
export type SearchFields<N> = Record<string, SearchField<N>>;
type SearchField<N> = ((node: N) => Searchable) | SearchThrough<N>;

/** A field that is found by one walk through other things, where asking each node for its own would take far longer. */
export interface SearchThrough<N> {
  through: (matches: (value: Searchable) => boolean) => (node: N) => boolean;
}

/** The nodes that a search finds. A name that is not implemented is refused. */
export function search<N>(nodes: Iterable<N>, query: unknown, fields: SearchFields<N>): Iterable<N> {
  const parsed = typeof query === 'string' ? parseSearch(query) : null;
  if (parsed === null) return nodes;
  const matches = compile(parsed, fields);
  const found: N[] = [];
  for (const node of nodes) if (matches(node)) found.push(node);
  return found;
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
    const matches = (value: Searchable): boolean => terms.some((matchesTerm) => matchesTerm(value));
    return typeof read === 'function' ? (node) => matches(read(node)) : read.through(matches);
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
  const number = Number(bare(wanted));
  const text = wanted.trim().toLowerCase();
  const time = Date.parse(wanted);
  const timeOf = rememberedTimes();
  if (comparator !== ':')
    return (value) => {
      if (typeof value === 'number') return compares(comparator, value, number);
      if (typeof value !== 'string') return false;
      if (!Number.isNaN(time) && TIME.test(value)) return compares(comparator, timeOf(value), time);
      return compares(comparator, value.toLowerCase(), text);
    };
  if (text === '*') return isThere;
  const hasWord = compileWord(text, anywhere);
  const equals = (value: Searchable): boolean => {
    if (value === null) return false;
    if (typeof value === 'number') return value === number;
    if (typeof value === 'boolean') return String(value) === text;
    if (typeof value === 'object') return value.some(equals);
    return TIME.test(value) ? timeOf(value) === time : hasWord(value.toLowerCase());
  };
  return equals;
}

function compares<T extends string | number>(comparator: Comparator, value: T, wanted: T): boolean {
  if (comparator === '<') return value < wanted;
  if (comparator === '<=') return value <= wanted;
  if (comparator === '>') return value > wanted;
  return value >= wanted;
}

/** What `field:*` asks: whether there is anything. */
const isThere = (value: Searchable): boolean =>
  typeof value === 'object' ? value !== null && value.length > 0 : value !== '';

/** Thousands of nodes have the same times. */
function rememberedTimes(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const time = Date.parse(text);
    known.set(text, time);
    return time;
  };
}

/** A whole value, a word of it, or with `*` the beginning of a word; `anywhere` also a part of a word. */
function compileWord(wanted: string, anywhere: boolean): (value: string) => boolean {
  const isBeginning = wanted.endsWith('*');
  const text = isBeginning ? wanted.slice(0, -1) : wanted;
  const isPart = !isBeginning && (anywhere || wanted.includes(' '));
  return (value) => {
    if (!value.includes(text)) return false;
    if (isPart || value === text) return true;
    const words = value.split(/[\s,/-]+/);
    return isBeginning
      ? value.startsWith(text) || words.some((one) => one.startsWith(text))
      : words.includes(text);
  };
}

/** Ids are accepted as bare numbers and as gids. */
const bare = (wanted: string): string => wanted.replace(/gid:\/\/shopify\/\w+\//g, '');
