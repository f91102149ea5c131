import type { Change, Played, Problem } from '../answer';
import type { CastingFacts, KnownCasting } from './casting-facts';
import type { CastingLine } from './casting-line';
import { carriedOf, complainTo, EditionNames, NamedThings, productOf, type Complain } from './casting-names';
import type { CastingPlan, PlannedCasting } from './planned-casting';

const UNCAST: Played = { role: 'uncast', of: '' };
const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && new Set([...one, ...other]).size === one.length;

/** Reads what a file says against what is true: everything it would do, or all that is wrong with it. */
export function planCastings(
  lines: readonly CastingLine[],
  facts: CastingFacts,
  newId: () => string,
): { plan: CastingPlan } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const planner = new Planner(facts, complainTo(problems), newId);
  const placed = planner.place(lines);
  for (const one of placed) planner.take(one);
  planner.endIcons();
  return problems.length > 0 ? { problems } : { plan: planner.plan };
}

interface Placed {
  line: CastingLine;
  product: { id: bigint; title: string };
}

class Planner {
  readonly plan: CastingPlan = {
    counts: { added: 0, changed: 0, removed: 0, unchanged: 0 },
    changes: [],
    newIcons: [],
    newCategories: [],
    newEditions: [],
    castings: [],
    uncast: [],
    sets: [],
    minimums: [],
    endingIcons: [],
  };
  readonly #facts: CastingFacts;
  readonly #complain: Complain;
  readonly #newId: () => string;
  readonly #icons;
  readonly #categories;
  readonly #editions: EditionNames;
  readonly #editionTitles: Map<string, string>;
  readonly #supporters: { line: CastingLine; iconIds: string[] }[] = [];
  readonly #minimums = new Map<string, { line: number; minimum: number | null }>();
  /** How many products each icon has afterwards. */
  readonly #left: Map<string, number>;

  constructor(facts: CastingFacts, complain: Complain, newId: () => string) {
    this.#facts = facts;
    this.#complain = complain;
    this.#newId = newId;
    this.#icons = new NamedThings(facts.icons, ({ title }) => title, newId);
    this.#categories = new NamedThings(facts.categories, ({ name }) => name, newId);
    this.#left = new Map(facts.icons.map(({ id, products }) => [id, products]));
    this.#editions = new EditionNames(facts.editions);
    this.#editionTitles = new Map(facts.editions.map(({ id, title }) => [id, title]));
  }

  /** Finds each line's product, and makes the icons that are not there yet: lines before them may name them. */
  place(lines: readonly CastingLine[]): Placed[] {
    const lineOf = new Map<bigint, number>();
    const placed = lines.flatMap((line): Placed[] => {
      const product = productOf(line, this.#facts, this.#complain);
      if (!product) return [];
      const other = lineOf.get(product.id);
      if (other !== undefined) this.#complain(line, 'twice', 'product', String(other));
      lineOf.set(product.id, line.line);
      return [{ line, product }];
    });
    for (const { line } of placed) if (line.role === 'icon') this.#makeIcon(line);
    return placed;
  }

  #makeIcon(line: CastingLine): void {
    const icon = this.#icons.findOrMake(line.icons[0] ?? '');
    if (line.minimum === undefined) return;
    const said = this.#minimums.get(icon.id);
    if (said && said.minimum !== line.minimum) {
      this.#complain(line, 'disagrees', 'minimum', String(said.line));
      return;
    }
    if (said) return;
    this.#minimums.set(icon.id, { line: line.line, minimum: line.minimum });
    if (!icon.known || icon.known.minimum === line.minimum) return;
    const { id, title, minimum: before } = icon.known;
    this.plan.minimums.push({ id, title, before, after: line.minimum });
    this.#note({
      line: line.line,
      about: 'icon',
      verb: 'changed',
      title,
      columns: ['minimum'],
      over: String(before),
    });
  }

  #note(change: Change): void {
    this.plan.counts[change.verb] += 1;
    this.plan.changes.push(change);
  }

  /** The icons of these names; one that nobody plays cannot be supported. */
  #iconIds(line: CastingLine, column: string, names: readonly string[]): string[] {
    const ids = names.flatMap((name) => {
      const found = this.#icons.find(name);
      if (!found) this.#complain(line, 'unknown-icon', column, name);
      return found ? [found.id] : [];
    });
    return [...new Set(ids)];
  }

  #editionId(line: CastingLine): string {
    const known = this.#editions.called(line.edition);
    if (known.length > 1) this.#complain(line, 'several', 'edition', line.edition);
    const iconIds = this.#iconIds(line, 'icon', line.icons);
    const [edition] = known;
    if (edition) {
      if (iconIds.length > 0 && !sameIds(iconIds, edition.iconIds))
        this.#complain(line, 'icons-of-edition', 'icon', line.icons.join('; '));
      return edition.id;
    }
    if (iconIds.length === 0) this.#complain(line, 'new-edition-needs-icon', 'icon', line.edition);
    const made = { id: this.#newId(), title: line.edition, handle: '', iconIds };
    this.#editions.add(made);
    this.#editionTitles.set(made.id, made.title);
    this.plan.newEditions.push({ id: made.id, title: made.title, iconIds });
    this.#note({ line: line.line, about: 'edition', verb: 'added', title: made.title });
    return made.id;
  }

  #wanted({ line, product }: Placed, now: KnownCasting | undefined): PlannedCasting | null {
    const base = { productId: product.id, iconId: null, editionId: null, categoryId: null, supports: [] };
    const rest = { ...base, reason: line.reason === '' ? null : line.reason, carried: null };
    switch (line.role) {
      case 'uncast':
        return null;
      case 'icon': {
        const iconId = this.#icons.find(line.icons[0] ?? '')?.id ?? '';
        const variants = this.#facts.variants.get(product.id) ?? [];
        const carried = line.permanent && carriedOf(line, variants, this.#complain);
        return { ...rest, role: 'icon', iconId, carried: carried ?? null };
      }
      case 'edition':
        return { ...rest, role: 'edition', editionId: this.#editionId(line) };
      case 'supporting': {
        const kept = now?.role === 'supporting' ? now.supports : [];
        const supports = line.supports ? this.#iconIds(line, 'supports', line.supports) : kept;
        this.#supporters.push({ line, iconIds: supports });
        const categoryId = this.#categories.findOrMake(line.category).id;
        return { ...rest, role: 'supporting', categoryId, supports };
      }
    }
  }

  #played(one: KnownCasting | PlannedCasting | null | undefined): Played {
    if (!one) return UNCAST;
    const id = one.iconId ?? one.editionId ?? one.categoryId ?? '';
    const title = this.#icons.titleOf(id) ?? this.#editionTitles.get(id) ?? this.#categories.titleOf(id);
    return { role: one.role, of: title ?? '' };
  }

  /** Adds what one line does. */
  take(placed: Placed): void {
    const { line, product } = placed;
    const now = this.#facts.castings.get(product.id);
    const wanted = this.#wanted(placed, now);
    const same =
      now !== undefined &&
      wanted?.role === now.role &&
      wanted.iconId === now.iconId &&
      wanted.editionId === now.editionId &&
      wanted.categoryId === now.categoryId;
    if (same && wanted.role === 'icon') this.#takeSet(placed, wanted);
    else if ((same && sameIds(wanted.supports, now.supports)) || (!now && !wanted))
      this.plan.counts.unchanged += 1;
    else {
      if (now?.role === 'icon' && now.iconId !== null)
        this.#left.set(now.iconId, (this.#left.get(now.iconId) ?? 0) - 1);
      if (wanted?.iconId) this.#left.set(wanted.iconId, (this.#left.get(wanted.iconId) ?? 0) + 1);
      if (wanted) this.plan.castings.push(wanted);
      else this.plan.uncast.push(product.id);
      const verb = !wanted ? 'removed' : now ? 'changed' : 'added';
      const columns = same
        ? { columns: ['supports'], over: now.supports.toSorted().join() }
        : { from: this.#played(now), to: this.#played(wanted) };
      this.#note({ line: line.line, about: 'casting', verb, title: product.title, ...columns });
    }
  }

  #takeSet({ line, product }: Placed, { iconId, carried }: PlannedCasting): void {
    const has = new Set(
      (this.#facts.variants.get(product.id) ?? []).filter((one) => one.carried).map(({ id }) => id),
    );
    const begins = (carried ?? []).filter((id) => !has.has(id));
    const stops = carried ? [...has].filter((id) => !carried.includes(id)) : [];
    if (begins.length + stops.length === 0) {
      this.plan.counts.unchanged += 1;
      return;
    }
    this.plan.sets.push({ iconId: iconId ?? '', begins, stops });
    this.#note({
      line: line.line,
      about: 'casting',
      verb: 'changed',
      title: product.title,
      columns: ['permanent'],
      over: [...has].toSorted().join(),
    });
  }

  /** Names the icons that nobody plays afterwards, and refuses to have them supported. */
  endIcons(): void {
    const { plan } = this;
    const minimumOf = (id: string) => this.#minimums.get(id)?.minimum ?? null;
    plan.newIcons = this.#icons.made.map(({ id, title }) => ({ id, title, minimum: minimumOf(id) }));
    plan.newCategories = this.#categories.made.map(({ id, title }) => ({ id, name: title }));
    for (const { title } of plan.newIcons) this.#note({ line: 0, about: 'icon', verb: 'added', title });
    for (const { name } of plan.newCategories)
      this.#note({ line: 0, about: 'category', verb: 'added', title: name });
    plan.endingIcons = this.#facts.icons.filter(
      ({ id, products }) => products > 0 && this.#left.get(id) === 0,
    );
    const ending = new Map(plan.endingIcons.map(({ id, title }) => [id, title]));
    for (const { line, iconIds } of this.#supporters)
      for (const id of iconIds)
        if (ending.has(id)) this.#complain(line, 'icon-ends', 'supports', ending.get(id) ?? '');
    for (const { title } of plan.endingIcons) this.#note({ line: 0, about: 'icon', verb: 'removed', title });
  }
}
