import { Kind, parse, type DocumentNode } from 'graphql';
import type { Answer } from './answer.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** The text of a recorded request with what stands beside it. */
export interface RequestText {
  text: string;
  operationName: string | null;
  version: string | null;
  /** False where the entry says that it asked another API than the Admin's. */
  isAdmin: boolean;
}

const TEXT_KEYS = ['query', 'document', 'mutation', 'text', 'graphql', 'source', 'documentText'];
const HOLDERS = ['request', 'body', 'operation', 'postData'];
const LOOKS_LIKE_A_REQUEST = /^\s*(?:#[^\n]*\n\s*)*(?:\{|(?:query|mutation|subscription|fragment)\b)/;
const NAMES_A_TEXT = /query|mutation|document|graphql|text|operation/i;
const VERSION = /\b(20\d\d-(?:01|04|07|10))\b/;

/** The GraphQL text of an entry, its own or its `request`'s; null where it has none. */
export function textIn(entry: JsonObject): RequestText | null {
  const own = ownText(entry);
  const isAdmin = isOfAdmin(entry);
  if (own !== null)
    return { text: own, operationName: named(entry['operationName']), version: versionIn(entry), isAdmin };
  for (const holder of HOLDERS) {
    const inner = entry[holder];
    const found = isObject(inner) ? textIn(inner) : null;
    if (found !== null)
      return { ...found, version: found.version ?? versionIn(entry), isAdmin: isAdmin && found.isAdmin };
  }
  return null;
}

/** The variables of an entry, its own or its `request`'s. */
export function variablesIn(entry: JsonObject): JsonObject {
  return ownVariables(entry) ?? {};
}

function ownVariables(entry: JsonObject): JsonObject | null {
  const own = entry['variables'] ?? entry['requestVariables'];
  if (isObject(own)) return own;
  for (const holder of HOLDERS) {
    const inner = entry[holder];
    const found = isObject(inner) ? ownVariables(inner) : null;
    if (found !== null) return found;
  }
  return null;
}

function ownText(entry: JsonObject): string | null {
  for (const key of TEXT_KEYS) {
    const text = entry[key];
    if (typeof text === 'string' && LOOKS_LIKE_A_REQUEST.test(text) && isRequest(text, true)) return text;
  }
  for (const [key, text] of Object.entries(entry))
    if (typeof text === 'string' && NAMES_A_TEXT.test(key) && LOOKS_LIKE_A_REQUEST.test(text))
      if (isRequest(text, false)) return text;
  return null;
}

/** Whether an answer can be one to the text: its keys are those that the text asks for. */
export function fits(text: string, { data }: Answer): boolean {
  if (data === undefined || data === null) return true;
  const document = parsed(text);
  if (document === null) return false;
  const asked = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION
      ? each.selectionSet.selections.flatMap((one) =>
          one.kind === Kind.FIELD ? [one.alias?.value ?? one.name.value] : [],
        )
      : [],
  );
  return Object.keys(data).every((key) => asked.includes(key));
}

/** Whether it is an operation, or at least looks so: a text with a mistake in it is recorded for the mistake. */
function isRequest(text: string, orBroken: boolean): boolean {
  const document = parsed(text);
  if (document === null) return orBroken;
  return document.definitions.some((each) => each.kind === Kind.OPERATION_DEFINITION);
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function isOfAdmin(entry: JsonObject): boolean {
  const surface = named(entry['apiSurface']);
  const path = named(entry['path']) ?? named(entry['url']) ?? '';
  return (
    (surface === null || /admin/i.test(surface)) && (!path.includes('graphql') || path.includes('/admin/'))
  );
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
