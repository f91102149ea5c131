import type { Entry } from './find-requests.ts';
import { isFurniture, shownIn } from './newcomers.ts';

/** Which things hang together because an answer shows one below the other: a product, its variants, their stock. */
export class Families {
  readonly #head = new Map<string, string>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries)
      for (const [gid, above] of shownIn(
        entry.kind === 'mention' ? entry.value : (entry.answer.data ?? null),
      ))
        if (above !== null && !isFurniture(gid) && !isFurniture(above))
          this.#head.set(this.#headOf(gid), this.#headOf(above));
  }

  /** Whether a thing is of one family with any of the others. */
  hangTogether(gid: string, others: ReadonlySet<string>): boolean {
    const head = this.#headOf(gid);
    return [...others].some((each) => this.#headOf(each) === head);
  }

  #headOf(gid: string): string {
    const above = this.#head.get(gid);
    return above === undefined || above === gid ? gid : this.#headOf(above);
  }
}
