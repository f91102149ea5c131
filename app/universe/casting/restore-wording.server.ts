import type { ShopRows } from '~/database/for-shop.server';
import { CastingRefused } from './casting-rules';
import { takenTitles } from './casting-facts.server';
import type { IconWording } from './casting-rows.server';

interface WordingChange {
  iconId: string | null;
  iconBefore: unknown;
  iconAfter: unknown;
}

/** What of it a change altered, as it was before. */
function altered(before: IconWording, after: IconWording): Partial<IconWording> {
  return {
    ...(before.title !== after.title && { title: before.title }),
    ...(before.minimum !== after.minimum && { minimum: before.minimum }),
  };
}

/** Gives an icon the title or minimum back that a change took, unless that was changed again since. */
export async function restoreWording(
  rows: ShopRows,
  change: WordingChange,
): Promise<{ restored: string[]; spokenSince: string[] }> {
  if (change.iconId === null) return { restored: [], spokenSince: [] };
  const after = change.iconAfter as IconWording;
  const back = altered(change.iconBefore as IconWording, after);
  const icon = await rows.db.icon.findFirst({ where: { id: change.iconId } });
  const asLeft =
    icon &&
    (back.title === undefined || icon.title === after.title) &&
    (back.minimum === undefined || icon.minimum === after.minimum);
  if (!asLeft) return { restored: [], spokenSince: [icon?.title ?? after.title] };
  const isTaken =
    back.title !== undefined && (await takenTitles(rows, icon.id)).has(back.title.toLowerCase());
  if (isTaken && icon.retiredAt === null)
    throw new CastingRefused({ because: 'title-taken', title: back.title ?? '' });
  await rows.db.icon.updateMany({ where: { id: icon.id }, data: { ...back, version: icon.version + 1 } });
  return { restored: [icon.id], spokenSince: [] };
}
