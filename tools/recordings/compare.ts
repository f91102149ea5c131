import type { GraphQLNamedType } from 'graphql';
import type { Answer } from './answer.ts';
import { isGid } from './gids.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { fieldsOf, type Asked, type AskedField, type Sets } from './selection.ts';
import { atField, atTop, inside, listOwner, standingAt, type Standing } from './standing.ts';
import { compareLeaf, type Comparing, type Likeness } from './values.ts';

/** A value of the recording that the local answer does not have at the same place. */
export interface Difference {
  path: string;
  recorded: Json | undefined;
  local: Json | undefined;
}

/** What came of comparing one answer. */
export interface Comparison {
  differences: Difference[];
  /** Values that stand on a state of the recorded store that the file does not tell. */
  untold: string[];
  /** Values that were compared. */
  compared: number;
}

/** What the file tells of things that were there before the first request. */
export interface Told {
  isTold: (owner: string, chain: string) => boolean;
  /** Whether a recorded value shows a thing that could not be built here. */
  showsMissing: (recorded: Json | undefined) => boolean;
}

interface Level {
  path: string;
  type: GraphQLNamedType | null;
  sets: Sets;
  key: string;
  standing: Standing;
  /** Of a thing that is another each quarter of the year: only the form is compared. */
  isOfTheDay: boolean;
}

const OF_THE_DAY = new Set(['ApiVersion']);

/** Compares whole answers: data along what was asked, errors by message, path and code in their order. */
export class AnswerComparison {
  readonly #asked: Asked;
  readonly #comparing: Comparing;
  readonly #told: Told;
  readonly #isCut: boolean;
  readonly #result: Comparison = { differences: [], untold: [], compared: 0 };

  /** `isCut`: the recorded answer was cut down to what someone needed; what is left of it is compared. */
  constructor(asked: Asked, comparing: Comparing, told: Told, isCut: boolean) {
    this.#isCut = isCut;
    this.#asked = asked;
    this.#comparing = comparing;
    this.#told = told;
  }

  of(recorded: Answer, local: Answer, root: GraphQLNamedType | null, sets: Sets): Comparison {
    this.#errors(recorded.errors ?? [], local.errors ?? []);
    if (recorded.data !== undefined || local.data !== undefined) {
      const standing = atTop(this.#asked.schema, root);
      const level = { path: 'data', type: root, sets, key: 'data', standing, isOfTheDay: false };
      this.#value(recorded.data, local.data, level);
    }
    return this.#result;
  }

  #value(recorded: Json | undefined, local: Json | undefined, level: Level): void {
    if (Array.isArray(recorded) && Array.isArray(local)) this.#list(recorded, local, level);
    else if (isObject(recorded) && isObject(local)) this.#object(recorded, local, level);
    else if (recorded === undefined || local === undefined || isTree(recorded) || isTree(local))
      this.#leaf(recorded, local, level, 'different');
    else this.#leaf(recorded, local, level, this.#likeness(recorded, local, level));
  }

  #likeness(recorded: Json, local: Json, { key, type, isOfTheDay }: Level): Likeness {
    const hasForm = recorded !== null && typeof recorded === typeof local;
    return isOfTheDay && hasForm ? 'same' : compareLeaf(recorded, local, key, type, this.#comparing);
  }

  #list(recorded: Json[], local: Json[], level: Level): void {
    if (this.#isCut && areNamed(recorded) && areNamed(local)) {
      const byName = new Map(local.map((each) => [each['name'], each]));
      for (const [index, each] of recorded.entries())
        this.#value(each, byName.get(each['name']), at(level, index));
      return;
    }
    const length = inside(level.standing, '#length');
    if (!this.#isTold(length)) this.#known(recorded, local, level);
    else if (recorded.length !== local.length)
      this.#leaf(recorded, local, { ...level, standing: length }, 'different');
    else {
      if (recorded.length === 0) this.#result.compared += 1;
      for (const [index, each] of recorded.entries()) this.#value(each, local[index], at(level, index));
    }
  }

  /** Of a list that the file does not tell whole, what is known by its id is compared, wherever it stands. */
  #known(recorded: Json[], local: Json[], level: Level): void {
    const byId = new Map(local.map((each) => [idOf(each), each]));
    for (const [index, each] of recorded.entries()) {
      const id = idOf(each);
      const ours = id === null ? undefined : byId.get(this.#comparing.identifiers.local(id) ?? null);
      if (ours === undefined) this.#result.untold.push(at(level, index).path);
      else this.#value(each, ours, at(level, index));
    }
  }

  #object(recorded: JsonObject, local: JsonObject, level: Level): void {
    const fields = fieldsOf(this.#asked, level.type, level.sets, recorded);
    const standing = standingAt(recorded, level.standing);
    // Ids first: what stands beside an id may repeat its number.
    const inOrder = [...fields].sort((a, b) => Number(b.key === 'id') - Number(a.key === 'id'));
    for (const field of inOrder) this.#field(recorded, local, field, level, standing);
    for (const key of this.#isCut ? [] : Object.keys(local))
      if (!(key in recorded))
        this.#leaf(undefined, local[key], { ...level, path: `${level.path}.${key}` }, 'different');
  }

  #field(recorded: JsonObject, local: JsonObject, field: AskedField, level: Level, standing: Standing): void {
    const { key, type, sets } = field;
    const below = atField(standing, field);
    const isUntoldList = below.owner?.startsWith(listOwner('')) === true && !this.#isTold(below);
    // Its members are not ours: to pair them by their places would pair strangers.
    if (isUntoldList) this.#result.untold.push(`${level.path}.${key}`);
    else
      this.#value(recorded[key], local[key], {
        path: `${level.path}.${key}`,
        type,
        sets,
        key: field.name,
        standing: below,
        isOfTheDay: OF_THE_DAY.has(level.type?.name ?? ''),
      });
  }

  #leaf(recorded: Json | undefined, local: Json | undefined, level: Level, likeness: Likeness): void {
    const isUntold = !isGid(recorded) && !this.#isTold(level.standing);
    if (isUntold || (likeness === 'different' && this.#told.showsMissing(recorded))) {
      this.#result.untold.push(level.path);
      return;
    }
    this.#result.compared += 1;
    if (likeness === 'different') this.#result.differences.push({ path: level.path, recorded, local });
  }

  #isTold({ owner, chain }: Standing): boolean {
    return owner === null || this.#told.isTold(owner, chain);
  }

  #errors(recorded: readonly JsonObject[], local: readonly JsonObject[]): void {
    const words = (errors: readonly JsonObject[]): Json[] => errors.map((error) => essence(error));
    const expected = words(recorded).map((each) => this.#comparing.identifiers.localValue(each));
    const found = words(local);
    if (expected.length > 0 || found.length > 0) this.#result.compared += 1;
    if (JSON.stringify(expected) !== JSON.stringify(found))
      this.#result.differences.push({ path: 'errors', recorded: expected, local: found });
  }
}

const at = (level: Level, index: number): Level => ({ ...level, path: `${level.path}[${index}]` });

/** The id of a member of a list, or of its node. */
function idOf(member: Json): string | null {
  if (!isObject(member)) return null;
  const { id, node } = member;
  if (isGid(id)) return id;
  return node === undefined ? null : idOf(node);
}

const areNamed = (list: Json[]): list is (JsonObject & { name: string })[] =>
  list.length > 0 && list.every((each) => isObject(each) && typeof each['name'] === 'string');

const isTree = (value: Json): boolean => typeof value === 'object' && value !== null;

/** The members of an enum, listed in a refusal of a variable: other versions have others, in an order of their own. */
const MEMBERS = /(?<=\bto be one of: )\w+(?:, \w+)*/g;

function essence({ message = null, path, extensions }: JsonObject): Json {
  const code = isObject(extensions) ? (extensions['code'] ?? null) : null;
  const words =
    code === 'INVALID_VARIABLE' && typeof message === 'string' ? message.replace(MEMBERS, '…') : message;
  return { message: words, path: path ?? null, code };
}
