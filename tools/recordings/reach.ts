import { OperationTypeNode, type GraphQLSchema } from 'graphql';
import { succeeded, type Answer } from './answer.ts';
import { hangsOnWholeStore, isHeld } from './build/held.ts';
import type { Reading } from './document.ts';
import type { RecordedRequest } from './find-requests.ts';
import { contradiction } from './contradiction.ts';
import { digestsIn } from './digests.ts';
import { gidsIn, isGid, typeOf } from './gids.ts';
import type { Identifiers } from './identifiers.ts';
import { isObject, type Json } from './json.ts';
import type { Known as KnownThing } from './knowledge.ts';
import { isFurniture } from './newcomers.ts';
import type { PriorState } from './prior-state.ts';
import { listOwner } from './standing.ts';
import { stringsIn } from './values.ts';

/** What a thing may be called by instead of its id. */
const NAMES: Readonly<Record<string, string>> = {
  MetaobjectDefinition: 'type',
  Metaobject: 'handle',
  MetafieldDefinition: 'key',
  Product: 'handle',
  Collection: 'handle',
  ProductVariant: 'sku',
  WebhookSubscription: 'uri',
  Customer: 'email',
};
const LITERALS = /"((?:[^"\\]|\\.)*)"/g;

interface Known {
  schema: GraphQLSchema;
  identifiers: Identifiers;
  prior: PriorState;
  built: ReadonlySet<string>;
  /** Whether the store was given the stock of an item at a location, both by their recorded ids. */
  isStocked: (item: string, location: string) => boolean;
}

/** How far the replay reaches: what the file tells, what stands here, and what went on there only. */
export class Reach {
  readonly #known: Known;
  readonly #elsewhere = new Set<string>();
  readonly #mentioned = new Set<string>();
  #wholeLists = new Set<string>();
  #isCut = false;

  constructor(known: Known) {
    this.#known = known;
  }

  /** Why a request cannot be replayed; null where it can. */
  why(request: RecordedRequest, reading: Reading): string | null {
    const { identifiers, prior, built } = this.#known;
    const isMutation = reading.operation?.operation === OperationTypeNode.MUTATION;
    if ([...sentBy(request)].some((each) => identifiers.isForeignCursor(each)))
      return 'a cursor that stands in an answer without its text';
    for (const gid of this.#namedIn(request)) {
      this.#mentioned.add(gid);
      if (identifiers.knows(gid)) continue;
      if (prior.made.has(gid)) return `${gid} was made by a request that could not be replayed`;
      const isKnown = prior.knowledge.get(gid) !== undefined;
      if (isKnown && !built.has(gid)) return `the file does not tell enough of ${gid} to have it here`;
      // A read that shows nothing of it asked for something that does not exist; so did a refused change.
      if (!isKnown && isMutation && succeeded(request.answer)) return `the file tells nothing of ${gid}`;
    }
    if (!isMutation || !succeeded(request.answer)) return null;
    // Only the digest of what was there can have been accepted.
    return digestsIn(request).every((each) => identifiers.isMarked(each))
      ? this.#stockUntold(request)
      : 'a digest that no answer shows with its value';
  }

  /** What a request names that went on in the recorded store only; null where there is nothing of the kind. */
  wentOnThere(request: RecordedRequest): string | null {
    const { doubtful, knowledge, made } = this.#known.prior;
    const named = this.#namedIn(request);
    const gid = named.find((each) => this.#elsewhere.has(each) || doubtful.has(each));
    if (gid !== undefined) return `${gid} was changed in the recorded store only`;
    const sent = sentBy(request);
    const absent = knowledge
      .all()
      .find((each) => !made.has(each.gid) && !this.#known.built.has(each.gid) && isNamed(each, sent));
    return absent === undefined ? null : `the file does not tell enough of ${absent.gid} to have it here`;
  }

  /** Something that the request or its answer shows and that hangs together with what went on there only. */
  hangsOnElsewhere(request: RecordedRequest): string | null {
    const gone = new Set([...this.#elsewhere, ...this.#known.prior.doubtful]);
    if (gone.size === 0) return null;
    const { families } = this.#known.prior;
    const shown = [...this.#namedIn(request), ...gidsIn(request.answer.data ?? null)];
    const gid = shown.find((each) => families.hangTogether(each, gone));
    return gid === undefined
      ? null
      : `${gid} hangs together with what was changed in the recorded store only`;
  }

  /**
   * Looks at the answer that is compared next. A list of the whole store can be held against ours where all that it
   * shows stands here. An answer that someone cut down was put together: its figures need not fit its lists.
   */
  faces({ data }: Answer, isCut: boolean): void {
    this.#isCut = isCut;
    this.#wholeLists = new Set(
      Object.entries(data ?? {}).flatMap(([key, value]) => {
        const shown = [...gidsIn(value)];
        const isHere = shown.length > 0 && shown.every((gid) => this.#known.identifiers.knows(gid));
        return isHere ? [listOwner(key)] : [];
      }),
    );
  }

  /** Whether a value of a thing that was there before is told by the file; made ones are made here too. */
  isTold(owner: string, chain: string): boolean {
    if (owner.startsWith(listOwner(''))) return this.#wholeLists.has(owner);
    if (this.#elsewhere.has(owner) || hangsOnWholeStore(typeOf(owner), chain)) return false;
    const known = this.#known.prior.knowledge.get(owner);
    if (known === undefined || this.#known.prior.made.has(owner)) return true;
    return (
      this.#known.built.has(owner) &&
      known.told.has(chain) &&
      isHeld(known.type, chain, this.#isCut ? new Set() : known.told)
    );
  }

  /** Whether a recorded value shows something that does not stand here. */
  showsMissing(recorded: Json | undefined): boolean {
    return [...gidsIn(recorded)].some(
      (gid) =>
        !this.#known.identifiers.knows(gid) &&
        this.#known.prior.knowledge.get(gid) !== undefined &&
        !this.#known.built.has(gid),
    );
  }

  /** What a read says otherwise than the first state does; null where it says the same. */
  otherMoment({ answer }: RecordedRequest, reading: Reading): string | null {
    return contradiction(this.#known.prior.knowledge, answer, reading);
  }

  /** A change that succeeded there and could not be replayed here. */
  changedOnlyThere(request: RecordedRequest): void {
    if (!succeeded(request.answer)) return;
    for (const gid of [...gidsIn(request.variables), ...gidsIn(request.answer.data ?? null)])
      if (!isFurniture(gid)) this.#elsewhere.add(gid);
  }

  /** Something happened to a thing whose text is not recorded, after it was taken over. */
  touchedUnseen(gid: string): void {
    const { made, cameUnseen } = this.#known.prior;
    // What came without its text is told by the rest of the file, until a request mentions it.
    if (made.has(gid) || this.#mentioned.has(gid) || !cameUnseen.has(gid)) this.#elsewhere.add(gid);
  }

  /** A change of stock at a place whose stock is not told. */
  #stockUntold(request: RecordedRequest): string | null {
    for (const [item, location] of placesIn(request.variables)) {
      const { made } = this.#known.prior;
      if (made.has(item) || made.has(location)) continue;
      if (!this.#known.isStocked(item, location))
        return `the file does not tell the stock of ${item} at ${location}`;
    }
    return null;
  }

  #namedIn(request: RecordedRequest): string[] {
    return [...gidsIn(request.variables), ...gidsIn(request.text)];
  }
}

/** Every string that a request sends, in its variables or in its text. */
function sentBy({ text, variables }: RecordedRequest): Set<string> {
  const sent = stringsIn(variables);
  for (const literal of text.matchAll(LITERALS)) sent.add(literal[1] ?? '');
  return sent;
}

/** Whether a thing is called by a name of its own. */
function isNamed({ type, fields }: KnownThing, sent: ReadonlySet<string>): boolean {
  const word = fields.get(NAMES[type] ?? '');
  return typeof word === 'string' && sent.has(word);
}

/** Pairs of item and location that stand in one object of the variables. */
function placesIn(value: Json): [string, string][] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (!isObject(value)) return [];
  const gids = Object.values(value).filter(isGid);
  const item = gids.find((gid) => typeOf(gid) === 'InventoryItem');
  const location = gids.find((gid) => typeOf(gid) === 'Location');
  const own: [string, string][] = item !== undefined && location !== undefined ? [[item, location]] : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
}
