import type { GraphQLNamedType } from 'graphql';
import { atField, atTop, standingAt, type Standing } from './standing.ts';
import { isGid, itemOfLevel, typeOf } from './gids.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { concreteType, fieldsOf, type Asked, type AskedField, type Sets } from './selection.ts';

/** How a new telling stands to an earlier one of the same field. */
export type Telling = 'latest' | 'only-what-is-missing' | 'only-what-never-changes';

/** What a file says of one thing of the recorded store. */
export interface Known {
  gid: string;
  type: string;
  /** By field: things below it by their ids, connections as lists. */
  fields: Map<string, Json>;
  /** Chains of fields that were told, as a comparison stands on them. */
  told: Set<string>;
  /** By type: the thing that it was shown under. */
  above: Map<string, string>;
}

const NEVER_CHANGES = new Set([
  'id',
  'name',
  'title',
  'handle',
  'namespace',
  'key',
  'ownerType',
  'createdAt',
  'legacyResourceId',
]);

/** Everything that a file tells of the recorded store, put together by ids. */
export class Knowledge {
  readonly #known = new Map<string, Known>();

  get(gid: string): Known | undefined {
    return this.#known.get(gid);
  }

  all(): Known[] {
    return [...this.#known.values()];
  }

  /** Takes a field back that the store could not be given: it is not held against it. */
  forget(gid: string, field: string): void {
    const known = this.#known.get(gid);
    for (const chain of known?.told ?? [])
      if (chain === field || chain.startsWith(`${field}/`)) known?.told.delete(chain);
  }

  /**
   * Something happened to a thing that is known: what may have changed is no longer told. What it hangs together with
   * stays; a level changes with its item.
   */
  doubt(gid: string): void {
    for (const known of this.#known.values()) {
      if (known.gid !== gid && itemOfLevel(known.gid) !== gid) continue;
      known.told.clear();
      for (const [field, value] of known.fields)
        if (!NEVER_CHANGES.has(field) && !isReference(value)) known.fields.delete(field);
        else if (NEVER_CHANGES.has(field)) known.told.add(field);
    }
  }

  /** Takes in that a thing is there, without a word about it. */
  exists(gid: string): void {
    if (!this.#known.has(gid)) this.#known.set(gid, nothingOf(gid));
  }

  /** Takes in what a response says; `tellingOf` decides for each thing. */
  tell(
    asked: Asked,
    value: JsonObject,
    root: GraphQLNamedType | null,
    sets: Sets,
    tellingOf: (gid: string) => Telling | 'nothing',
  ): void {
    new Listener(asked, this.#known, tellingOf).object(value, root, sets, atTop(asked.schema, root), null);
  }
}

/** What a list was asked with. */
type Window = JsonObject;

/** Walks one response and writes what it says of each thing with an id. */
class Listener {
  readonly #asked: Asked;
  readonly #known: Map<string, Known>;
  readonly #tellingOf: (gid: string) => Telling | 'nothing';

  constructor(asked: Asked, known: Map<string, Known>, tellingOf: (gid: string) => Telling | 'nothing') {
    this.#asked = asked;
    this.#known = known;
    this.#tellingOf = tellingOf;
  }

  /** Returns what stands for the value in the fields of the thing above it. */
  object(
    value: JsonObject,
    promised: GraphQLNamedType | null,
    sets: Sets,
    above: Standing,
    window: Window | null,
  ): Json {
    const standing = standingAt(value, above);
    const id = value['id'];
    const isThing = isGid(id);
    const fields = fieldsOf(
      this.#asked,
      concreteType(this.#asked.schema, promised, value) ?? promised,
      sets,
      value,
    );
    if (isThing && above.owner !== null && above.owner !== id)
      this.#entry(id)?.above.set(typeOf(above.owner), above.owner);
    const content = fields.find(({ name }) => name === 'nodes' || name === 'edges');
    const below: JsonObject = {};
    for (const field of fields) {
      const given = value[field.key] ?? null;
      const inner = atField(standing, field);
      const whole = field === content ? isWhole(value, given, window) : true;
      const told = this.#value(given, field, inner, whole);
      below[field.name] = told;
      if (isThing) this.#write(id, field, told);
    }
    if (isThing) return id;
    if (content !== undefined) return below[content.name] ?? null;
    return 'node' in below ? (below['node'] ?? null) : below;
  }

  #value(value: Json, field: AskedField, standing: Standing, whole: boolean): Json {
    if (Array.isArray(value)) {
      if (whole) this.#told({ ...standing, chain: `${standing.chain}/#length` });
      return value.map((each) => this.#value(each, field, standing, whole));
    }
    if (isObject(value)) {
      return this.object(value, field.type, field.sets, standing, field.args);
    }
    this.#told(standing);
    return value;
  }

  #entry(gid: string): Known | null {
    if (this.#tellingOf(gid) === 'nothing') return null;
    const before = this.#known.get(gid);
    if (before !== undefined) return before;
    const known = nothingOf(gid);
    this.#known.set(gid, known);
    return known;
  }

  #told({ owner, chain }: Standing): void {
    if (owner === null || !isGid(owner)) return;
    const telling = this.#tellingOf(owner);
    const step = chain.split('/')[0] ?? '';
    if (telling === 'nothing' || (telling === 'only-what-never-changes' && !NEVER_CHANGES.has(step))) return;
    this.#entry(owner)?.told.add(chain);
  }

  #write(gid: string, { name }: AskedField, value: Json): void {
    const telling = this.#tellingOf(gid);
    if (telling === 'only-what-never-changes' && !NEVER_CHANGES.has(name)) return;
    const entry = this.#entry(gid);
    if (entry === null) return;
    const before = entry.fields.get(name);
    if (before === undefined) entry.fields.set(name, value);
    else if (isNamedList(before) && isNamedList(value))
      entry.fields.set(name, telling === 'latest' ? merged(before, value) : merged(value, before));
    else if (telling === 'latest') entry.fields.set(name, value);
  }
}

const isReference = (value: Json): boolean =>
  isGid(value) || (Array.isArray(value) && value.length > 0 && value.every((each) => isGid(each)));

const nothingOf = (gid: string): Known => ({
  gid,
  type: typeOf(gid),
  fields: new Map(),
  told: new Set(),
  above: new Map(),
});

/** Whether nothing is left beyond a window: it says so itself, or it has room left from the beginning on. */
function isWhole(connection: JsonObject, given: Json, window: Window | null): boolean {
  const { pageInfo } = connection;
  if (isObject(pageInfo) && 'hasNextPage' in pageInfo)
    return pageInfo['hasNextPage'] === false && pageInfo['hasPreviousPage'] !== true;
  const first = window?.['first'];
  const isFromStart = (window?.['after'] ?? null) === null;
  return Array.isArray(given) && isFromStart && typeof first === 'number' && given.length < first;
}

type NamedList = (JsonObject & { name: string })[];

function isNamedList(value: Json): value is NamedList {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => isObject(each) && typeof each['name'] === 'string')
  );
}

/** Quantities of several names, told at several places. */
function merged(before: NamedList, after: NamedList): NamedList {
  const names = new Set(after.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...after];
}
