import { nameOfVariant } from '../promise/variant-name';
import { adviceOf, tellingOf, type Told } from '../promise/telling';
import type { Happening } from './happening';
import type { NoticeSize } from './notice-content';

/** Names of locations by id. */
export type PlaceNames = ReadonlyMap<string, string>;

/** One size as a notice tells it: the board's own sentence and advice, as of that day. */
export function noticeSize(
  { incidentId, row, outlook }: Omit<Happening, 'kind'>,
  places: PlaceNames,
  today: string,
): NoticeSize {
  const { sale, stock, pool, reorderPoint } = row;
  const what = nameOfVariant(row.product?.title ?? row.icon?.title ?? '', row.variantTitle);
  const place = places.get(pool) ?? '';
  const { leadDays } = row.terms;
  const told: Told = { what, pool, place, sale, stock, reorderPoint, leadDays, today };
  return {
    incidentId,
    productId: String(row.product?.id ?? 0n),
    icon: row.icon?.title ?? row.product?.title ?? what,
    what,
    available: stock.kind === 'counted' ? stock.available : 0,
    minimum: reorderPoint,
    pool,
    place,
    today,
    telling: tellingOf(told, outlook),
    advice: outlook && adviceOf(told, outlook),
    arrival: outlook?.nextArrival ?? null,
  };
}
