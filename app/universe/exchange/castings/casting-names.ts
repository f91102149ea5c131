import type { Problem, ProblemKind } from '../answer';
import { shown } from '../answer';
import type { CastingFacts, KnownEdition, KnownIcon, KnownVariant } from './casting-facts';
import type { CastingLine } from './casting-line';

/** Complains about a cell of a line. */
export type Complain = (line: CastingLine, kind: ProblemKind, column: string, value: string) => void;

export const complainTo =
  (problems: Problem[]): Complain =>
  ({ line }, kind, column, value) => {
    problems.push({ line, kind, column, value: shown(value) });
  };

const folded = (text: string): string => text.toLowerCase();

/** The product that a line is about; its id decides where it says one. */
export function productOf(
  line: CastingLine,
  { products, idsOfHandle }: CastingFacts,
  complain: Complain,
): { id: bigint; title: string } | null {
  const ids = line.productId === null ? (idsOfHandle.get(line.handle) ?? []) : [line.productId];
  const [id] = ids;
  if (ids.length > 1) complain(line, 'several', 'product', line.handle);
  const found = id === undefined || ids.length > 1 ? undefined : products.get(id);
  if (!found && ids.length < 2)
    complain(
      line,
      'unknown-product',
      line.productId === null ? 'product' : 'product id',
      String(line.productId ?? line.handle),
    );
  return found ?? null;
}

/** An icon, category or edition that is there or that the file makes. */
export interface Named<Known> {
  id: string;
  title: string;
  /** Null where the file makes it. */
  known: Known | null;
}

/** Things by name, however it is written; those that are not there yet are made once. */
export class NamedThings<Known extends { id: string }> {
  readonly made: Named<Known>[] = [];
  readonly #byName: Map<string, Named<Known>>;
  readonly #titles: Map<string, string>;
  readonly #newId: () => string;

  constructor(known: readonly Known[], titleOf: (one: Known) => string, newId: () => string) {
    this.#byName = new Map(
      known.map((one) => [folded(titleOf(one)), { id: one.id, title: titleOf(one), known: one }]),
    );
    this.#titles = new Map(known.map((one) => [one.id, titleOf(one)]));
    this.#newId = newId;
  }

  titleOf(id: string): string | undefined {
    return this.#titles.get(id);
  }

  find(name: string): Named<Known> | undefined {
    return this.#byName.get(folded(name));
  }

  findOrMake(name: string): Named<Known> {
    const found = this.find(name);
    if (found) return found;
    const made = { id: this.#newId(), title: name, known: null };
    this.#byName.set(folded(name), made);
    this.#titles.set(made.id, name);
    this.made.push(made);
    return made;
  }
}

export type NamedIcon = Named<KnownIcon>;

/** Editions by title, and where none or several are called so, by handle. */
export class EditionNames {
  readonly #byTitle: Map<string, KnownEdition[]>;
  readonly #byHandle: Map<string, KnownEdition>;

  constructor(known: readonly KnownEdition[]) {
    this.#byTitle = Map.groupBy(known, ({ title }) => folded(title));
    this.#byHandle = new Map(known.map((one) => [folded(one.handle), one]));
  }

  /** More than one where the name is not enough. */
  called(name: string): readonly KnownEdition[] {
    const titled = this.#byTitle.get(folded(name)) ?? [];
    if (titled.length === 1) return titled;
    const handled = this.#byHandle.get(folded(name));
    return handled ? [handled] : titled;
  }

  add(edition: KnownEdition): void {
    this.#byTitle.set(folded(edition.title), [edition]);
  }
}

/** The variants that a line says its product carries: by SKU, else by title, else by number. */
export function carriedOf(
  line: CastingLine,
  variants: readonly KnownVariant[],
  complain: Complain,
): bigint[] {
  const ids = (line.permanent ?? []).flatMap((name) => {
    const called = [
      variants.filter(({ sku }) => sku !== null && folded(sku) === folded(name)),
      variants.filter(({ title }) => folded(title) === folded(name)),
      variants.filter(({ id }) => String(id) === name),
    ];
    const found = called.find((some) => some.length === 1)?.[0];
    if (found) return [found.id];
    complain(line, called.some((some) => some.length > 1) ? 'several' : 'unknown-variant', 'permanent', name);
    return [];
  });
  return [...new Set(ids)];
}

/** How a product's variants are written so that they are found again. */
export function variantNames(carried: readonly KnownVariant[], all: readonly KnownVariant[]): string[] {
  return carried.map(({ id, sku, title }) => {
    const alone = (name: string | null): name is string =>
      name !== null &&
      name.trim() === name &&
      name !== '' &&
      folded(name) !== 'none' &&
      all.filter((one) =>
        [one.sku, one.title].some((other) => other !== null && folded(other) === folded(name)),
      ).length === 1;
    return [sku, title].find(alone) ?? String(id);
  });
}
