import { beforeAll, beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { action as acknowledging } from '~/routes/app.stock.$incidentId.acknowledgement';
import { action as closing } from '~/routes/app.stock.$incidentId.closing';
import { action as snoozing } from '~/routes/app.stock.$incidentId.snoozing';
import { action as waking } from '~/routes/app.stock.$incidentId.waking';
import { loader as onePage } from '~/routes/app.stock.$incidentId';
import { assess } from '~/stock-guard/incidents/assess.server';
import { acknowledgeIncident } from '~/stock-guard/incidents/commands.server';
import { now } from '~/clock.server';
import { maison } from '../../local-shopify/seed/maison';
import type { Running } from '../../local-shopify/start';
import { askedByOwner, statusThrown } from '../../setup/asked-by-owner';
import { connectedStores } from '../../setup/connected-store';
import {
  HARBOUR_COAT,
  incidents,
  MAISON,
  openMaison,
  setStock,
  stockPiece,
  variantOf,
} from '../../setup/guarded-maison';

const coat48 = variantOf(HARBOUR_COAT, '48');
const { db } = forShop(MAISON);
const DAY = 24 * 60 * 60_000;
const dayIn = (days: number): string => new Date(now().getTime() + days * DAY).toISOString().slice(0, 10);

let shopify: Running;
let incidentId = '';

type Verb = typeof acknowledging | typeof snoozing | typeof waking | typeof closing;
const verb = (action: Verb, form: Record<string, string> = {}) =>
  askedByOwner<{ outcome: string }>(shopify, action, { shop: MAISON, params: { incidentId }, form });
const acknowledge = (form: Record<string, string> = {}) =>
  verb(acknowledging, { promisedOn: '', note: '', replaces: '', ...form });
const shown = async () =>
  (await askedByOwner(shopify, onePage, { shop: MAISON, params: { incidentId } })).incident;

beforeAll(async () => {
  shopify = await connectedStores([maison()]);
});

beforeEach(async () => {
  await openMaison({ settleMinutes: 0 });
  await stockPiece(HARBOUR_COAT);
  await db.shop.updateMany({ data: { mirrorAsOf: now() } });
  await setStock(coat48, 0);
  await assess(MAISON, [coat48], 'casting', now());
  incidentId = (await incidents())[0]?.id ?? '';
});

test('whoever is signed in takes care of it, and the page says who, until when and why', async () => {
  const promisedOn = dayIn(14);
  expect(await acknowledge({ promisedOn, note: 'Called the mill' })).toEqual({ outcome: 'done' });
  expect(await shown()).toMatchObject({
    state: 'acknowledged',
    acknowledgedBy: 'Ingrid Sande',
    promisedOn,
    note: 'Called the mill',
    telling: { key: 'stock-promise.sold-out' },
    history: [
      { kind: 'acknowledged', byName: 'Ingrid Sande', promisedOn },
      { kind: 'broke' },
      { kind: 'opened' },
    ],
  });
});

test('an acknowledgement of somebody else is told, and replaced only by who has seen it', async () => {
  const jonas = { by: '9', byName: 'Jonas Berg', promisedOn: null, note: null };
  await acknowledgeIncident(MAISON, incidentId, jonas, now());
  expect(await acknowledge()).toEqual({ outcome: 'acknowledged-meanwhile' });
  const { acknowledgedBy, acknowledgedAt } = await shown();
  expect(acknowledgedBy).toBe('Jonas Berg');
  expect(await acknowledge({ replaces: acknowledgedAt?.toISOString() ?? '' })).toEqual({ outcome: 'done' });
  expect((await shown()).acknowledgedBy).toBe('Ingrid Sande');
});

test('it is snoozed until a day and woken by hand; what is still short is not resolved by hand', async () => {
  expect(await verb(snoozing, { until: 'arrival', day: '', replaces: '' })).toEqual({
    outcome: 'no-arrival',
  });
  expect(await verb(snoozing, { until: 'day', day: dayIn(-1), replaces: '' })).toEqual({
    outcome: 'bad-date',
  });
  expect(await verb(snoozing, { until: 'day', day: dayIn(7), replaces: '' })).toEqual({ outcome: 'done' });
  expect((await shown()).state).toBe('snoozed');
  expect(await verb(waking)).toEqual({ outcome: 'done' });
  expect(await verb(waking)).toEqual({ outcome: 'not-snoozed' });
  expect(await verb(closing)).toEqual({ outcome: 'still-short' });
  expect((await shown()).state).toBe('open');
});

test('what no form of ours sends is answered with 400 and changes nothing', async () => {
  expect(await statusThrown(acknowledge({ replaces: 'yesterday' }))).toBe(400);
  expect(await statusThrown(verb(acknowledging))).toBe(400);
  expect(await statusThrown(verb(snoozing, { until: 'ever', day: '', replaces: '' }))).toBe(400);
  expect((await incidents())[0]?.state).toBe('open');
});
