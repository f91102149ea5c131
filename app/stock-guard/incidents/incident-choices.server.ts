import { forShop } from '~/database/for-shop.server';
import type { IncidentChoices } from './incident-choices';

const MOST_ICONS = 200;

/** The icons and places by which the incidents can be filtered. */
export async function incidentChoices(shop: string): Promise<IncidentChoices> {
  const rows = forShop(shop);
  const [icons, places] = await Promise.all([
    rows.db.icon.findMany({
      where: { retiredAt: null },
      select: { id: true, title: true },
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
      take: MOST_ICONS,
    }),
    rows.sql<{ id: string; name: string }>`
      select o.id::text, o.name from location o
      where o.shop = ${shop} and o.active and exists (
        select 1 from policy p where p.shop = ${shop} and (p.pool = o.id::text or p.pools @> to_jsonb(o.id::text))
      )
      order by o.name`,
  ]);
  return { icons: icons.length > 1 ? icons : [], places };
}
