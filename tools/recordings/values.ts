import { isScalarType, type GraphQLNamedType } from 'graphql';
import type { Identifiers } from './identifiers.ts';
import { gidsIn, isGid, typeOf } from './gids.ts';
import type { Json } from './json.ts';

/** How two leaf values stand to each other. */
export type Likeness = 'same' | 'different';

/** What a comparison of one request needs to know beside the two values. */
export interface Comparing {
  identifiers: Identifiers;
  /** Every string that was sent: a value that repeats what was sent compares exactly. */
  sent: ReadonlySet<string>;
  /** The API version that was asked then, and the one that is asked now. */
  versions: Readonly<{ recorded: string | null; local: string }>;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const DIGEST = /^[0-9a-f]{32,}$/;
const GENERATED_NAME = /^#[A-Z]{0,3}\d+(?:-\d+)?$/;
const BY_CHANCE = /^(.+)-([a-z0-9]{7,8})$/;
const CURSORS = new Set(['cursor', 'startCursor', 'endCursor']);

/**
 * Compares leaves. By form only: times, cursors, digests, addresses and numbered names, unless they repeat what was
 * sent. Ids by the mapping. Everything else exactly, once the ids inside it are the local ones.
 */
export function compareLeaf(
  recorded: Json,
  local: Json,
  key: string,
  type: GraphQLNamedType | null,
  comparing: Comparing,
): Likeness {
  if (recorded === null || local === null) return recorded === local ? 'same' : 'different';
  if (typeof recorded !== 'string' || typeof local !== 'string')
    return recorded === local ? 'same' : 'different';
  const { identifiers, versions } = comparing;
  if (isGid(recorded) && isGid(local) && typeOf(recorded) === typeOf(local)) {
    if (identifiers.meet(recorded, local) !== 'contradiction') return 'same';
    return identifiers.localText(recorded) === local ? 'same' : 'different';
  }
  if (CURSORS.has(key)) {
    identifiers.mark(recorded, local);
    return 'same';
  }
  const expected = identifiers.localText(recorded);
  if (expected === local) {
    if (isDigest(key, recorded)) identifiers.mark(recorded, local);
    return 'same';
  }
  if (expected === versions.recorded && local === versions.local) return 'same';
  // The number of a thing that was never shown with its id.
  if (key === 'legacyResourceId' && expected === recorded) return /^\d+$/.test(local) ? 'same' : 'different';
  if (comparing.sent.has(expected)) return sameInstant(expected, local) ? 'same' : 'different';
  if (isDigest(key, recorded) && DIGEST.test(local)) {
    identifiers.mark(recorded, local);
    return 'same';
  }
  if (key === 'handle' && isSameHandle(expected, local)) {
    identifiers.mark(recorded, local);
    return 'same';
  }
  return sameForm(recorded, local, type) ? 'same' : 'different';
}

/** Strings that appear in a JSON value, times also as the moment they mean. */
export function stringsIn(value: Json, into = new Set<string>()): Set<string> {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const each of value) stringsIn(each, into);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) stringsIn(each, into);
  return into;
}

const isDigest = (key: string, value: string): boolean => /digest/i.test(key) && DIGEST.test(value);

/** The recorded store may have had others of that name, and a name that no one gave ends in letters by chance. */
function isSameHandle(recorded: string, local: string): boolean {
  if (recorded.replace(/-\d+$/, '') === local) return true;
  const [theirs, ours] = [recorded, local].map((handle) => BY_CHANCE.exec(handle));
  const hasDigit = /\d/.test(`${theirs?.[2] ?? ''}${ours?.[2] ?? ''}`);
  return hasDigit && theirs?.[1] !== undefined && theirs[1] === ours?.[1];
}

function sameForm(recorded: string, local: string, type: GraphQLNamedType | null): boolean {
  for (const form of [INSTANT, DAY, GENERATED_NAME]) if (form.test(recorded)) return form.test(local);
  if (type !== null && isScalarType(type) && type.name === 'URL')
    return gidsIn(recorded).size === 0 && URL.canParse(recorded) && URL.canParse(local);
  return false;
}

function sameInstant(recorded: string, local: string): boolean {
  return INSTANT.test(recorded) && INSTANT.test(local) && Date.parse(recorded) === Date.parse(local);
}
