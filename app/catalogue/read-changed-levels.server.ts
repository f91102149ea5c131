import { now } from '~/clock.server';
import { inBulk } from '~/database/bulk.server';
import { forShop } from '~/database/for-shop.server';
import { gid } from '~/shopify/gid';
import { ReadChangedLevelsDocument } from '~/shopify/generated/graphql';
import { read } from './from-shopify.server';
import { levelRow } from './mirror-rows';
import { idAt } from './shopify-object';
import { openMirrorStaging } from './staging.server';
import { takeIn } from './take-in.server';

type Outcome = { kind: 'gone' } | { kind: 'taken-in'; rowsChanged: number; next: string | null };

async function takePage(
  shop: string,
  location: bigint,
  since: string,
  after: string | null,
): Promise<Outcome> {
  return inBulk(shop, async (client) => {
    const readAt = now();
    const data = await read(shop, ReadChangedLevelsDocument, {
      location: gid('Location', location),
      since,
      after,
    });
    const page = data.location?.inventoryLevels;
    if (!page) return { kind: 'taken-in', rowsChanged: 0, next: null };
    const staging = await openMirrorStaging(client);
    for (const level of page.nodes) {
      if (level.isActive) staging.add('staged_level', levelRow(level));
      else staging.add('read_level', [idAt(level.item, 'id'), idAt(level.location, 'id')]);
    }
    await staging.finish();
    const applied = await takeIn({ client, shop, readAt, strike: () => Promise.resolve() });
    if (applied === 'gone') return { kind: 'gone' };
    const { hasNextPage, endCursor } = page.pageInfo;
    return {
      kind: 'taken-in',
      rowsChanged: applied.rowsChanged,
      next: hasNextPage ? (endCursor ?? null) : null,
    };
  });
}

/** Reads the levels that changed since, at each location, into the mirror. Answers how many rows changed. Throws ShopifyUnavailable. */
export async function readChangedLevels(shop: string, since: string): Promise<number> {
  const locations = await forShop(shop).db.location.findMany({ select: { id: true } });
  let changed = 0;
  for (const { id } of locations) {
    let after: string | null = null;
    do {
      const outcome: Outcome = await takePage(shop, id, since, after);
      if (outcome.kind === 'gone') return changed;
      changed += outcome.rowsChanged;
      after = outcome.next;
    } while (after !== null);
  }
  return changed;
}
