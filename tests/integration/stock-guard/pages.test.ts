import '../../setup/own-database.ts';
import { beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { alertSettingsOf, changeAlertSettings } from '~/stock-guard/policy/alert-settings.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import { incidentDetail } from '~/stock-guard/incidents/incident-page.server';
import type { IncidentPage } from '~/stock-guard/incidents/incident-list';
import { incidentsPage } from '~/stock-guard/incidents/incidents.server';
import { failedNotices, mailHealth } from '~/stock-guard/notices/mail-health.server';
import { promiseHome } from '~/stock-guard/board/promise-home.server';
import { resendNotice } from '~/stock-guard/notices/resend-notice.server';
import { dismissSetup, skipStep } from '~/stock-guard/board/setup.server';
import {
  HARBOUR_COAT,
  MAISON,
  minutesAfter,
  notices,
  openMaison,
  setStock,
  stockPiece,
  tell,
  variantOf,
  WEDNESDAY,
} from '../../setup/guarded-maison.ts';

const OTHER = 'other.myshopify.com';
const rows = forShop(MAISON);
const coat48 = variantOf(HARBOUR_COAT, '48');
const home = (minutes = 0) =>
  promiseHome({ shop: MAISON, grantedScopes: [], timeZone: 'Europe/Oslo' }, null, minutesAfter(minutes));

const IDA = { id: '1', name: 'Ida Sande', asOf: WEDNESDAY };

const otherShop = () =>
  forShop(OTHER).db.shop.upsert({
    where: { shop: OTHER },
    create: {
      shop: OTHER,
      name: 'Other house',
      currency: 'EUR',
      timeZone: 'UTC',
      grantedScopes: [],
      installedAt: WEDNESDAY,
    },
    update: {},
  });

beforeEach(async () => {
  await openMaison({ settleMinutes: 0 });
  await stockPiece(HARBOUR_COAT);
});

test('the board says which size of which icon is sold out, and leads to its incident', async () => {
  await stockPiece({ productId: 20n, title: 'Fisher Knit', sizes: { M: 30 }, icon: { minimum: 5 } });
  await setStock(coat48, 0);
  await assess(MAISON, null, 'stock', WEDNESDAY);
  const { board } = await home();
  expect(board.counts).toMatchObject({ broken: 1, kept: 1, 'at-risk': 0 });
  expect(board.icons.map(({ title, standing }) => [title, standing])).toEqual([
    ['Harbour Coat', 'broken'],
    ['Fisher Knit', 'kept'],
  ]);
  expect(board.icons[0]).toMatchObject({
    cause: 'sold-out',
    deciding: [{ name: '48', incident: { state: 'open' } }],
  });
  expect(board.icons[0]?.sizes.map(({ name, available }) => [name, available])).toEqual([
    ['46', 20],
    ['48', 0],
    ['50', 20],
  ]);
});

test('a stale mirror claims nothing about any icon', async () => {
  await assess(MAISON, null, 'casting', WEDNESDAY);
  const { board } = await home(61);
  expect(board.mirror.kind).toBe('stale');
  expect(board.icons[0]).toMatchObject({ standing: 'unknown', cause: 'stale-mirror' });
});

test('an unpublished product breaks the promise without a shortage', async () => {
  await assess(MAISON, null, 'casting', WEDNESDAY);
  await rows.db.product.updateMany({ data: { publishedAt: null } });
  expect((await home()).board.icons[0]).toMatchObject({ standing: 'broken', cause: 'unpublished' });
});

test('the home page knows whether anyone is told', async () => {
  await tell('Unconfirmed', null);
  expect((await home()).people).toEqual({ confirmed: 0, unconfirmed: 1 });
});

test('a skipped step stays skipped until it is taken up again, and a dismissed guide is gone', async () => {
  const toldStep = async () => (await home()).setup?.find(({ step }) => step === 'told')?.state;
  await skipStep(MAISON, 'told', true);
  expect(await toldStep()).toBe('skipped');
  await skipStep(MAISON, 'told', false);
  expect(await toldStep()).toBe('open');
  await dismissSetup(MAISON, WEDNESDAY);
  expect((await home()).setup).toBeNull();
});

test('incidents are paged sold out ones first, then the newest, without a gap or a repetition', async () => {
  const sizes = Object.fromEntries(
    Array.from({ length: 60 }, (_, size) => [`S${String(size)}`, size % 2 === 0 ? 3 : 0]),
  );
  await stockPiece({ productId: 30n, title: 'No. 9 Boot', sizes, icon: { minimum: 5 } });
  await assess(MAISON, null, 'stock', WEDNESDAY);
  const page = (from: string | null) => incidentsPage(MAISON, 'open', from, WEDNESDAY);
  const listed = ({ groups }: IncidentPage) => groups.flatMap(({ incidents }) => incidents);
  const first = await page(null);
  const second = await page(first.next);
  expect([listed(first).length, listed(second).length, second.next]).toEqual([50, 10, null]);
  const all = [...listed(first), ...listed(second)];
  expect(new Set(all.map(({ id }) => id)).size).toBe(60);
  expect(all.map(({ kind }) => kind)).toEqual([
    ...Array<string>(30).fill('out'),
    ...Array<string>(30).fill('low'),
  ]);
  for (const nonsense of ['nonsense', `1764061200000_${'-'.repeat(36)}`])
    expect(listed(await page(nonsense))).toHaveLength(50);
  await otherShop();
  expect((await incidentsPage(OTHER, 'open', null, WEDNESDAY)).groups).toEqual([]);
});

test('incidents stand below their product, with the cause in a sentence, and can be filtered', async () => {
  await stockPiece({ productId: 30n, title: 'No. 9 Boot', sizes: { M: 3 }, icon: { minimum: 5 } });
  await setStock(coat48, 0);
  await setStock(variantOf(HARBOUR_COAT, '50'), 2);
  await assess(MAISON, null, 'stock', WEDNESDAY);
  const { groups } = await incidentsPage(MAISON, 'open', null, WEDNESDAY);
  expect(
    groups.map(({ title, incidents }) => [title, incidents.map(({ size, telling }) => [size, telling?.key])]),
  ).toEqual([
    [
      'Harbour Coat',
      [
        ['48', 'stock-promise.sold-out'],
        ['50', 'stock-promise.below'],
      ],
    ],
    ['No. 9 Boot', [['M', 'stock-promise.below']]],
  ]);
  const boot = await rows.db.icon.findFirstOrThrow({ where: { title: 'No. 9 Boot' } });
  const filtered = (iconId: string | null, pool: string | null) =>
    incidentsPage(MAISON, 'open', null, WEDNESDAY, { iconId, pool });
  expect((await filtered(boot.id, null)).groups.map(({ title }) => title)).toEqual(['No. 9 Boot']);
  expect((await filtered(null, 'online')).groups).toHaveLength(2);
  expect((await filtered(null, '3')).groups).toEqual([]);
});

test("an incident's page says where the size is and who was told, to its own shop only", async () => {
  await tell('Ida');
  await setStock(coat48, 3);
  await setStock(coat48, 2, 'lyon');
  await assess(MAISON, null, 'stock', WEDNESDAY);
  const { id } = await rows.db.incident.findFirstOrThrow();
  expect(await incidentDetail(MAISON, id, WEDNESDAY)).toMatchObject({
    what: 'Harbour Coat 48',
    state: 'open',
    places: [
      { name: 'Oslo warehouse', online: true, available: 3 },
      { name: 'Lyon shop', online: false, available: 2 },
    ],
    history: expect.arrayContaining([expect.objectContaining({ kind: 'opened' })]) as unknown,
  });
  await otherShop();
  expect(await incidentDetail(OTHER, id, WEDNESDAY)).toBeNull();
});

test('failed mail is counted, shown with its reason and sent again on request', async () => {
  await tell('Ida');
  await setStock(coat48, 0);
  await assess(MAISON, null, 'stock', WEDNESDAY);
  expect(await mailHealth(MAISON)).toEqual({ waiting: 0, waitingSince: null, givenUp: 0 });
  await rows.db.notice.updateMany({ data: { state: 'dead', attempts: 12, failure: 'ECONNREFUSED' } });
  expect(await mailHealth(MAISON)).toMatchObject({ givenUp: 1 });
  const [failed] = await failedNotices(MAISON);
  expect(failed).toMatchObject({ name: 'Ida', kind: 'incident', detail: 'ECONNREFUSED' });
  expect(await resendNotice(OTHER, failed?.id ?? '', WEDNESDAY)).toBe('not-failed');
  await rows.db.recipient.updateMany({ data: { bouncedAt: WEDNESDAY } });
  expect(await resendNotice(MAISON, failed?.id ?? '', minutesAfter(9))).toBe('not-confirmed');
  await rows.db.recipient.updateMany({ data: { bouncedAt: null } });
  expect(await resendNotice(MAISON, failed?.id ?? '', minutesAfter(9))).toBe('due');
  expect(await notices()).toMatchObject([{ state: 'due', attempts: 0, dueAt: minutesAfter(9) }]);
});

test('alert settings out of range are refused by name and change nothing', async () => {
  expect(await changeAlertSettings(MAISON, { settleMinutes: 1441, defaultMinimum: -1 }, IDA)).toEqual({
    kind: 'out-of-range',
    fields: ['settleMinutes', 'defaultMinimum'],
  });
  expect(await changeAlertSettings(MAISON, { settleMinutes: 1440, defaultMinimum: 0.5 }, IDA)).toMatchObject({
    fields: ['defaultMinimum'],
  });
  expect(await alertSettingsOf(MAISON)).toEqual({ settleMinutes: 0, defaultMinimum: 5 });
  expect(await changeAlertSettings(MAISON, { settleMinutes: 10, defaultMinimum: 8 }, IDA)).toEqual({
    kind: 'changed',
  });
  expect(await alertSettingsOf(MAISON)).toEqual({ settleMinutes: 10, defaultMinimum: 8 });
});
