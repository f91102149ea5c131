import { forShop, type ShopRows } from '~/database/for-shop.server';
import { ancestryOf } from './ancestry.server';
import { breadcrumbs, type FieldSteps } from './breadcrumb';
import { sizesOf } from './find-subjects.server';
import { keyOf, type Named, type Place } from './place';
import { EVERY_POOL, type PolicyLevel } from './policy';
import type { Own, PolicyPage } from './policy-page';
import { policiesAbout } from './policy-rows.server';
import { personChoices, poolChoices } from './pool-choices.server';
import { namesOf } from './subject-names.server';
import { indexOf, levelsOf, type WatchedThing } from './watched-thing';

/** The policies that speak of a thing, and of everything above it. */
export async function levelsAbout(rows: ShopRows, thing: WatchedThing): Promise<PolicyLevel[]> {
  const { vendor, icon, productId, variantId } = thing;
  const policies = await policiesAbout(rows, {
    vendors: [vendor],
    iconIds: icon === null ? [] : [icon.id],
    productIds: [productId],
    variantIds: [variantId],
  });
  return levelsOf(thing, indexOf(policies));
}

function ownOf(levels: readonly PolicyLevel[], { level, subject, pool }: Place): Own {
  const own = levels.filter((one) => one.level === level && one.subject === subject && one.pool === pool);
  return Object.assign({}, ...own.map(({ said }) => said)) as Own;
}

const namesIn = (rows: ShopRows, fields: readonly FieldSteps[], place: Place) =>
  namesOf(rows, [
    place,
    ...fields.flatMap(({ steps }) =>
      steps.flatMap(({ level, subject }) => (level === 'default' ? [] : [{ level, subject }])),
    ),
  ]);

async function lastChangeOf(rows: ShopRows, place: Place): Promise<PolicyPage['lastChange']> {
  const row = await rows.db.policy.findFirst({
    where: { level: place.level, subject: place.subject, pool: place.pool },
    select: { updatedAt: true, updatedByName: true },
  });
  return row && { name: row.updatedByName, at: row.updatedAt };
}

/** Everything the page of one level and pool shows; null where the shop has no such subject or pool. */
export async function policyPage(shop: string, place: Place): Promise<PolicyPage | null> {
  const rows = forShop(shop);
  const thing = await ancestryOf(rows, place);
  const pools = await poolChoices(rows);
  if (!thing || (place.pool !== EVERY_POOL && !pools.some(({ id }) => id === place.pool))) return null;
  const levels = await levelsAbout(rows, thing);
  const fields = breadcrumbs(levels, place.pool, thing.role);
  const names: Map<string, Named> = await namesIn(rows, fields, place);
  const worded = place.level === 'shop' || place.level === 'role';
  return {
    place,
    named: worded ? null : (names.get(keyOf(place)) ?? null),
    fields,
    own: ownOf(levels, place),
    names: [...names.values()],
    pools,
    people: await personChoices(rows),
    sizes: place.level === 'product' ? await sizesOf(rows, BigInt(place.subject)) : [],
    lastChange: await lastChangeOf(rows, place),
  };
}
