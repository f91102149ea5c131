import { Kind, parse } from 'graphql';
import { isObject, type Json, type JsonObject } from './json.ts';

/** The text of a recorded request with what stands beside it. */
export interface RequestText {
  text: string;
  operationName: string | null;
  version: string | null;
}

const TEXT_KEYS = ['query', 'document', 'mutation', 'text', 'graphql', 'source', 'documentText'];
const HOLDERS = ['request', 'body', 'operation', 'postData'];
const LOOKS_LIKE_A_REQUEST = /^\s*(?:#[^\n]*\n\s*)*(?:\{|(?:query|mutation|subscription|fragment)\b)/;
const VERSION = /\b(20\d\d-(?:01|04|07|10))\b/;

/** The GraphQL text of an entry, its own or its `request`'s; null where it has none. */
export function textIn(entry: JsonObject): RequestText | null {
  const own = ownText(entry);
  if (own !== null)
    return { text: own, operationName: named(entry['operationName']), version: versionIn(entry) };
  for (const holder of HOLDERS) {
    const inner = entry[holder];
    const found = isObject(inner) ? textIn(inner) : null;
    if (found !== null) return { ...found, version: found.version ?? versionIn(entry) };
  }
  return null;
}

/** The variables of an entry, its own or its `request`'s. */
export function variablesIn(entry: JsonObject): JsonObject {
  const own = entry['variables'] ?? entry['requestVariables'];
  if (isObject(own)) return own;
  for (const holder of HOLDERS) {
    const inner = entry[holder];
    if (isObject(inner) && isObject(inner['variables'])) return inner['variables'];
  }
  return {};
}

function ownText(entry: JsonObject): string | null {
  for (const key of TEXT_KEYS) {
    const text = entry[key];
    if (typeof text === 'string' && LOOKS_LIKE_A_REQUEST.test(text) && isRequest(text)) return text;
  }
  return null;
}

/** Whether it is an operation, or at least looks so: a text with a mistake in it is recorded for the mistake. */
function isRequest(text: string): boolean {
  try {
    return parse(text).definitions.some((each) => each.kind === Kind.OPERATION_DEFINITION);
  } catch {
    return true;
  }
}

function versionIn(entry: JsonObject): string | null {
  for (const key of ['apiVersion', 'path', 'url']) {
    const version = VERSION.exec(named(entry[key]) ?? '')?.[1];
    if (version !== undefined) return version;
  }
  return null;
}

/** An operation may be named for the recording only: it counts where the text has several. */
const named = (value: Json | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
