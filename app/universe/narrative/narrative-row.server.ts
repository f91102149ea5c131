import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';

/** The row of a year, which is begun where nobody has: its title is the year until somebody gives it another. */
export async function narrativeRow(
  rows: ShopRows,
  year: number,
  staff: Staff,
  asOf: Date,
): Promise<{ id: string; title: string }> {
  const { shop, db } = rows;
  const known = await db.narrative.findUnique({ where: { shop_year: { shop, year } } });
  if (known) return known;
  const begun = await db.narrative.create({
    data: { shop, year, title: String(year), createdAt: asOf, createdBy: staff.id },
  });
  const { id: subject, title } = begun;
  await recordAudit(rows, { about: 'narrative', subject, title, verb: 'added' }, staff, asOf);
  return begun;
}
