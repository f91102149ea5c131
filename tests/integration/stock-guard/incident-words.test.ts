import '../../setup/own-database.ts';
import { beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import {
  acknowledgeIncident,
  resolveIncident,
  snoozeIncident,
  wakeIncident,
} from '~/stock-guard/incidents/commands.server';
import {
  HARBOUR_COAT,
  MAISON,
  incidents,
  minutesAfter,
  openMaison,
  setStock,
  stockPiece,
  variantOf,
} from '../../setup/guarded-maison.ts';

const coat48 = variantOf(HARBOUR_COAT, '48');
const rows = forShop(MAISON);
const DAY = 24 * 60;
const ida = { by: '1', byName: 'Ida Sande' };
const per = { by: '2', byName: 'Per Lund' };
const promise = (promisedOn: string | null) => ({ promisedOn, note: 'The mill confirmed it' });
const OTHER = 'other.myshopify.com';

async function look(minutes: number): Promise<void> {
  await rows.db.shop.updateMany({ data: { mirrorAsOf: minutesAfter(minutes) } });
  await assess(MAISON, null, 'stock', minutesAfter(minutes));
}

const history = async (): Promise<string[]> =>
  (await rows.db.incidentEvent.findMany({ orderBy: { id: 'asc' } })).map(({ kind }) => kind);

/** The 48 of the coat is sold out and its incident is open. */
async function soldOut(): Promise<string> {
  await setStock(coat48, 0);
  await look(0);
  const [incident] = await incidents();
  return incident?.id ?? '';
}

beforeEach(async () => {
  await rows.db.incidentEvent.deleteMany();
  await rows.db.arrival.deleteMany();
  await openMaison({ settleMinutes: 0 });
  await stockPiece(HARBOUR_COAT);
});

test('what Ida acknowledged for Friday opens again on Saturday, in the days of the shop', async () => {
  const id = await soldOut();
  expect(
    await acknowledgeIncident(MAISON, id, { ...ida, ...promise('2026-11-27') }, minutesAfter(1)),
  ).toEqual({
    kind: 'done',
  });
  // Friday 27 November, 23:59 in Oslo, and a minute later.
  await look(2 * DAY + 13 * 60 + 59);
  expect(await incidents()).toMatchObject([{ state: 'acknowledged', acknowledgedBy: 'Ida Sande' }]);
  await look(2 * DAY + 14 * 60);
  expect(await incidents()).toMatchObject([{ state: 'open', slippedAt: minutesAfter(2 * DAY + 14 * 60) }]);
  expect(await history()).toEqual(['opened', 'broke', 'acknowledged', 'slipped']);
});

test('of two people at once the second is told who was first, and may replace it knowingly', async () => {
  const id = await soldOut();
  const said = await Promise.all([
    acknowledgeIncident(MAISON, id, { ...ida, ...promise(null) }, minutesAfter(1)),
    acknowledgeIncident(MAISON, id, { ...per, ...promise(null) }, minutesAfter(1)),
  ]);
  expect(said.map(({ kind }) => kind).sort()).toEqual(['acknowledged-meanwhile', 'done']);
  const [incident] = await incidents();
  const replaces = incident?.acknowledgedAt ?? null;
  expect(
    await acknowledgeIncident(MAISON, id, { ...per, ...promise(null), replaces }, minutesAfter(2)),
  ).toEqual({
    kind: 'done',
  });
});

test('a snooze until Friday ends as Friday begins in the shop, and can be ended by hand', async () => {
  const id = await soldOut();
  const until = { day: '2026-11-27' };
  expect(await snoozeIncident(MAISON, id, { ...ida, until }, minutesAfter(1))).toEqual({ kind: 'done' });
  expect(await incidents()).toMatchObject([
    { state: 'snoozed', snoozedUntil: new Date('2026-11-26T23:00:00Z') },
  ]);
  expect(await wakeIncident(MAISON, id, ida, minutesAfter(2))).toEqual({ kind: 'done' });
  expect(await wakeIncident(MAISON, id, ida, minutesAfter(3))).toEqual({ kind: 'not-snoozed' });
});

test('a snooze until the arrival needs one, and wakes when it came and was too little', async () => {
  const id = await soldOut();
  const snooze = () => snoozeIncident(MAISON, id, { ...ida, until: 'arrival' }, minutesAfter(1));
  expect(await snooze()).toEqual({ kind: 'no-arrival' });
  await rows.db.arrival.create({
    data: {
      ...{ shop: MAISON, source: 'shipment', id: 1n, transferId: 1n, name: '#T1', units: 2 },
      ...{ inventoryItemId: coat48, locationId: 1n, arrivesAt: minutesAfter(14 * DAY) },
      ...{ updatedAt: minutesAfter(0), seenAt: minutesAfter(0) },
    },
  });
  expect(await snooze()).toEqual({ kind: 'done' });
  await look(3 * DAY);
  expect(await incidents()).toMatchObject([{ state: 'snoozed' }]);
  await rows.db.arrival.deleteMany();
  await setStock(coat48, 2);
  await look(4 * DAY);
  expect(await incidents()).toMatchObject([{ state: 'open', kind: 'low' }]);
});

test('nobody ends by hand what is still short, or speaks of what is over or another shop’s', async () => {
  const id = await soldOut();
  expect(await resolveIncident(MAISON, id, ida, minutesAfter(1))).toEqual({ kind: 'still-short' });
  await setStock(coat48, 6);
  expect(await resolveIncident(MAISON, id, ida, minutesAfter(2))).toEqual({ kind: 'done' });
  expect(await incidents()).toMatchObject([{ state: 'resolved', closedAs: 'by-hand' }]);
  expect(await acknowledgeIncident(MAISON, id, { ...ida, ...promise(null) }, minutesAfter(3))).toEqual({
    kind: 'over',
  });
  for (const strange of ['', 'x', '0b6a2c0e-0000-4000-8000-000000000000'])
    expect(await wakeIncident(MAISON, strange, ida, minutesAfter(3))).toEqual({ kind: 'not-there' });
  expect(await wakeIncident(OTHER, id, ida, minutesAfter(3))).toEqual({ kind: 'not-there' });
});

test('days that no calendar has are refused', async () => {
  const id = await soldOut();
  for (const day of ['2026-02-30', 'soon', '2026-11-24', '9999-12-31']) {
    expect(await acknowledgeIncident(MAISON, id, { ...ida, ...promise(day) }, minutesAfter(1))).toEqual({
      kind: 'bad-date',
    });
    expect(await snoozeIncident(MAISON, id, { ...ida, until: { day } }, minutesAfter(1))).toEqual({
      kind: 'bad-date',
    });
  }
});

test('a mirror that is stale raises one sync incident, freezes all others, and is over once it is fresh', async () => {
  await soldOut();
  await setStock(coat48, 40);
  const stale = minutesAfter(3 * 60);
  await assess(MAISON, null, 'stock', stale);
  await assess(MAISON, null, 'stock', minutesAfter(4 * 60));
  expect(await rows.db.syncIncident.findMany()).toMatchObject([{ openedAt: stale, resolvedAt: null }]);
  expect(await incidents()).toMatchObject([{ state: 'open', available: 0 }]);
  await look(5 * 60);
  expect(await rows.db.syncIncident.findMany()).toMatchObject([{ resolvedAt: minutesAfter(5 * 60) }]);
  expect(await incidents()).toMatchObject([{ state: 'resolved' }]);
});

test('a product in draft breaks its promise, and keeps it again once it is on sale', async () => {
  const product = (status: string) => rows.db.product.updateMany({ data: { status } });
  await product('DRAFT');
  await look(0);
  expect((await incidents()).map(({ kind, state }) => [kind, state])).toEqual(
    Array.from({ length: 3 }, () => ['unsellable', 'open']),
  );
  await product('ACTIVE');
  await look(1);
  expect(new Set((await incidents()).map(({ closedAs }) => closedAs))).toEqual(new Set(['on-sale']));
});

test('stock corrected by a million, a closed location and a variant moved elsewhere leave one incident that is right', async () => {
  await setStock(coat48, -999_980);
  await look(0);
  expect(await incidents()).toMatchObject([{ kind: 'out', available: -999_980, lowest: -999_980 }]);
  await rows.db.location.updateMany({ where: { fulfilsOnlineOrders: true }, data: { active: false } });
  await look(1);
  expect(await incidents()).toMatchObject([{ state: 'open' }]);
  await rows.db.location.updateMany({ data: { active: true } });
  await stockPiece({ productId: 99n, title: 'Quay Coat', sizes: {} });
  await rows.db.variant.updateMany({ where: { id: coat48 }, data: { productId: 99n } });
  await setStock(coat48, 10_000);
  await look(2);
  expect(await incidents()).toMatchObject([{ state: 'resolved', closedAs: 'restocked', available: 10_000 }]);
});
