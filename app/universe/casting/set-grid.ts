/** What a grid needs to know of a variant. */
interface Placed {
  id: string;
  productId: string;
  options: Readonly<Record<string, string>>;
}

export interface GridRow<Variant> {
  /** "Navy", or "Harbour Coat, Navy" where several products share a grid. */
  label: string;
  cells: (Variant | null)[];
}

export interface Grid<Variant> {
  columns: string[];
  rows: GridRow<Variant>[];
}

/** Shopify's name for the only option of a product without options. */
const NO_OPTION = 'Title';

/** The option that runs across the grid: the one with the most values, the later of equals (sizes come last). */
function acrossOf(variants: readonly Placed[]): string | null {
  const names = [...new Set(variants.flatMap(({ options }) => Object.keys(options)))].filter(
    (name) => name !== NO_OPTION,
  );
  const values = (name: string) => new Set(variants.map(({ options }) => options[name])).size;
  return names.reduce<string | null>(
    (best, name) => (best === null || values(name) >= values(best) ? name : best),
    null,
  );
}

/**
 * Variants as colours by sizes. Products that share a grid get rows of their own, named by their titles; a
 * family whose products differ only in colour reads as one grid.
 */
export function gridOf<Variant extends Placed>(
  variants: readonly Variant[],
  titles: ReadonlyMap<string, string>,
): Grid<Variant> {
  const across = acrossOf(variants);
  const columnOf = ({ options }: Variant): string => (across === null ? '' : (options[across] ?? ''));
  const columns = [...new Set(variants.map(columnOf))];
  const several = new Set(variants.map(({ productId }) => productId)).size > 1;
  const labelOf = ({ productId, options }: Variant): string => {
    const others = Object.entries(options)
      .filter(([name]) => name !== across && name !== NO_OPTION)
      .map(([, value]) => value);
    const title = titles.get(productId) ?? '';
    const unsaid = others.filter((value) => !several || !title.includes(value));
    return [...(several || others.length === 0 ? [title] : []), ...unsaid].join(', ');
  };
  const rows = Map.groupBy(variants, (variant) => `${variant.productId} ${labelOf(variant)}`).values();
  return {
    columns,
    rows: [...rows].map((row) => ({
      label: row[0] ? labelOf(row[0]) : '',
      cells: columns.map((column) => row.find((variant) => columnOf(variant) === column) ?? null),
    })),
  };
}
