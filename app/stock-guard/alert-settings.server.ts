import { forShop } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';

/** What decides when someone is told: minutes a shortage must last, units at which an icon is at risk. */
export interface AlertSettings {
  settleMinutes: number;
  defaultMinimum: number;
}

export const MOST_SETTLE_MINUTES = 1_440;
export const MOST_MINIMUM = 100_000;

export type Changing = 'changed' | 'out-of-range';

const within = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most;

/** Changes when people are told, and looks at every promise again. */
export async function changeAlertSettings(shop: string, settings: AlertSettings): Promise<Changing> {
  const { settleMinutes, defaultMinimum } = settings;
  if (!within(settleMinutes, MOST_SETTLE_MINUTES) || !within(defaultMinimum, MOST_MINIMUM))
    return 'out-of-range';
  return forShop(shop).transaction(async (rows): Promise<Changing> => {
    await rows.db.shop.updateMany({ data: { settleMinutes, defaultMinimum } });
    await enqueueIn(rows, 'assess', { shop, cause: 'policy' });
    return 'changed';
  });
}

/** Sets an icon's own minimum (units per permanent variant), or gives it the shop's with null. */
export async function setMinimum(
  shop: string,
  iconId: string,
  minimum: number | null,
): Promise<'changed' | 'out-of-range' | 'unknown-icon'> {
  if (minimum !== null && !within(minimum, MOST_MINIMUM)) return 'out-of-range';
  return forShop(shop).transaction(async (rows) => {
    const { count } = await rows.db.icon.updateMany({
      where: { id: iconId, retiredAt: null },
      data: { minimum },
    });
    if (count === 0) return 'unknown-icon';
    await enqueueIn(rows, 'assess', { shop, cause: 'policy' });
    return 'changed';
  });
}
