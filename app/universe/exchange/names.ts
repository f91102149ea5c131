/** Something that a cell can name. */
export interface Nameable {
  id: string;
  title: string;
  handle: string;
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/**
 * Things by what people call them: the title, however it is written, and where none or several are called so, the
 * handle. What a file makes is found like what was there before.
 */
export class Names<Thing extends Nameable> {
  readonly #byTitle = new Map<string, Thing[]>();
  readonly #byHandle = new Map<string, Thing>();
  readonly #byId = new Map<string, Thing>();

  constructor(things: readonly Thing[]) {
    for (const thing of things) this.add(thing);
  }

  add(thing: Thing): void {
    const key = folded(thing.title);
    this.#byId.set(thing.id, thing);
    this.#byTitle.set(key, [...(this.#byTitle.get(key) ?? []), thing]);
    if (thing.handle !== '') this.#byHandle.set(folded(thing.handle), thing);
  }

  withId(id: string): Thing | undefined {
    return this.#byId.get(id);
  }

  byHandle(handle: string): Thing | undefined {
    return this.#byHandle.get(folded(handle));
  }

  /** All that may be meant: one where the name is enough. */
  called(name: string): readonly Thing[] {
    const titled = this.#byTitle.get(folded(name)) ?? [];
    if (titled.length === 1) return titled;
    const handled = this.byHandle(name);
    return handled ? [handled] : titled;
  }

  /** How a thing is written so that it is found again. */
  nameOf({ title, handle }: Thing): string {
    const called = this.called(title);
    return called.length === 1 && called[0]?.handle === handle ? title : handle;
  }
}
