/** A parsed search: Shopify's syntax of terms, comparators, AND, OR, NOT and brackets. */
export type Search =
  | { kind: 'and' | 'or'; parts: Search[] }
  | { kind: 'not'; part: Search }
  | { kind: 'term'; field: string | null; comparator: Comparator; values: string[] };

export type Comparator = ':' | '<' | '<=' | '>' | '>=';

const TOKEN =
  /\s*(?:(\()|(\))|(-|NOT\s+)(?=\S)|(AND|OR)(?=[\s()]|$)|([\w.$-]+):(<=|>=|<|>|)\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^\s()]+))|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s()]+))/y;

/** Parses a search; null for an empty one, which finds everything. */
export function parseSearch(text: string): Search | null {
  const tokens = [...readTokens(text)];
  let at = 0;

  function either(): Search {
    const parts = [both()];
    while (tokens[at] === 'OR') {
      at += 1;
      parts.push(both());
    }
    return join('or', parts);
  }
  function both(): Search {
    const parts: Search[] = [];
    while (at < tokens.length && tokens[at] !== 'OR' && tokens[at] !== ')') {
      if (tokens[at] === 'AND') at += 1;
      else parts.push(single());
    }
    return join('and', parts);
  }
  function single(): Search {
    const token = tokens[at];
    at += 1;
    if (token === 'NOT') return { kind: 'not', part: single() };
    if (token === '(') {
      const inside = either();
      if (tokens[at] === ')') at += 1;
      return inside;
    }
    if (typeof token === 'object') return token;
    return { kind: 'and', parts: [] };
  }
  return tokens.length === 0 ? null : either();
}

type Token = '(' | ')' | 'NOT' | 'AND' | 'OR' | Search;

function* readTokens(text: string): Generator<Token> {
  TOKEN.lastIndex = 0;
  const trimmed = text.trimEnd();
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (match === null) return;
    if (match[1] !== undefined) yield '(';
    else if (match[2] !== undefined) yield ')';
    else if (match[3] !== undefined) yield 'NOT';
    else if (match[4] !== undefined) yield match[4] as 'AND' | 'OR';
    else if (match[5] !== undefined) yield fieldTerm(match);
    else
      yield {
        kind: 'term',
        field: null,
        comparator: ':',
        values: valuesOf(match[10] ?? match[11], match[12]),
      };
  }
}

function fieldTerm(match: RegExpExecArray): Search {
  const comparator = (match[6] === '' ? ':' : match[6]) as Comparator;
  return {
    kind: 'term',
    field: match[5] ?? '',
    comparator,
    values: valuesOf(match[7] ?? match[8], match[9]),
  };
}

/** Commas list alternatives, but not inside quotes. */
const valuesOf = (quoted: string | undefined, bare: string | undefined): string[] =>
  quoted === undefined ? (bare ?? '').split(',').map(unescape) : [unescape(quoted)];

const unescape = (value: string): string => value.replace(/\\(.)/g, '$1');

function join(kind: 'and' | 'or', parts: Search[]): Search {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind, parts };
}
