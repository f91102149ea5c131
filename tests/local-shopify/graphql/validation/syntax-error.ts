import { GraphQLError, Kind, Lexer, Source, TokenKind, type Token } from 'graphql';

/** What Shopify's parser calls the signs of the language. */
const SIGNS: Partial<Record<TokenKind, string>> = {
  [TokenKind.BANG]: 'BANG',
  [TokenKind.DOLLAR]: 'VAR_SIGN',
  [TokenKind.AMP]: 'AMP',
  [TokenKind.PAREN_L]: 'LPAREN',
  [TokenKind.PAREN_R]: 'RPAREN',
  [TokenKind.SPREAD]: 'ELLIPSIS',
  [TokenKind.COLON]: 'COLON',
  [TokenKind.EQUALS]: 'EQUALS',
  [TokenKind.AT]: 'DIR_SIGN',
  [TokenKind.BRACKET_L]: 'LBRACKET',
  [TokenKind.BRACKET_R]: 'RBRACKET',
  [TokenKind.BRACE_L]: 'LCURLY',
  [TokenKind.PIPE]: 'PIPE',
  [TokenKind.BRACE_R]: 'RCURLY',
  [TokenKind.INT]: 'INT',
  [TokenKind.FLOAT]: 'FLOAT',
  [TokenKind.STRING]: 'STRING',
  [TokenKind.BLOCK_STRING]: 'STRING',
};

const KEYWORDS = /^(query|mutation|subscription|fragment|on|true|false|null)$/;

/** A text that is no document, told as Shopify's parser tells it. */
export function syntaxError(text: string, error: unknown): GraphQLError {
  if (!(error instanceof GraphQLError)) throw error;
  const at = error.locations?.[0] ?? { line: 1, column: 1 };
  const position = error.positions?.[0] ?? 0;
  const source = new Source(text);
  const where = ` at [${at.line}, ${at.column}]`;
  const unexpected = tokenAt(source, position);
  if (unexpected === null) {
    const sign = JSON.stringify(text[position] ?? '');
    return told(`syntax error, unexpected invalid token (${sign})${where}`, source, position);
  }
  if (unexpected.kind === TokenKind.EOF) {
    const empty = position === 0 || text.slice(0, position).trim() === '';
    return told(`syntax error, unexpected end of file${empty ? '' : where}`, source, position);
  }
  const expected = /^Syntax Error: Expected "(.+?)", found/.exec(error.message)?.[1];
  const name = Object.entries(SIGNS).find(([sign]) => sign === expected)?.[1];
  const expecting = name === undefined ? '' : `, expecting ${name}`;
  const shown = JSON.stringify(unexpected.value || text.slice(unexpected.start, unexpected.end));
  return told(
    `syntax error, unexpected ${nameOf(unexpected)} (${shown})${expecting}${where}`,
    source,
    position,
  );
}

const told = (message: string, source: Source, position: number): GraphQLError =>
  new GraphQLError(message, { source, positions: [position] });

function nameOf(token: Token): string {
  if (token.kind !== TokenKind.NAME) return SIGNS[token.kind] ?? token.kind.toUpperCase();
  const word = token.value;
  return KEYWORDS.test(word)
    ? `${word.toUpperCase()}${/^(true|false)$/.test(word) ? '_LITERAL' : ''}`
    : 'IDENTIFIER';
}

/** The token that begins there; null where none can be read. */
function tokenAt(source: Source, position: number): Token | null {
  const lexer = new Lexer(source);
  try {
    for (let token = lexer.advance(); ; token = lexer.advance()) {
      if (token.start >= position || token.kind === TokenKind.EOF) return token;
    }
  } catch {
    return null;
  }
}

/** A document with nothing in it, for a text that could not be read. */
export const EMPTY_DOCUMENT = { kind: Kind.DOCUMENT, definitions: [] } as const;
