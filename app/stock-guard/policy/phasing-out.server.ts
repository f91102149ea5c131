import { forShop } from '~/database/for-shop.server';
import { EVERY_POOL } from './policy';

/** The day from which an icon itself is phased out, as decided for all its pools; null where nobody decided one. */
export async function phasingOutOf(shop: string, iconId: string): Promise<string | null> {
  const decided = await forShop(shop).db.policy.findFirst({
    where: { level: 'icon', subject: iconId, pool: EVERY_POOL },
    select: { phasingOutOn: true },
  });
  return decided?.phasingOutOn?.toISOString().slice(0, 10) ?? null;
}
