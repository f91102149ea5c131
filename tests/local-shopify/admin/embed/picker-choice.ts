import type { Chosen, PickQuestion, PickRow } from '../messages.ts';

/** What is chosen in the picker, by the row's gid: of a product with the variants that are ticked. */
export class Choice {
  readonly #most: number | null;
  readonly #chosen = new Map<string, Chosen>();

  constructor({ most, selected }: PickQuestion) {
    this.#most = most;
    for (const one of selected.slice(0, most ?? selected.length)) this.#chosen.set(one.id, one);
  }

  get all(): Chosen[] {
    return [...this.#chosen.values()];
  }

  /** Whether one more row would be too many. One that replaces the other is never too many. */
  get isFull(): boolean {
    return this.#most !== null && this.#most > 1 && this.#chosen.size >= this.#most;
  }

  has(row: PickRow): boolean {
    return this.#chosen.has(row.id);
  }

  hasVariant(row: PickRow, variant: string): boolean {
    const chosen = this.#chosen.get(row.id);
    return chosen !== undefined && (chosen.variants.length === 0 || chosen.variants.includes(variant));
  }

  /** Whether some of the row's variants are left out. */
  isPartial(row: PickRow): boolean {
    const variants = this.#chosen.get(row.id)?.variants ?? [];
    return variants.length > 0 && variants.length < row.variants.length;
  }

  tick(row: PickRow, on: boolean): void {
    if (this.#most === 1) this.#chosen.clear();
    if (on) this.#chosen.set(row.id, { id: row.id, variants: [] });
    else this.#chosen.delete(row.id);
  }

  tickVariant(row: PickRow, variant: string, on: boolean): void {
    const others = row.variants
      .map(({ id }) => id)
      .filter((id) => id !== variant && this.hasVariant(row, id));
    const variants = on ? [...others, variant] : others;
    if (variants.length === 0) {
      this.tick(row, false);
      return;
    }
    if (!this.has(row)) this.tick(row, true);
    this.#chosen.set(row.id, {
      id: row.id,
      variants: variants.length === row.variants.length ? [] : variants,
    });
  }
}
