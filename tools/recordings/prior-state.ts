import { OperationTypeNode, type GraphQLSchema } from 'graphql';
import { succeeded } from './answer.ts';
import { contradiction } from './contradiction.ts';
import { isMutationAnswer, readLone, readRequest, type Reading } from './document.ts';
import { Families } from './families.ts';
import type { Entry, LoneAnswer, Mention, RecordedRequest } from './find-requests.ts';
import { gidsIn, typeOf } from './gids.ts';
import { Knowledge, type Telling } from './knowledge.ts';
import { isFurniture, newcomers, type Newcomers } from './newcomers.ts';

/** What the recorded store held before the first request, as far as the file tells, and what came later. */
export interface PriorState extends Newcomers {
  knowledge: Knowledge;
  /** Known things that were changed without the change's text, and that no read shows since. */
  doubtful: ReadonlySet<string>;
  families: Families;
}

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
  for (const each of setups) if (each.kind !== 'request') teller.setup(each);
  for (const each of entries) if (each.aside && each.kind === 'request') teller.before(each);
  for (const each of firstRequest === -1 ? own : own.slice(firstRequest))
    if (each.kind === 'request') teller.later(each);
    else if (firstRequest === -1) teller.fixed(each);
    else teller.setup(each);
  return {
    knowledge: teller.knowledge,
    doubtful: teller.doubtful,
    families: new Families(entries),
    made,
    cameUnseen,
  };
}

class Teller {
  readonly knowledge = new Knowledge();
  /** Known things that were changed without its text, and not read since. */
  readonly doubtful = new Set<string>();
  readonly #schema: GraphQLSchema;
  readonly #made: ReadonlySet<string>;
  readonly #frozen = new Set<string>();

  constructor(schema: GraphQLSchema, made: ReadonlySet<string>) {
    this.#schema = schema;
    this.#made = made;
  }

  /** A change without its text need not show all that it did to what was known before. */
  setup(entry: LoneAnswer | Mention): void {
    if (entry.kind === 'answer') this.#weigh(entry);
    this.#tell(entry, (gid) => (this.#frozen.has(gid) ? 'only-what-never-changes' : 'latest'));
  }

  /** A read of another moment than the first tells nothing. */
  before(entry: RecordedRequest): void {
    if (contradiction(this.knowledge, entry.answer, this.#read(entry)) !== null) return;
    this.#tell(entry, () => 'only-what-is-missing');
    for (const gid of gidsIn(entry.answer.data ?? null)) this.doubtful.delete(gid);
  }

  /** Tells only what cannot have changed since, and of nothing new. */
  fixed(entry: Entry): void {
    this.#tell(entry, (gid) =>
      this.knowledge.get(gid) === undefined ? 'nothing' : 'only-what-never-changes',
    );
  }

  /** A recorded request: a read tells of things it shows first; a mutation freezes all that is known. */
  later(entry: RecordedRequest): void {
    const isMutation = readRequest(this.#schema, entry).operation?.operation !== OperationTypeNode.QUERY;
    if (isMutation) for (const { gid } of this.knowledge.all()) this.#frozen.add(gid);
    // A change that succeeded found its location, of which the file need not say anything.
    if (isMutation && succeeded(entry.answer))
      for (const gid of gidsIn(entry.variables))
        if (typeOf(gid) === 'Location' && !this.#made.has(gid)) this.knowledge.exists(gid);
    this.#tell(entry, (gid) =>
      isMutation || this.#frozen.has(gid) ? 'only-what-never-changes' : 'only-what-is-missing',
    );
    if (isMutation) for (const { gid } of this.knowledge.all()) this.#frozen.add(gid);
  }

  #weigh({ answer, variables }: LoneAnswer): void {
    const isChange = isMutationAnswer(this.#schema, answer);
    for (const gid of [...gidsIn(answer.data ?? null), ...gidsIn(variables)]) {
      if (!isChange) this.doubtful.delete(gid);
      else if (this.knowledge.get(gid) !== undefined && !isFurniture(gid) && !this.#frozen.has(gid)) {
        this.doubtful.add(gid);
        this.knowledge.doubt(gid);
      }
    }
  }

  #tell(entry: Entry, tellingOf: (gid: string) => Telling | 'nothing'): void {
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
