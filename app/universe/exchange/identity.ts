import type { LineReader } from './line-reader';
import { Names, type Nameable } from './names';

/** What a line is about: something known, or something that the file makes. */
export interface Identified<Known extends Nameable> extends Nameable {
  known: Known | null;
}

/**
 * Finds what lines are about, and complains where two speak of the same. A handle decides alone; without one the
 * title does. What is found can be named by its old title and its new one.
 */
export class Identities<Known extends Nameable> {
  readonly names: Names<Identified<Known>>;
  readonly #knownNames: Names<Identified<Known>>;
  readonly #lineOf = new Map<string, number>();
  readonly #newId: () => string;

  constructor(known: readonly Known[], newId: () => string) {
    const identified = known.map((one) => ({ id: one.id, title: one.title, handle: one.handle, known: one }));
    this.#knownNames = new Names(identified);
    this.names = new Names(identified);
    this.#newId = newId;
  }

  /** Null where the title means several, or another line has spoken of it; `column` is where the title stands. */
  of(title: string, handle: string, reader: LineReader, column = 'name'): Identified<Known> | null {
    const called = handle === '' ? this.#knownNames.called(title) : [this.#knownNames.byHandle(handle)];
    if (called.length > 1) {
      reader.complain('several', column, title);
      return null;
    }
    const there = called[0];
    const key =
      there?.id ?? (handle === '' ? `title ${title.toLowerCase()}` : `handle ${handle.toLowerCase()}`);
    const other = this.#lineOf.get(key);
    if (other !== undefined) {
      reader.complain('twice', column, String(other));
      return null;
    }
    this.#lineOf.set(key, reader.line);
    const one = there ?? { id: this.#newId(), title, handle, known: null };
    if (!there) this.names.add(one);
    else if (there.title.toLowerCase() !== title.toLowerCase()) this.names.add({ ...there, title });
    return one;
  }
}
