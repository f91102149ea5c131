import type { ShopRows } from '~/database/for-shop.server';
import { ICON_MINIMUM } from '~/icon-minimum';

/** The minimum that an icon without one of its own takes: that of icons, else the shop's, else the default. */
export async function iconMinimumOf(rows: ShopRows): Promise<number> {
  const [said] = await rows.sql<{ minimum: number }>`
    select minimum_units as minimum from policy
    where shop = ${rows.shop} and pool = '' and minimum_units is not null
      and ((level = 'role' and subject = 'icon') or (level = 'shop' and subject = ''))
    order by level limit 1`;
  return said?.minimum ?? ICON_MINIMUM;
}
