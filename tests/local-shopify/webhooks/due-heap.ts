/** What waits for its time, the soonest first: a binary heap, as a hundred thousand may wait at once. */
export class DueHeap<T> {
  #items: { dueAt: number; value: T }[] = [];

  get size(): number {
    return this.#items.length;
  }

  /** When the soonest is due, in milliseconds; Infinity where nothing waits. */
  get soonest(): number {
    return this.#items[0]?.dueAt ?? Infinity;
  }

  push(dueAt: number, value: T): void {
    const items = this.#items;
    items.push({ dueAt, value });
    for (let at = items.length - 1; at > 0;) {
      const above = (at - 1) >> 1;
      if (!this.#swapIfSooner(at, above)) return;
      at = above;
    }
  }

  /** Takes the soonest out. */
  pop(): T | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined) return undefined;
    if (items.length > 0) {
      items[0] = last;
      this.#sink();
    }
    return first.value;
  }

  /** Everything that waits, in no order. */
  all(): readonly { dueAt: number; value: T }[] {
    return this.#items;
  }

  /** Keeps only what passes. */
  keep(passes: (value: T) => boolean): void {
    const kept = this.#items.filter(({ value }) => passes(value));
    this.#items = [];
    for (const { dueAt, value } of kept) this.push(dueAt, value);
  }

  #sink(): void {
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const right = left + 1;
      const sooner = this.#dueAt(right) < this.#dueAt(left) ? right : left;
      if (sooner >= this.#items.length || !this.#swapIfSooner(sooner, at)) return;
      at = sooner;
    }
  }

  #dueAt(index: number): number {
    return this.#items[index]?.dueAt ?? Infinity;
  }

  #swapIfSooner(lower: number, above: number): boolean {
    const a = this.#items[lower];
    const b = this.#items[above];
    if (a === undefined || b === undefined || a.dueAt >= b.dueAt) return false;
    this.#items[lower] = b;
    this.#items[above] = a;
    return true;
  }
}
