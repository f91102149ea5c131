import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { visitMaison, type Visit } from './storefront-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await visitMaison();
});

beforeEach(() => visit.afresh());

afterAll(() => visit.running.close());

function place(fulfils: boolean) {
  const found = [...visit.store.locations.values()].find((one) => one.fulfillsOnlineOrders === fulfils);
  if (!found) throw new Error('The maison lacks a place.');
  return found;
}

const item = () => visit.store.variantBySku('FK-ECR-M')?.inventoryItemId ?? 0;
const oslo = () => visit.store.level(item(), place(true).id);
const shop = () => visit.store.level(item(), place(false).id);

/** Ten knits from Oslo to a shop, planned and nothing more. */
async function draft() {
  await visit.press('/store/maison/transfers/new', {
    'variant-1': 'FK-ECR-M',
    'quantity-1': '10',
    origin: String(place(true).id),
    destination: String(place(false).id),
    state: 'draft',
    from: 'transfers/new',
  });
  const transfer = [...visit.store.transfers.values()].at(-1);
  if (!transfer) throw new Error('No transfer was created.');
  return { id: transfer.id, path: `/store/maison/transfers/${transfer.id}` };
}

const ship = (path: string, quantity: string, arrives: string) =>
  visit.press(`${path}/ship`, { [`item-${item()}`]: quantity, arrives });

test('a draft moves nothing; made ready its goods are kept for it; shipped in part they are incoming', async () => {
  const [had, expected] = [oslo()?.available ?? 0, shop()?.incoming ?? 0];
  const { id, path } = await draft();
  expect(oslo()?.available).toBe(had);
  await visit.press(`${path}/ready`, {});
  expect(oslo()).toMatchObject({ available: had - 10, reserved: 10 });
  await ship(path, '4', '2026-12-03');
  expect([oslo()?.reserved, shop()?.incoming]).toEqual([6, expected + 4]);
  const text = (await visit.page(path)).text;
  expect(text).toContain('on its way');
  expect(text).toContain('Arrives 3 Dec 2026');
  await visit.press(`${path}/cancel`, {});
  expect(oslo()).toMatchObject({ available: had, reserved: 0 });
  expect(shop()?.incoming).toBe(expected);
  expect(visit.store.transfers.get(id)?.status).toBe('CANCELED');
});

test.each([
  ['11', '2026-12-03', 'from 0 to 10, not “11”'],
  ['0', '2026-12-03', 'give a quantity for at least one item'],
  ['4', 'soon', '“soon” is no day'],
])('%s cannot be shipped for %s', async (quantity, arrives, reason) => {
  const { id, path } = await draft();
  const refused = await ship(path, quantity, arrives);
  const text = await refused.text();
  expect([refused.status, text.includes(reason)]).toEqual([422, true]);
  expect(text).toContain(`value="${quantity}"`);
  expect(visit.store.shipments.by('transfer', id)).toEqual([]);
});

test('a shipment’s date is changed while it is on its way', async () => {
  const { id, path } = await draft();
  await ship(path, '4', '');
  const [shipment] = visit.store.shipments.by('transfer', id);
  expect(shipment?.tracking?.arrivesAt).toBeNull();
  await visit.press(`${path}/shipments/${shipment?.id ?? 0}/arrival`, { arrives: '2026-12-05' });
  const [changed] = visit.store.shipments.by('transfer', id);
  expect(changed?.tracking?.arrivesAt).toBe('2026-12-05T12:00:00.000Z');
});

test('goods must go from one place to another', async () => {
  const before = visit.store.transfers.size;
  const oneId = String(place(true).id);
  const form = { 'variant-1': 'FK-ECR-M', 'quantity-1': '1', origin: oneId, destination: oneId };
  const refused = await visit.press('/store/maison/transfers/new', form);
  expect([refused.status, (await refused.text()).includes('from one place to another')]).toEqual([422, true]);
  expect(visit.store.transfers.size).toBe(before);
});

test('a closed transfer is neither shipped nor called off again', async () => {
  const { path } = await draft();
  await visit.press(`${path}/cancel`, {});
  for (const verb of ['cancel', 'ship', 'ready']) {
    const refused = await visit.press(`${path}/${verb}`, {});
    expect([verb, refused.status]).toEqual([verb, 422]);
  }
});
