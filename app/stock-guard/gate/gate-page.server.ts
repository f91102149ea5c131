import { forShop, type ShopRows } from '~/database/for-shop.server';
import { calendarOf } from '../demand/calendar.server';
import { nameOfVariant } from '../promise/variant-name';
import { watchedVariants } from '../promise/watched-variants.server';
import { gateOf, sizeGate, type GateDays } from './gate';
import { worstSizesFirst, type GatePage, type GateSize } from './gate-page';
import { gatesOf } from './gates.server';
import { aheadOfRow, sizeAhead } from './row-gate';
import { sizeFigures } from './size-figures';

async function sizesOf(
  rows: ShopRows,
  iconId: string,
  chapter: GateDays & { today: string },
  asOf: Date,
): Promise<GateSize[]> {
  const watched = await watchedVariants(rows, { iconIds: [iconId] }, asOf);
  const categories = [...new Set(watched.flatMap(({ demand }) => demand?.category ?? []))];
  const calendar = await calendarOf(rows, { categories, iconIds: [iconId] });
  const places = await rows.db.location.findMany({ select: { id: true, name: true } });
  const nameOf = new Map(places.map(({ id, name }) => [String(id), name]));
  const seen = { calendar, today: chapter.today };
  return watched.map((row) => {
    const ahead = aheadOfRow(row, seen);
    return {
      variantId: String(row.variantId),
      pool: row.pool,
      place: nameOf.get(row.pool) ?? '',
      what: nameOfVariant(row.product?.title ?? row.icon?.title ?? '', row.variantTitle),
      gate: sizeGate(sizeAhead(row, seen, chapter.to), chapter, row.phasingOutOn),
      figures: 'because' in ahead ? null : sizeFigures(ahead, chapter),
    };
  });
}

/** Whether an icon is covered through a chapter, size by size as it is true now; null where it is not in the chapter. */
export async function gatePage(
  shop: string,
  { chapterId, iconId }: { chapterId: string; iconId: string },
  asOf: Date,
): Promise<GatePage | null> {
  const rows = forShop(shop);
  const kept = (await gatesOf(rows, [chapterId], asOf, [iconId])).get(chapterId)?.[0];
  const chapter = await rows.db.chapter.findFirst({ where: { id: chapterId }, select: { title: true } });
  if (!kept || !chapter) return null;
  const sizes = worstSizesFirst(await sizesOf(rows, iconId, kept, asOf));
  const isStale = kept.gate.state === 'unknown' && kept.gate.because === 'stale-mirror';
  const gates = sizes.map(({ gate }) => gate);
  return {
    chapterId,
    chapter: chapter.title,
    gate: { ...kept, gate: isStale ? kept.gate : gateOf(gates, kept, kept.today) },
    sizes,
  };
}
