import type { ShopRows } from '~/database/for-shop.server';
import type { MarkedDays } from './marked-days';

/** Every launch and promotion that the owner marked. */
export const markedDaysOf = (rows: ShopRows): Promise<MarkedDays[]> => rows.sql<MarkedDays>`
  select kind, to_char(from_day, 'YYYY-MM-DD') as "from", to_char(to_day, 'YYYY-MM-DD') as "to", level, subject
  from marked_days where shop = ${rows.shop}`;
