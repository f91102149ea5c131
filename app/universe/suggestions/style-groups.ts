import { cutAtSign, cutAtWords, plain, type Cut } from './title-ends';

/** A product as styles are told apart. */
export interface Listed {
  id: bigint;
  title: string;
  vendor: string;
  productType: string;
}

/** One piece, in one product or in one for each of its colours. */
export interface Style {
  title: string;
  /** In order of their numbers. */
  productIds: bigint[];
}

/** More products than these are a family of things ("Postcard – …") and no style: each stands for itself. */
const MOST_PRODUCTS = 20;
/** An end that is no value of any option may be a colour all the same, if it is as short as one. */
const MOST_WORDS_OF_A_COLOUR = 2;

interface Read {
  product: Listed;
  /** Without the ends that are values of the shop's own options. */
  base: string;
  stripped: boolean;
  /** An end that may be a colour: whether it is shows in the other titles. */
  maybe: Cut | null;
  byWords: boolean;
}

function read(product: Listed, values: ReadonlySet<string>): Read {
  let base = product.title.trim();
  let cut = cutAtSign(base);
  while (cut !== null && values.has(plain(cut.end))) {
    base = cut.stem;
    cut = cutAtSign(base);
  }
  const stripped = base !== product.title.trim();
  if (cut === null && !stripped) {
    const words = cutAtWords(base, values);
    return { product, base, stripped, maybe: words, byWords: words !== null };
  }
  const short = cut !== null && cut.end.split(/\s+/u).length <= MOST_WORDS_OF_A_COLOUR;
  return { product, base, stripped, maybe: short ? cut : null, byWords: false };
}

/** How often each stem is reached in a group, and by which way. */
interface Stems {
  bare: ReadonlySet<string>;
  known: ReadonlySet<string>;
  maybe: ReadonlyMap<string, number>;
}

function stemsOf(group: readonly Read[]): Stems {
  const maybe = new Map<string, number>();
  for (const one of group)
    if (one.maybe !== null) maybe.set(plain(one.maybe.stem), (maybe.get(plain(one.maybe.stem)) ?? 0) + 1);
  return {
    bare: new Set(group.filter(({ stripped }) => !stripped).map(({ base }) => plain(base))),
    known: new Set(group.filter(({ stripped }) => stripped).map(({ base }) => plain(base))),
    maybe,
  };
}

/**
 * What a product's style is called. An end that no option knows is a colour where another title ends in a known one at the
 * same place, or where several titles end so and none stands bare: beside a bare title it may be an edition's name.
 */
function nameIn({ base, maybe, byWords }: Read, { bare, known, maybe: often }: Stems): string {
  if (maybe === null) return base;
  const stem = plain(maybe.stem);
  const others = (often.get(stem) ?? 0) > 1;
  if (byWords) return others || bare.has(stem) || known.has(stem) ? maybe.stem : base;
  return known.has(stem) || (others && !bare.has(stem)) ? maybe.stem : base;
}

const byNumber = (one: Listed, other: Listed): number => (one.id < other.id ? -1 : 1);

function stylesIn(group: readonly Read[]): Style[] {
  const stems = stemsOf(group);
  const named = group.map((one) => ({ product: one.product, name: nameIn(one, stems) }));
  return [...Map.groupBy(named, ({ name }) => plain(name)).values()].flatMap((members) => {
    const sorted = members.sort((one, other) => byNumber(one.product, other.product));
    if (sorted.length > MOST_PRODUCTS)
      return sorted.map(({ product }) => ({ title: product.title, productIds: [product.id] }));
    return [{ title: sorted[0]?.name ?? '', productIds: sorted.map(({ product }) => product.id) }];
  });
}

/**
 * Products of one style together: the same vendor and product type, and the same title but for an end that names a colour
 * or a size. `values` are the shop's own option values, as `plain` writes them. The order of the products does not matter.
 */
export function groupStyles(products: readonly Listed[], values: ReadonlySet<string>): Style[] {
  const groups = Map.groupBy(products, ({ vendor, productType }) =>
    JSON.stringify([plain(vendor), plain(productType)]),
  );
  const styles = [...groups.values()].flatMap((group) => stylesIn(group.map((one) => read(one, values))));
  return styles.sort((one, other) => ((one.productIds[0] ?? 0n) < (other.productIds[0] ?? 0n) ? -1 : 1));
}
