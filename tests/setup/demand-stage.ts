import { randomUUID } from 'node:crypto';
import { forShop } from '~/database/for-shop.server';
import { demandEvidence, type DemandEvidence } from '~/stock-guard/demand/evidence';
import { knowDemand } from '~/stock-guard/demand/know.server';
import { dayAfter } from '~/stock-guard/day';

export const HOUSE = 'maison.myshopify.com';
export const [WAREHOUSE, SECOND_WAREHOUSE, BOUTIQUE] = [1n, 2n, 3n];
export const rows = forShop(HOUSE);
const LONG_AGO = new Date('2020-01-01T00:00:00Z');
const stamps = { updatedAt: LONG_AGO, seenAt: LONG_AGO };
const TABLES = [
  ...([
    'demand',
    'seasonWeek',
    'watch',
    'promiseDay',
    'markedDays',
    'uplift',
    'permanentVariant',
    'icon',
  ] as const),
  ...(['orderLine', 'dailyClose', 'levelChange', 'level', 'bundleComponent', 'variant', 'product'] as const),
  ...(['location', 'syncRun', 'shop'] as const),
];

/** A house with two warehouses that send online orders and a boutique that does not; it has let us read its orders. */
export async function openHouse(
  settings: { timeZone?: string; grantedScopes?: string[] } = {},
): Promise<void> {
  for (const table of TABLES)
    await (rows.db[table] as unknown as { deleteMany: () => Promise<unknown> }).deleteMany();
  await rows.db.shop.create({
    data: {
      shop: HOUSE,
      name: 'Atelier Sande',
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      grantedScopes: ['read_orders'],
      installedAt: LONG_AGO,
      ...settings,
    },
  });
  const location = (id: bigint, name: string, fulfilsOnlineOrders: boolean) => ({
    ...{ shop: HOUSE, id, name, fulfilsOnlineOrders },
    ...{ active: true, ...stamps },
  });
  await rows.db.location.createMany({
    data: [
      location(WAREHOUSE, 'Warehouse', true),
      location(SECOND_WAREHOUSE, 'Second warehouse', true),
      location(BOUTIQUE, 'Boutique', false),
    ],
  });
}

/** A style whose sizes are permanent in an icon of its own; a size's id is its product's followed by its place. */
export async function style(
  productId: bigint,
  sizes: readonly string[],
  productType = 'Coats',
): Promise<bigint[]> {
  await rows.db.product.create({
    data: {
      ...{
        shop: HOUSE,
        id: productId,
        title: `Style ${String(productId)}`,
        handle: `style-${String(productId)}`,
      },
      ...{ status: 'ACTIVE', vendor: 'Atelier Sande', productType, tags: [], optionNames: ['Size'] },
      ...{ publishedAt: LONG_AGO, giftCard: false, bundle: false, createdAt: LONG_AGO, ...stamps },
    },
  });
  const ids = sizes.map((_, place) => productId * 100n + BigInt(place));
  await rows.db.variant.createMany({
    data: sizes.map((size, place) => ({
      ...{ shop: HOUSE, id: productId * 100n + BigInt(place), productId, position: place, title: size },
      ...{ optionValues: [size], price: 100n, inventoryItemId: productId * 100n + BigInt(place) },
      ...{ tracked: true, continuesSelling: false, ...stamps },
    })),
  });
  const icon = await rows.db.icon.create({
    data: {
      shop: HOUSE,
      title: `Icon ${String(productId)}`,
      handle: randomUUID(),
      createdAt: LONG_AGO,
      createdBy: '1',
    },
  });
  await rows.db.permanentVariant.createMany({
    data: ids.map((variantId) => ({
      ...{ shop: HOUSE, iconId: icon.id, variantId, beganAt: LONG_AGO, beganBy: icon.id },
    })),
  });
  return ids;
}

export interface Line {
  variantId: bigint;
  /** A day, sold at noon UTC, or a moment. */
  on: string;
  units?: number;
  quantity?: number;
  locationId?: bigint;
  fulfilledFrom?: bigint;
  channel?: string;
  orderTags?: string[];
  test?: boolean;
  cancelled?: boolean;
}

let lines = 0n;

/** Orders as the mirror keeps them. */
export async function sell(...sold: Line[]): Promise<void> {
  await rows.db.orderLine.createMany({
    data: sold.map(({ on, units = 1, quantity, ...line }) => {
      lines += 1n;
      const at = new Date(on.length === 10 ? `${on}T12:00:00Z` : on);
      return {
        ...{ shop: HOUSE, id: lines, orderId: lines, productId: line.variantId / 100n },
        ...{ quantity: quantity ?? units, currentQuantity: units, unitPrice: 100n, discount: 0n },
        ...{ test: false, cancelled: false, processedAt: at, updatedAt: at, ...line },
      };
    }),
  });
}

/** Days from one to another, both included. */
export const daysFrom = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => dayAfter(from, at));

/** What the mirror recorded as the stock at the end of days: only changes. */
export async function recorded(
  variantId: bigint,
  closes: Record<string, number | null>,
  locationId = WAREHOUSE,
) {
  await rows.db.dailyClose.createMany({
    data: Object.entries(closes).map(([day, available]) => ({
      ...{ shop: HOUSE, day: new Date(day), inventoryItemId: variantId, locationId, available },
    })),
  });
}

/** What is known of a variant in a pool at that moment, computed now. */
export async function knownAt(moment: string, variantId: bigint, pool = 'online') {
  await knowDemand(rows, 'everyone', new Date(moment));
  return storedDemand(variantId, pool);
}

/** The row as it is kept, its evidence parsed; null without one. */
export async function storedDemand(variantId: bigint, pool = 'online') {
  const found = await rows.db.demand.findUnique({
    where: { shop_variantId_pool: { shop: HOUSE, variantId, pool } },
  });
  if (!found) return null;
  const evidence: DemandEvidence = demandEvidence.parse(found.evidence);
  return { ...found, evidence };
}
