export type Key = number | string;

/** Hears of every entity that came, changed or (undefined) went, and what it was before. */
export type TableListener = (
  table: string,
  key: Key,
  entity: object | undefined,
  before: object | undefined,
) => void;

interface Index<K extends Key, T> {
  readonly of: string;
  readonly valueOf: (entity: T) => Key | null;
  readonly keys: Map<Key, K[]>;
}

/**
 * All entities of one kind, in the order in which they came. They are never changed in place: a change puts a new
 * object, so that whoever keeps a journal or an index hears of it, and a seed can be shared by many stores.
 */
export class Table<K extends Key, T extends object, I extends string = never> {
  readonly name: string;
  readonly #key: (entity: T) => K;
  readonly #entities = new Map<K, T>();
  readonly #indexes: readonly Index<K, T>[];
  readonly #keysBy: ReadonlyMap<string, Map<Key, K[]>>;
  readonly #heard: TableListener;
  #version = 0;

  constructor(
    name: string,
    key: (entity: T) => K,
    indexedBy: Readonly<Record<I, (entity: T) => Key | null>>,
    heard: TableListener,
  ) {
    this.name = name;
    this.#key = key;
    this.#heard = heard;
    const indexes = Object.entries<Index<K, T>['valueOf']>(indexedBy).map(([of, valueOf]) => ({
      of,
      valueOf,
      keys: new Map<Key, K[]>(),
    }));
    this.#indexes = indexes;
    this.#keysBy = new Map(indexes.map(({ of, keys }) => [of, keys]));
  }

  /** Another one after every change: whoever keeps something worked out from all entities looks here. */
  get version(): number {
    return this.#version;
  }

  get size(): number {
    return this.#entities.size;
  }

  get(key: K): T | undefined {
    return this.#entities.get(key);
  }

  has(key: K): boolean {
    return this.#entities.has(key);
  }

  keys(): MapIterator<K> {
    return this.#entities.keys();
  }

  values(): MapIterator<T> {
    return this.#entities.values();
  }

  /** The entities for which the index has this value, in the order in which they came under it. */
  by(index: I, value: Key): T[] {
    const found: T[] = [];
    for (const key of this.#keysBy.get(index)?.get(value) ?? []) {
      const entity = this.#entities.get(key);
      if (entity !== undefined) found.push(entity);
    }
    return found;
  }

  /** The same one after another, for who need not see all of them; nothing may come or go meanwhile. */
  *through(index: I, value: Key): Generator<T> {
    for (const key of this.#keysBy.get(index)?.get(value) ?? []) {
      const entity = this.#entities.get(key);
      if (entity !== undefined) yield entity;
    }
  }

  /** The first of those that `by` finds. */
  first(index: I, value: Key): T | undefined {
    const key = this.#keysBy.get(index)?.get(value)?.[0];
    return key === undefined ? undefined : this.#entities.get(key);
  }

  /** Adds an entity, or puts it in the place of the one that has its key. */
  put(entity: T): T {
    const key = this.#key(entity);
    const before = this.#entities.get(key);
    this.#entities.set(key, entity);
    this.#version += 1;
    this.#index(key, before, entity);
    this.#heard(this.name, key, entity, before);
    return entity;
  }

  /** Puts the entity of this key with other values. Throws where there is none. */
  change(key: K, by: Partial<T>): T {
    const before = this.#entities.get(key);
    if (before === undefined) throw new Error(`no ${key} among the ${this.name}`);
    return this.put({ ...before, ...by });
  }

  remove(key: K): void {
    const before = this.#entities.get(key);
    if (before === undefined) return;
    this.#entities.delete(key);
    this.#version += 1;
    this.#index(key, before, undefined);
    this.#heard(this.name, key, undefined, before);
  }

  /** Forgets everything, without telling anyone: the store is filled anew. */
  clear(): void {
    this.#entities.clear();
    this.#version += 1;
    for (const { keys } of this.#indexes) keys.clear();
  }

  #index(key: K, before: T | undefined, after: T | undefined): void {
    for (const { valueOf, keys } of this.#indexes) {
      const was = before === undefined ? null : valueOf(before);
      const is = after === undefined ? null : valueOf(after);
      if (was === is) continue;
      if (was !== null) leave(keys, was, key);
      if (is !== null) join(keys, is, key);
    }
  }
}

function join<K extends Key>(index: Map<Key, K[]>, value: Key, key: K): void {
  const keys = index.get(value);
  if (keys === undefined) index.set(value, [key]);
  else keys.push(key);
}

/** Looks from the end: what goes in the opposite order in which it came goes at once, however many there are. */
function leave<K extends Key>(index: Map<Key, K[]>, value: Key, key: K): void {
  const keys = index.get(value) ?? [];
  const at = keys.lastIndexOf(key);
  if (at !== -1) keys.splice(at, 1);
  if (keys.length === 0) index.delete(value);
}
