import { expect, test } from 'vitest';
import { maison } from '../../local-shopify/seed/maison';
import { outstanding } from '../../local-shopify/store/transfer-model';

const seed = maison();
const oslo = seed.locations.filter(({ fulfillsOnlineOrders }) => fulfillsOnlineOrders);
const bySku = new Map(seed.variants.map((variant) => [variant.sku, variant]));
const productOf = new Map(seed.products.map((product) => [product.id, product]));

function variant(sku: string) {
  const found = bySku.get(sku);
  if (!found) throw new Error(`The maison sells no ${sku}.`);
  return found;
}

function atOslo(sku: string) {
  const found = seed.levels.find(
    (level) => level.inventoryItemId === variant(sku).inventoryItemId && level.locationId === oslo[0]?.id,
  );
  if (!found) throw new Error(`${sku} has no level in Oslo.`);
  return found;
}

const dayInOslo = new Intl.DateTimeFormat('sv-SE', { timeZone: seed.shop.ianaTimezone });
const sales = seed.orders
  .filter(
    ({ test, cancelledAt, fulfilmentLocationId }) =>
      !test && cancelledAt === null && fulfilmentLocationId === oslo[0]?.id,
  )
  .map(({ processedAt, lines }) => ({ on: dayInOslo.format(new Date(processedAt)), lines }));

/** Units that customers kept, sent from Oslo on those days (of Oslo), both included. */
function soldOnline(sku: string, from: string, to: string): number {
  const { id } = variant(sku);
  const lines = sales.filter(({ on }) => on >= from && on <= to).flatMap((sale) => sale.lines);
  return lines.reduce((sum, line) => sum + (line.variantId === id ? line.currentQuantity : 0), 0);
}

test('Oslo alone fulfils online orders; Copenhagen and Lyon are shops', () => {
  expect(oslo.map(({ name }) => name)).toEqual(['Oslo warehouse']);
  expect(seed.locations.map(({ name }) => name)).toEqual(['Oslo warehouse', 'Copenhagen shop', 'Lyon shop']);
});

test('the store opens on Wednesday 25 November 2026 at half past eight in Oslo', () => {
  const shown = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: seed.shop.ianaTimezone,
  });
  expect(shown.format(new Date(seed.today))).toBe('Wednesday, 25 November 2026 at 08:30');
});

test('Harbour Coat Navy 48 sold its last one online on Tuesday, and 12 arrive on 9 December', () => {
  expect(atOslo('HC-NVY-48')).toMatchObject({ available: 0, incoming: 12 });
  expect(atOslo('HC-NVY-48').updatedAt.slice(0, 10)).toBe('2026-11-24');
  expect(soldOnline('HC-NVY-48', '2026-11-24', '2026-11-24')).toBeGreaterThan(0);
  expect(soldOnline('HC-NVY-48', '2026-11-25', '2026-11-25')).toBe(0);
  const coming = seed.shipments?.filter(({ lines }) =>
    lines.some(({ inventoryItemId }) => inventoryItemId === variant('HC-NVY-48').inventoryItemId),
  );
  expect(coming).toMatchObject([
    {
      status: 'IN_TRANSIT',
      tracking: { arrivesAt: '2026-12-09T08:00:00.000Z' },
      lines: [{ quantity: 12, accepted: 0 }],
    },
  ]);
});

test('the fifteen days without Navy 48 miss about fifteen sales at the pace of the last four weeks', () => {
  const perDay = soldOnline('HC-NVY-48', '2026-10-28', '2026-11-24') / 28;
  expect(perDay * 15).toBeCloseTo(15, 0);
});

test('Fisher Knit Ecru M has 118 in Oslo, sells five a day, has nothing on the way, and so runs out on 18 December', () => {
  expect(atOslo('FK-ECR-M')).toMatchObject({ available: 118, incoming: 0 });
  const perDay = soldOnline('FK-ECR-M', '2026-10-28', '2026-11-24') / 28;
  const runsOut = new Date(Date.parse('2026-11-25T00:00:00Z') + Math.floor(118 / perDay) * 86_400_000);
  expect(runsOut.toISOString().slice(0, 10)).toBe('2026-12-18');
});

test('every other permanent variant of the icons has more than seven weeks of sales in Oslo', () => {
  const told = ['HC-NVY-48', 'FK-ECR-M'];
  const permanent = seed.variants.filter(
    ({ productId, sku }) => productOf.get(productId)?.tags.includes('core') && !told.includes(sku ?? ''),
  );
  expect(permanent).toHaveLength(53);
  for (const { sku } of permanent) {
    const { available } = atOslo(sku ?? '');
    const fourWeeks = soldOnline(sku ?? '', '2026-10-28', '2026-11-24');
    expect(available, `${sku ?? ''} sold ${fourWeeks}`).toBeGreaterThanOrEqual(
      Math.max(12, (fourWeeks * 7) / 4),
    );
  }
});

test('what levels call incoming is what shipments on their way still bring', () => {
  const placeOf = new Map(seed.transfers.map((transfer) => [transfer.id, transfer.destinationLocationId]));
  const open = (seed.shipments ?? []).filter(
    ({ status }) => status === 'IN_TRANSIT' || status === 'PARTIALLY_RECEIVED',
  );
  for (const level of seed.levels) {
    const coming = open
      .filter(({ transferId }) => placeOf.get(transferId) === level.locationId)
      .flatMap(({ lines }) =>
        lines.filter(({ inventoryItemId }) => inventoryItemId === level.inventoryItemId),
      );
    expect(level.incoming).toBe(coming.reduce((sum, line) => sum + outstanding(line), 0));
  }
  expect(open.some(({ tracking }) => tracking?.arrivesAt === null)).toBe(true);
});
