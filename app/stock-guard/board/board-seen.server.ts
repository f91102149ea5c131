import type { ShopRows } from '~/database/for-shop.server';
import { calendarOf } from '../demand/calendar.server';
import { dayIn } from '../day';
import type { MirrorUse } from '../promise/promise';
import type { BoardSeen } from './board-size';

/** The day, the calendar and the places that a board is seen by. */
export async function boardSeen(rows: ShopRows, mirror: MirrorUse, asOf: Date): Promise<BoardSeen> {
  const { shop } = rows;
  const [{ timeZone }, calendar, places] = await Promise.all([
    rows.db.shop.findUniqueOrThrow({ where: { shop }, select: { timeZone: true } }),
    calendarOf(rows),
    rows.db.location.findMany({ select: { id: true, name: true } }),
  ]);
  return {
    calendar,
    timeZone,
    mirror,
    today: dayIn(timeZone, asOf),
    places: new Map(places.map(({ id, name }) => [String(id), name])),
  };
}
