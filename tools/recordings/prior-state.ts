import { OperationTypeNode, type GraphQLSchema } from 'graphql';
import { isMutationAnswer, readLone, readRequest, rootFields, type Reading } from './document.ts';
import type { Entry, LoneAnswer, Mention, RecordedRequest } from './find-requests.ts';
import { gidsIn, typeOf } from './gids.ts';
import { Knowledge, type Telling } from './knowledge.ts';

/** What the recorded store held before the first request, as far as the file tells. */
export interface PriorState {
  knowledge: Knowledge;
  /** Things that recorded requests made; what is not among them was there before. */
  made: ReadonlySet<string>;
  /** Things that came after the first request by changes without their text, and the places of those. */
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

/**
 * Puts together what was there before the first request. A setup without its text has already happened, so its
 * latest word counts, until the first request that mentions the thing: from then on the file tells of a later
 * moment, and only what never changes is taken from it. What was asked aside was asked before the first mutation.
 */
export function priorStateOf(entries: readonly Entry[], schema: GraphQLSchema): PriorState {
  const { made, cameUnseen } = newcomers(entries, schema);
  const teller = new Teller(schema, made);
  const own = entries.filter((each) => !each.aside);
  const firstRequest = own.findIndex((each) => each.kind === 'request');
  const setups = firstRequest === -1 ? [] : own.slice(0, firstRequest);
  for (const each of setups) teller.setup(each);
  for (const each of entries) if (each.aside && each.kind === 'request') teller.before(each);
  for (const each of firstRequest === -1 ? own : own.slice(firstRequest))
    if (each.kind === 'request') teller.later(each);
    else if (firstRequest === -1) teller.fixed(each);
    else teller.setup(each);
  return { knowledge: teller.knowledge, made, cameUnseen };
}

interface Newcomers {
  made: Set<string>;
  cameUnseen: Map<string, string>;
}

/** Things that first appear in the answer of a change, and that it can have made. */
function newcomers(entries: readonly Entry[], schema: GraphQLSchema): Newcomers {
  const found: Newcomers = { made: new Set(), cameUnseen: new Map() };
  const seen = new Set<string>();
  let hasBegun = false;
  for (const entry of entries) {
    if (entry.aside || entry.kind === 'mention') continue;
    const { data } = entry.answer;
    if (entry.kind === 'request') for (const gid of gidsIn(entry.variables)) seen.add(gid);
    hasBegun ||= entry.kind === 'request';
    const fields = changesOf(entry, schema).map((name) => name.toLowerCase());
    for (const gid of gidsIn(data ?? null)) {
      const isNew = !seen.has(gid) && fields.length > 0 && canBeMadeBy(fields, gid);
      if (isNew && entry.kind === 'request') found.made.add(gid);
      else if (isNew && hasBegun) found.cameUnseen.set(gid, entry.place);
      seen.add(gid);
    }
  }
  return found;
}

/** The mutations that an entry answers, by their names in the schema. */
function changesOf(entry: RecordedRequest | LoneAnswer, schema: GraphQLSchema): string[] {
  if (entry.kind === 'answer')
    return isMutationAnswer(schema, entry.answer) ? Object.keys(entry.answer.data ?? {}) : [];
  const { operation } = readRequest(schema, entry);
  return operation?.operation === OperationTypeNode.MUTATION ? rootFields(operation) : [];
}

const canBeMadeBy = (fields: readonly string[], gid: string): boolean =>
  !isFurniture(gid) || fields.some((name) => name.includes(typeOf(gid).toLowerCase()));

class Teller {
  readonly knowledge = new Knowledge();
  readonly #schema: GraphQLSchema;
  readonly #made: ReadonlySet<string>;
  readonly #frozen = new Set<string>();

  constructor(schema: GraphQLSchema, made: ReadonlySet<string>) {
    this.#schema = schema;
    this.#made = made;
  }

  setup(entry: LoneAnswer | Mention | RecordedRequest): void {
    this.#tell(entry, (gid) => (this.#frozen.has(gid) ? 'only-what-never-changes' : 'latest'));
  }

  before(entry: RecordedRequest): void {
    this.#tell(entry, () => 'only-what-is-missing');
  }

  /** Tells only what cannot have changed since. */
  fixed(entry: Entry): void {
    this.#tell(entry, () => 'only-what-never-changes');
  }

  /** A recorded request: a read tells of things it shows first; a mutation freezes all that is known. */
  later(entry: RecordedRequest): void {
    const isMutation = readRequest(this.#schema, entry).operation?.operation !== OperationTypeNode.QUERY;
    if (isMutation) for (const { gid } of this.knowledge.all()) this.#frozen.add(gid);
    this.#tell(entry, (gid) =>
      isMutation || this.#frozen.has(gid) ? 'only-what-never-changes' : 'only-what-is-missing',
    );
    if (isMutation) for (const { gid } of this.knowledge.all()) this.#frozen.add(gid);
  }

  #tell(entry: Entry, tellingOf: (gid: string) => Telling): void {
    const telling = (gid: string): Telling | 'nothing' => (this.#made.has(gid) ? 'nothing' : tellingOf(gid));
    if (entry.kind === 'mention') {
      const { asked } = readLone(this.#schema, {});
      this.knowledge.tell(asked, entry.value, null, null, telling);
      return;
    }
    const { data } = entry.answer;
    if (data === undefined || data === null) return;
    const { asked, root, sets } = this.#read(entry);
    this.knowledge.tell(asked, data, root, sets, telling);
  }

  #read(entry: RecordedRequest | LoneAnswer): Reading {
    return entry.kind === 'request' ? readRequest(this.#schema, entry) : readLone(this.#schema, entry.answer);
  }
}
