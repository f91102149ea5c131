import { mirrorMaison, productId, seed, TODAY } from './mirrored-maison';

import { forShop } from '~/database/for-shop.server';
import { castAsIcon } from '~/universe/casting/cast-as-icon.server';

export const SHOP = 'maison.myshopify.com';
export const OTHER = 'other-house.myshopify.com';
export const INGRID = { id: '7', name: 'Ingrid Sande' };
export const NAVY = productId('harbour-coat-navy');
export const BLACK = productId('harbour-coat-black');
export const MOSS = productId('harbour-coat-moss');
export const rows = forShop(SHOP);
export const { db } = rows;

export const later = (minutes: number): Date => new Date(TODAY.getTime() + minutes * 60_000);

export const sizesOf = (product: bigint): bigint[] =>
  seed.variants.filter((one) => BigInt(one.productId) === product).map((one) => BigInt(one.id));

/** Two houses with the same catalogue; only the first shows us its orders. */
export async function twoHouses(): Promise<void> {
  await mirrorMaison(SHOP, { orders: true });
  await mirrorMaison(OTHER, { orders: false });
}

/** Nobody is cast, and nobody ever was. */
export async function emptyStage(): Promise<void> {
  for (const shop of [SHOP, OTHER]) {
    const rows = forShop(shop).db;
    await rows.castingSupport.deleteMany();
    await rows.permanentVariant.deleteMany();
    await rows.casting.deleteMany();
    await rows.castingChange.deleteMany();
    await rows.icon.deleteMany();
    await rows.category.deleteMany();
    await rows.publication.deleteMany();
    await rows.publishedEntry.deleteMany();
    await rows.publishedCollection.deleteMany();
    await rows.castCount.deleteMany();
    await rows.bulkCastingProduct.deleteMany();
    await rows.bulkCasting.deleteMany();
  }
}

/** Everything that casting decides and that is true now. */
export async function standing() {
  const icons = await db.icon.findMany({
    where: { retiredAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, title: true, minimum: true },
  });
  const castings = await db.casting.findMany({ where: { endedAt: null }, orderBy: { id: 'asc' } });
  const permanent = await db.permanentVariant.findMany({ where: { endedAt: null }, orderBy: { id: 'asc' } });
  const publications = await db.publication.findMany({
    orderBy: { productId: 'asc' },
    select: { productId: true, wanted: true },
  });
  const wanted = publications.filter((one) => JSON.stringify(one.wanted) !== '{}');
  return { icons, castings, permanent, wanted };
}

/** The outcome of a casting that has to succeed. */
export async function cast<Outcome extends { kind: string }>(
  casting: Promise<Outcome>,
): Promise<Extract<Outcome, { kind: 'cast' }>> {
  const outcome = await casting;
  if (outcome.kind !== 'cast') throw new Error(`Not cast: ${JSON.stringify(outcome)}`);
  return outcome as Extract<Outcome, { kind: 'cast' }>;
}

/** The Harbour Coat in navy and black as one icon, with the set its sales suggest. */
export async function harbourCoat(minutes = 0): Promise<{ changeId: string; iconId: string }> {
  const { changeId, iconIds } = await cast(
    castAsIcon(
      SHOP,
      {
        productIds: [NAVY, BLACK],
        family: { kind: 'one', title: 'Harbour Coat' },
        permanentVariantIds: 'suggest',
        reason: 'Made since 1962',
      },
      INGRID,
      later(minutes),
    ),
  );
  return { changeId, iconId: iconIds[0] ?? '' };
}
