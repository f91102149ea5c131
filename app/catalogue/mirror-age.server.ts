import { forShop } from '~/database/for-shop.server';
import { ageOfMirror, type MirrorAge } from './mirror-age';
import { latestSync } from './latest-sync.server';

/** How old the shop's mirror is, for pages and for the guard. */
export async function mirrorAge(shop: string, asOf: Date): Promise<MirrorAge> {
  const [row, sync] = await Promise.all([
    forShop(shop).db.shop.findUnique({ where: { shop }, select: { mirrorAsOf: true } }),
    latestSync(shop, 'catalogue', asOf),
  ]);
  const running = sync !== null && sync.state !== 'done' && sync.state !== 'failed';
  return ageOfMirror(
    {
      mirrorAsOf: row?.mirrorAsOf ?? null,
      progress: running ? sync.progress : null,
      failure: sync?.failure ?? null,
    },
    asOf,
  );
}
