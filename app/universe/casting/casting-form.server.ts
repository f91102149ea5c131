import { forShop, type ShopRows } from '~/database/for-shop.server';
import { allOf } from '~/database/sql-parts.server';
import type { CastListRequest } from '../cast/cast-list';
import { conditionsOf } from '../cast/cast-list-conditions.server';
import { countSelected } from './cast-many.server';
import { castNames } from '../cast/cast-choices.server';
import { soldOf } from '../cast/cast-figures.server';
import type { CastingForm, FormProduct, SetVariant } from './casting-form';
import { latestChange } from './changed-since.server';
import { CastingRefused, chosenProducts, mustBeProducts } from './casting-rules';
import type { Refused } from './casting-transaction.server';
import { iconMinimumOf } from './icon-minimum.server';
import { sharedTitle } from './icon-handle';
import { weeksOfOrders, suggestedSet } from './suggestion.server';

/** A family has a handful of products; beyond that, each is an icon of its own. */
const MOST_IN_A_FAMILY = 20;
/** Products of a selection that the form names. */
const NAMED = 8;

async function readFormProducts(rows: ShopRows, productIds: readonly bigint[]): Promise<FormProduct[]> {
  const found = await rows.sql<Omit<FormProduct, 'id'> & { id: bigint }>`
    select p.id, p.title, p.picture_url as "pictureUrl", c.role
    from product p left join casting c on c.shop = p.shop and c.product_id = p.id and c.ended_at is null
    where p.shop = ${rows.shop} and p.id = any(${productIds}::bigint[])
    order by p.title, p.id`;
  mustBeProducts(productIds, new Set(found.map(({ id }) => id)));
  return found.map((product) => ({ ...product, id: String(product.id) }));
}

/** Variants of these products as the set's grid shows them; `carried` and why are to be filled in. */
export async function readSetVariants(
  rows: ShopRows,
  productIds: readonly bigint[],
): Promise<Omit<SetVariant, 'carried' | 'because'>[]> {
  const found = await rows.sql<{
    id: bigint;
    productId: bigint;
    title: string;
    names: string[];
    values: string[];
  }>`
    select v.id, v.product_id as "productId", v.title, p.option_names as names, v.option_values as values
    from variant v join product p on p.shop = v.shop and p.id = v.product_id
    where v.shop = ${rows.shop} and v.product_id = any(${productIds}::bigint[])
    order by p.title, p.id, v.position`;
  return found.map(({ id, productId, title, names, values }) => ({
    id: String(id),
    productId: String(productId),
    title,
    options: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ''])),
  }));
}

async function suggestedVariants(
  rows: ShopRows,
  productIds: readonly bigint[],
  asOf: Date,
): Promise<CastingForm['set']> {
  if (productIds.length > MOST_IN_A_FAMILY) return null;
  const { basis, variants } = await suggestedSet(rows, productIds, asOf);
  const byId = new Map(variants.map((one) => [String(one.variantId), one]));
  const all = await readSetVariants(rows, productIds);
  const chosen = all.map((one) => {
    const suggested = byId.get(one.id);
    return { ...one, carried: suggested?.carried ?? false, because: suggested?.because ?? null };
  });
  return { basis, weeks: await weeksOfOrders(rows, asOf), variants: chosen };
}

/** What to show before these products are cast; refuses ids that are not products of the shop. */
export async function castingForm(
  shop: string,
  productIds: readonly bigint[],
  asOf: Date,
): Promise<{ kind: 'form'; form: CastingForm } | Refused> {
  const rows = forShop(shop);
  try {
    const chosen = chosenProducts(productIds);
    const products = await readFormProducts(rows, chosen);
    const sold = await soldOf(rows, chosen, asOf);
    const form = {
      ...(await castNames(shop)),
      products,
      count: products.length,
      selection: null,
      set: await suggestedVariants(rows, chosen, asOf),
      suggestedTitle: sharedTitle(products.map(({ title }) => title)),
      defaultMinimum: await iconMinimumOf(rows),
      seen: await latestChange(rows),
      soldUnits: sold && [...sold.values()].reduce((sum, { units }) => sum + units, 0),
    };
    return { kind: 'form', form };
  } catch (error) {
    if (error instanceof CastingRefused) return { kind: 'refused', refusal: error.refusal };
    throw error;
  }
}

/** What to show before everything that the cast list shows is cast. */
export async function castingFormOfAll(
  shop: string,
  selection: CastListRequest,
): Promise<{ kind: 'form'; form: CastingForm } | Refused> {
  const rows = forShop(shop);
  const conditions = await conditionsOf(rows, selection);
  const [names, defaultMinimum, first, count] = await Promise.all([
    castNames(shop),
    iconMinimumOf(rows),
    rows.sql<{ id: bigint }>`
      select p.id from product p where p.shop = ${shop} and ${allOf(conditions)} order by p.title, p.id limit ${NAMED}`,
    countSelected(rows, selection),
  ]);
  if (count === 0) return { kind: 'refused', refusal: { because: 'nothing-chosen' } };
  const form = {
    ...names,
    products: await readFormProducts(
      rows,
      first.map(({ id }) => id),
    ),
    count,
    selection,
    set: null,
    suggestedTitle: '',
    defaultMinimum,
    seen: await latestChange(rows),
    soldUnits: null,
  };
  return { kind: 'form', form };
}
