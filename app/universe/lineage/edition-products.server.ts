import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { endRoles, recordChange, retireEmptied } from '../casting/casting-rows.server';
import { CastingRefused, LONGEST_REASON, MOST_PRODUCTS, tidy } from '../casting/casting-rules';
import { writeEditionCastings } from '../casting/write-edition-castings.server';
import type { EditionEntry } from './edition-entry';

/** Which products become part of an edition, and which leave it. */
export interface ProductsChange {
  begins: bigint[];
  stops: bigint[];
}

/** Products of an edition that are still in the store. */
export async function productsOf(rows: ShopRows, editionId: string): Promise<bigint[]> {
  const found = await rows.sql<{ id: bigint }>`
    select c.product_id as id from casting c join product p on p.shop = c.shop and p.id = c.product_id
    where c.shop = ${rows.shop} and c.edition_id = ${editionId}::uuid and c.ended_at is null`;
  return found.map(({ id }) => id);
}

/** What would change; null leaves the products as they are. Refuses products that the shop has not. */
export async function productsChange(
  rows: ShopRows,
  editionId: string | null,
  wanted: readonly bigint[] | null,
): Promise<ProductsChange> {
  if (wanted === null) return { begins: [], stops: [] };
  const now = editionId === null ? [] : await productsOf(rows, editionId);
  const asked = new Set(wanted);
  const begins = [...asked].filter((id) => !now.includes(id));
  const known = await rows.db.product.count({ where: { id: { in: begins } } });
  if (known < begins.length)
    throw new CastingRefused({ because: 'edition-faults', faults: { products: 'unknown' } });
  if (asked.size > MOST_PRODUCTS)
    throw new CastingRefused({ because: 'edition-faults', faults: { products: 'too-many' } });
  return { begins, stops: now.filter((id) => !asked.has(id)) };
}

/** Why its products are cast: the note says it, or the name has to. */
const reasonOf = ({ note, title }: EditionEntry): string => {
  const said = tidy(note) === '' ? tidy(title) : tidy(note);
  return said.slice(0, LONGEST_REASON).toWellFormed();
};

/** Ends the roles of all of them; answers the change, null where there is none, and the icons that end with it. */
export async function endForEdition(
  rows: ShopRows,
  { begins, stops }: ProductsChange,
  { entry, staff, asOf }: { entry: EditionEntry; staff: Staff; asOf: Date },
): Promise<{ changeId: string | null; retired: string[] }> {
  if (begins.length + stops.length === 0) return { changeId: null, retired: [] };
  const change = await recordChange(rows, { kind: 'edition', reason: reasonOf(entry), staff, asOf });
  await endRoles(rows, [...begins, ...stops], change);
  return { changeId: change.id, retired: await retireEmptied(rows, asOf) };
}

/** Casts those that begin, under the change that ended their roles. */
export async function beginInEdition(
  rows: ShopRows,
  editionId: string,
  { begins }: ProductsChange,
  changeId: string | null,
  asOf: Date,
): Promise<void> {
  if (changeId !== null && begins.length > 0)
    await writeEditionCastings(rows, begins, editionId, { id: changeId, asOf });
}
