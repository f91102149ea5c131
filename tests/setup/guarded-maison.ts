import { forShop } from '~/database/for-shop.server';

export const MAISON = 'maison.myshopify.com';
export const WEDNESDAY = new Date('2026-11-25T09:00:00Z');
export const minutesAfter = (minutes: number): Date => new Date(WEDNESDAY.getTime() + minutes * 60_000);

const OSLO = 1n;
const LYON = 3n;
const stamps = { updatedAt: WEDNESDAY, seenAt: WEDNESDAY };

/** An icon of one product with these sizes; a variant's id is its product's followed by its place. */
export interface Piece {
  productId: bigint;
  title: string;
  sizes: Record<string, number>;
  icon?: { minimum: number | null };
  bundleOf?: { componentId: bigint; quantity: number }[];
}

export const HARBOUR_COAT: Piece = {
  productId: 10n,
  title: 'Harbour Coat',
  sizes: { '46': 20, '48': 20, '50': 20 },
  icon: { minimum: 5 },
};

export const variantOf = (piece: Piece, size: string): bigint =>
  piece.productId * 100n + BigInt(Object.keys(piece.sizes).indexOf(size));

const rows = forShop(MAISON);

/** An empty maison with an online warehouse in Oslo and a shop in Lyon, read a moment ago. */
export async function openMaison(settings: { settleMinutes: number }): Promise<void> {
  for (const table of [
    'notice',
    'policy',
    'watch',
    'syncIncident',
    'channel',
    'arrival',
    'demand',
    'incident',
    'recipient',
    'permanentVariant',
    'icon',
    'level',
    'bundleComponent',
    'variant',
    'product',
    'location',
    'shop',
  ] as const)
    await (rows.db[table] as unknown as { deleteMany: () => Promise<unknown> }).deleteMany();
  await rows.db.shop.create({
    data: {
      shop: MAISON,
      name: 'Atelier Sande',
      currency: 'NOK',
      timeZone: 'Europe/Oslo',
      grantedScopes: [],
      installedAt: WEDNESDAY,
      mirrorAsOf: WEDNESDAY,
    },
  });
  await say({ level: 'shop', subject: '', ...settings });
  await rows.db.location.createMany({
    data: [
      { shop: MAISON, id: OSLO, name: 'Oslo warehouse', active: true, fulfilsOnlineOrders: true, ...stamps },
      { shop: MAISON, id: LYON, name: 'Lyon shop', active: true, fulfilsOnlineOrders: false, ...stamps },
    ],
  });
}

/** What the owner decides about one level, in every pool. */
export async function say(policy: {
  level: string;
  subject: string;
  settleMinutes?: number;
  minimumUnits?: number;
}): Promise<void> {
  await rows.db.policy.create({
    data: {
      shop: MAISON,
      pool: '',
      updatedAt: WEDNESDAY,
      updatedBy: '1',
      updatedByName: 'Ida Sande',
      ...policy,
    },
  });
}

/** Puts a piece on the shelf, all of its sizes permanent where it is an icon. */
export async function stockPiece(piece: Piece): Promise<void> {
  const { productId, title } = piece;
  const sizes = Object.entries(piece.sizes).map(([size, available]) => ({
    size,
    available,
    id: variantOf(piece, size),
  }));
  await rows.db.product.create({
    data: {
      shop: MAISON,
      id: productId,
      title,
      handle: `piece-${String(productId)}`,
      status: 'ACTIVE',
      vendor: 'Atelier Sande',
      productType: 'Outerwear',
      tags: [],
      optionNames: ['Size'],
      publishedAt: new Date('2020-01-01'),
      giftCard: false,
      bundle: piece.bundleOf !== undefined,
      createdAt: WEDNESDAY,
      ...stamps,
    },
  });
  await rows.db.variant.createMany({
    data: sizes.map(({ size, id }, position) => ({
      shop: MAISON,
      id,
      productId,
      position,
      title: size,
      optionValues: [size],
      price: 249_000n,
      inventoryItemId: id,
      tracked: true,
      continuesSelling: false,
      ...stamps,
    })),
  });
  for (const { id, available } of sizes) await setStock(id, available);
  for (const part of piece.bundleOf ?? [])
    await rows.db.bundleComponent.createMany({
      data: sizes.map(({ id }) => ({ shop: MAISON, variantId: id, ...part })),
    });
  if (!piece.icon) return;
  const icon = await rows.db.icon.create({
    data: {
      shop: MAISON,
      title,
      handle: `icon-${String(productId)}`,
      minimum: piece.icon.minimum,
      createdAt: WEDNESDAY,
      createdBy: '1',
    },
  });
  await rows.db.permanentVariant.createMany({
    data: sizes.map(({ id }) => ({
      shop: MAISON,
      iconId: icon.id,
      variantId: id,
      beganAt: WEDNESDAY,
      beganBy: icon.id,
    })),
  });
}

/** What the mirror now knows to be available. */
export async function setStock(
  variantId: bigint,
  available: number,
  at: 'oslo' | 'lyon' = 'oslo',
  changedAt: Date = stamps.updatedAt,
): Promise<void> {
  const key = { shop: MAISON, inventoryItemId: variantId, locationId: at === 'oslo' ? OSLO : LYON };
  const figures = {
    available,
    onHand: available,
    committed: 0,
    incoming: 0,
    reserved: 0,
    safetyStock: 0,
    ...stamps,
    updatedAt: changedAt,
  };
  await rows.db.level.upsert({
    where: { shop_inventoryItemId_locationId: key },
    create: { ...key, ...figures },
    update: figures,
  });
}

/** A person who is told, unless `confirmedAt` is null. */
export async function tell(name: string, confirmedAt: Date | null = WEDNESDAY): Promise<string> {
  const { id } = await rows.db.recipient.create({
    data: {
      shop: MAISON,
      name,
      address: `${name.toLowerCase()}@atelier-sande.example`,
      createdAt: WEDNESDAY,
      confirmedAt,
    },
  });
  return id;
}

export const incidents = () =>
  rows.db.incident.findMany({ orderBy: [{ belowSince: 'asc' }, { variantId: 'asc' }] });
export const notices = () => rows.db.notice.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
