import { beforeEach, expect, test } from 'vitest';
import { takeInArrivals } from '~/catalogue/apply-arrivals.server';
import { reconcile } from '~/catalogue/reconcile.server';
import { reRead } from '~/catalogue/re-read.server';
import { now } from '~/clock.server';
import { inBulk } from '~/database/bulk.server';
import { pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';
import { maison as seed } from '../../local-shopify/seed/maison';
import { setShipmentDetails } from '../../local-shopify/store/shipments';
import {
  cancelTransfer,
  createTransfer,
  draftTransfer,
  receiveTransfer,
} from '../../local-shopify/store/transfers';
import { maisonStore } from '../../setup/maison-store';

const maison = maisonStore(seed, [
  'read_products',
  'write_products',
  'read_inventory',
  'read_locations',
  'read_inventory_transfers',
  'read_inventory_shipments',
]);

const oslo = () => [...maison.store.locations.values()].find((one) => one.fulfillsOnlineOrders)?.id ?? 0;
const knit = () => {
  const variant = maison.store.variantBySku('FK-ECR-M');
  if (!variant) throw new Error('The maison has no such knit');
  return variant;
};
const coming = async () => {
  const { db } = forShop(maison.shop);
  const rows = await db.arrival.findMany({
    orderBy: [{ transferId: 'asc' }, { source: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ source, name, units, arrivesAt }) => ({ source, name, units, arrivesAt }));
};
const ofKnit = async () => (await coming()).filter(({ name }) => name.startsWith(transferName));

let transferName = '';
let transferId = 0;

/** Forty knits that a maker sends to Oslo. */
function sent(arrivesAt: string | null): void {
  const { id, name } = createTransfer(maison.store, {
    destinationLocationId: oslo(),
    lines: [{ inventoryItemId: knit().inventoryItemId, quantity: 40 }],
    arrivesAt,
  });
  [transferId, transferName] = [id, name];
}

beforeEach(async () => {
  await maison.finishReading('catalogue');
  await reRead(maison.shop);
  await pool.query('truncate graphile_worker._private_jobs');
  maison.shopify.server.clock.advance(10);
});

test('the first reading knows what is on its way, when it comes, and nothing of drafts and of what has come', async () => {
  expect(await coming()).toContainEqual({
    source: 'shipment',
    name: '#T0039-1',
    units: 12,
    arrivesAt: new Date('2026-12-09T08:00:00.000Z'),
  });
  expect(await coming()).toContainEqual({ source: 'shipment', name: '#T0040-1', units: 72, arrivesAt: null });
  const names = (await coming()).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('#T0038') || name.startsWith('#T0043'))).toEqual([]);
});

test('goods that are sent are known at once, and their variant is assessed', async () => {
  sent('2026-12-18T09:00:00Z');
  await maison.catchUp();
  expect(await ofKnit()).toEqual([
    { source: 'shipment', name: `${transferName}-1`, units: 40, arrivesAt: new Date('2026-12-18T09:00:00Z') },
  ]);
  expect((await maison.jobs('assess')).flatMap(({ variantIds }) => variantIds)).toContain(String(knit().id));
});

test('a later day, a part received, and the end of it are each taken in', async () => {
  sent('2026-12-18T09:00:00Z');
  await maison.catchUp();
  const [shipment] = maison.store.shipments.by('transfer', transferId);
  if (!shipment) throw new Error('Nothing was sent');
  const arrivesAt = '2027-01-08T09:00:00Z';
  setShipmentDetails(maison.store, shipment.id, {
    tracking: { trackingNumber: null, company: null, trackingUrl: null, arrivesAt },
  });
  await maison.catchUp();
  expect(await ofKnit()).toMatchObject([{ units: 40, arrivesAt: new Date(arrivesAt) }]);
  const [line] = maison.store.transfers.get(transferId)?.lines ?? [];
  receiveTransfer(maison.store, { transferId, lines: [{ lineId: line?.id ?? 0, quantity: 25 }] });
  await maison.catchUp();
  expect(await ofKnit()).toMatchObject([{ units: 15 }]);
  receiveTransfer(maison.store, { transferId });
  await maison.catchUp();
  expect(await ofKnit()).toEqual([]);
});

test('what is called off is no longer on its way, and an older answer does not bring it back', async () => {
  sent(null);
  await maison.catchUp();
  expect(await ofKnit()).toMatchObject([{ units: 40, arrivesAt: null }]);
  const readAt = new Date(now().getTime() - 1);
  const [row] = await forShop(maison.shop).db.arrival.findMany({ where: { transferId } });
  cancelTransfer(maison.store, transferId);
  await maison.catchUp();
  expect(await ofKnit()).toEqual([]);
  const older = {
    source: 'shipment' as const,
    id: String(row?.id),
    transferId: String(transferId),
    name: `${transferName}-1`,
    itemId: String(knit().inventoryItemId),
    originId: null,
    locationId: String(oslo()),
    units: 40,
    arrivesAt: null,
  };
  await inBulk(maison.shop, (client) =>
    takeInArrivals(client, maison.shop, { transferIds: [String(transferId)], rows: [older], readAt }),
  );
  expect(await ofKnit()).toEqual([]);
});

test('a plan moves nothing', async () => {
  const { id, name } = draftTransfer(maison.store, {
    destinationLocationId: oslo(),
    lines: [{ inventoryItemId: knit().inventoryItemId, quantity: 40 }],
  });
  [transferId, transferName] = [id, name];
  await maison.catchUp();
  expect(await ofKnit()).toEqual([]);
});

test('what webhooks lost is found by the reconciliation: goods that were sent, and goods that were called off', async () => {
  sent('2026-12-18T09:00:00Z');
  await maison.catchUp();
  const known = transferId;
  maison.deaf = true;
  cancelTransfer(maison.store, known);
  sent('2026-12-20T09:00:00Z');
  await maison.drain();
  await reconcile(maison.shop, now());
  const transfers = (await forShop(maison.shop).db.arrival.findMany()).map((row) => Number(row.transferId));
  expect(transfers).toContain(transferId);
  expect(transfers).not.toContain(known);
});

test('where transfers may no longer be read, nothing is known of what is on the way', async () => {
  expect(await coming()).not.toEqual([]);
  await forShop(maison.shop).db.shop.updateMany({
    data: { grantedScopes: ['read_products', 'read_inventory'] },
  });
  sent(null);
  await maison.catchUp();
  expect(await coming()).toEqual([]);
  expect(await maison.jobs('assess')).toContainEqual({ shop: maison.shop, cause: 'stock' });
});
