import { forShop } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { outOfRange, type AlertSettings } from './alert-settings';

export type Changing = { kind: 'changed' } | { kind: 'out-of-range'; fields: (keyof AlertSettings)[] };

/** When people are told now. */
export async function alertSettingsOf(shop: string): Promise<AlertSettings> {
  const { settleMinutes, defaultMinimum } = await forShop(shop).db.shop.findUniqueOrThrow({
    where: { shop },
  });
  return { settleMinutes, defaultMinimum };
}

/** Changes when people are told, and looks at every promise again. */
export async function changeAlertSettings(shop: string, settings: AlertSettings): Promise<Changing> {
  const fields = outOfRange(settings);
  if (fields.length > 0) return { kind: 'out-of-range', fields };
  const { settleMinutes, defaultMinimum } = settings;
  return forShop(shop).transaction(async (rows): Promise<Changing> => {
    await rows.db.shop.updateMany({ data: { settleMinutes, defaultMinimum } });
    await enqueueIn(rows, 'assess', { shop, cause: 'policy' });
    return { kind: 'changed' };
  });
}
