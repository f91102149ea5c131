import { OperationTypeNode, type GraphQLSchema } from 'graphql';
import { isMutationAnswer, readRequest, rootFields } from './document.ts';
import type { Entry, LoneAnswer, RecordedRequest } from './find-requests.ts';
import { GIDS, gidsIn, isGid, itemOfLevel, typeOf } from './gids.ts';
import { isObject, type Json } from './json.ts';

/** Things that were not there before the first request. */
export interface Newcomers {
  /** Made by recorded requests. */
  made: ReadonlySet<string>;
  /** Made by changes without their text after the first request, with the places of those. */
  cameUnseen: ReadonlyMap<string, string>;
}

/** What a store has anyway: a mutation makes it only if it is named after it. */
const FURNITURE = new Set([
  'Location',
  'Shop',
  'App',
  'AppInstallation',
  'Publication',
  'Channel',
  'Market',
  'StaffMember',
  'FulfillmentService',
  'DeliveryProfile',
  'MetafieldDefinition',
  'MetaobjectDefinition',
  'TaxonomyCategory',
]);

export const isFurniture = (gid: string): boolean => FURNITURE.has(typeOf(gid));

/** Finds what first appears in the answer of a change that can have made it, or below a thing that was made. */
export function newcomers(entries: readonly Entry[], schema: GraphQLSchema): Newcomers {
  const made = new Set<string>();
  const cameUnseen = new Map<string, string>();
  const seen = new Set<string>();
  let hasBegun = false;
  for (const entry of entries) {
    if (entry.aside || entry.kind === 'mention') continue;
    const named = entry.kind === 'request' ? [...gidsIn(entry.variables)] : [];
    for (const gid of named) seen.add(gid);
    const asksOfMade = named.length > 0 && named.every((gid) => made.has(gid));
    hasBegun ||= entry.kind === 'request';
    const changes = changesOf(entry, schema).map((name) => name.toLowerCase());
    for (const [gid, above] of shownIn(entry.answer.data ?? null)) {
      if (seen.has(gid)) continue;
      seen.add(gid);
      const unseen = above === null ? undefined : cameUnseen.get(above);
      if (changes.length > 0 && canBeMadeBy(changes, gid)) {
        if (entry.kind === 'request') made.add(gid);
        else if (hasBegun) cameUnseen.set(gid, entry.place);
      } else if (!isFurniture(gid)) {
        if (asksOfMade || (above !== null && made.has(above))) made.add(gid);
        else if (unseen !== undefined) cameUnseen.set(gid, unseen);
      }
    }
  }
  return { made, cameUnseen };
}

/** Ids in document order, each with the thing that it stands below. */
export function* shownIn(value: Json, above: string | null = null): Generator<[string, string | null]> {
  if (typeof value === 'string')
    for (const gid of value.match(GIDS) ?? []) yield [gid, itemOfLevel(gid) ?? above];
  if (Array.isArray(value)) for (const each of value) yield* shownIn(each, above);
  if (!isObject(value)) return;
  const { id } = value;
  if (isGid(id)) yield [id, itemOfLevel(id) ?? above];
  for (const [key, each] of Object.entries(value))
    if (key !== 'id') yield* shownIn(each, isGid(id) ? id : above);
}

/** The mutations that an entry answers, by their names in the schema. */
function changesOf(entry: RecordedRequest | LoneAnswer, schema: GraphQLSchema): string[] {
  if (entry.kind === 'answer')
    return isMutationAnswer(schema, entry.answer) ? Object.keys(entry.answer.data ?? {}) : [];
  const { operation } = readRequest(schema, entry);
  return operation?.operation === OperationTypeNode.MUTATION ? rootFields(operation) : [];
}

const canBeMadeBy = (changes: readonly string[], gid: string): boolean =>
  !isFurniture(gid) || changes.some((name) => name.includes(typeOf(gid).toLowerCase()));
