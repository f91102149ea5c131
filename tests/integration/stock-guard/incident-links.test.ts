import '../../setup/own-database.ts';
import { beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { action as acknowledging, loader as toAcknowledge } from '~/routes/acknowledge.$token';
import { action as snoozing, loader as toSnooze } from '~/routes/snooze.$token';
import { assess } from '~/stock-guard/incidents/assess.server';
import { answerIncidentLink, offerOfIncident } from '~/stock-guard/people/answer-incident-link.server';
import { incidentLink } from '~/stock-guard/people/incident-links.server';
import type { IncidentPurpose } from '~/stock-guard/people/incident-offer';
import { removeRecipient } from '~/stock-guard/people/recipients.server';
import {
  HARBOUR_COAT,
  incidents,
  MAISON,
  minutesAfter,
  openMaison,
  setStock,
  stockPiece,
  tell,
  variantOf,
  WEDNESDAY,
} from '../../setup/guarded-maison.ts';

const INGRID = { id: '7', name: 'Ingrid Sande' };

const coat48 = variantOf(HARBOUR_COAT, '48');
const rows = forShop(MAISON);
const FORTNIGHT = minutesAfter(14 * 24 * 60);

let ida = '';
let incidentId = '';

const tokenFor = (purpose: IncidentPurpose, recipientId = ida, until = FORTNIGHT): string =>
  incidentLink(purpose, { shop: MAISON, recipientId, incidentId }, until).split('/').at(-1) ?? '';
const acknowledge = (
  token: string,
  answer: { promisedOn?: string; note?: string; replaces?: Date } = {},
  minutes = 5,
) =>
  answerIncidentLink(
    token,
    {
      purpose: 'acknowledge',
      promisedOn: answer.promisedOn ?? null,
      note: answer.note ?? null,
      replaces: answer.replaces ?? null,
    },
    minutesAfter(minutes),
  );
const snooze = (token: string, until: { day: string } | 'arrival') =>
  answerIncidentLink(token, { purpose: 'snooze', until, replaces: null }, minutesAfter(5));
const state = async () => (await incidents())[0]?.state;

beforeEach(async () => {
  await openMaison({ settleMinutes: 0 });
  await rows.db.usedLink.deleteMany();
  await stockPiece({ ...HARBOUR_COAT, title: 'Harbour Coat, Navy' });
  ida = await tell('Ida Sande');
  await setStock(coat48, 0);
  await assess(MAISON, [coat48], 'stock', WEDNESDAY);
  incidentId = (await incidents())[0]?.id ?? '';
});

test('opening a link any number of times changes nothing', async () => {
  const token = tokenFor('acknowledge');
  for (const purpose of ['acknowledge', 'acknowledge', 'acknowledge'] as const)
    expect(await offerOfIncident(purpose, token, minutesAfter(1))).toMatchObject({
      kind: 'open',
      firstName: 'Ida',
      what: 'Harbour Coat, Navy 48',
      taken: null,
    });
  for (const loader of [toAcknowledge, toSnooze])
    for (const method of ['GET', 'HEAD'])
      await loader({
        request: new Request('http://localhost:1/', { method }),
        params: { token },
        context: {},
      });
  expect(await state()).toBe('open');
  expect(await rows.db.usedLink.count()).toBe(0);
});

test('the button acknowledges once, with the promised day and the note, in the name of who got the mail', async () => {
  const token = tokenFor('acknowledge');
  expect(await acknowledge(token, { promisedOn: '2026-12-09', note: 'Called the mill' })).toMatchObject({
    kind: 'done',
    day: '2026-12-09',
  });
  expect(await incidents()).toMatchObject([
    { state: 'acknowledged', acknowledgedBy: 'Ida Sande', note: 'Called the mill' },
  ]);
  expect(await acknowledge(token, { promisedOn: '2026-12-20' }, 6)).toEqual({ kind: 'used' });
  expect(await offerOfIncident('acknowledge', token, minutesAfter(7))).toEqual({ kind: 'used' });
  expect((await incidents())[0]?.promisedOn).toEqual(new Date('2026-12-09'));
});

test('pressed twice at once it acts once', async () => {
  const token = tokenFor('acknowledge');
  const came = await Promise.all([acknowledge(token), acknowledge(token), acknowledge(token)]);
  expect(came.map(({ kind }) => kind).sort()).toEqual(['done', 'used', 'used']);
  expect(await rows.db.incidentEvent.count({ where: { incidentId, kind: 'acknowledged' } })).toBe(1);
});

test('pressed more often at once than there are connections it still acts once, and keeps nobody waiting', async () => {
  const token = tokenFor('acknowledge');
  const came = await Promise.all(Array.from({ length: 40 }, () => acknowledge(token)));
  expect(came.filter(({ kind }) => kind === 'done')).toHaveLength(1);
  expect(came.filter(({ kind }) => kind === 'used')).toHaveLength(39);
});

test('a last letter written otherwise is no second link', async () => {
  const token = tokenFor('acknowledge');
  const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const place = last.indexOf(token.at(-1) ?? 'A');
  const twins = [0, 1, 2, 3].map((bits) => `${token.slice(0, -1)}${last[(place & ~3) | bits] ?? ''}`);
  const came = [];
  for (const twin of twins) came.push((await acknowledge(twin)).kind);
  expect(came.filter((kind) => kind === 'done')).toHaveLength(1);
});

test('a link works for its purpose, its fortnight and its keys only', async () => {
  expect(await acknowledge(tokenFor('snooze'))).toEqual({ kind: 'void' });
  expect(await snooze(tokenFor('acknowledge'), { day: '2026-12-01' })).toEqual({ kind: 'void' });
  expect(await acknowledge(tokenFor('acknowledge'), {}, 14 * 24 * 60 + 1)).toEqual({ kind: 'expired' });
  const [body = '', mac = ''] = tokenFor('acknowledge').split('.');
  const other = Buffer.from(
    Buffer.from(body, 'base64url').toString().replace(MAISON, 'other.myshopify.com'),
  ).toString('base64url');
  for (const forged of ['', 'x', '.', `${body}.`, `${other}.${mac}`, `${body}.${'A'.repeat(43)}`])
    expect(await acknowledge(forged)).toEqual({ kind: 'void' });
  expect(await state()).toBe('open');
});

test('a day in the past is not taken, and the link still works', async () => {
  const token = tokenFor('acknowledge');
  for (const promisedOn of ['2026-11-24', '2026-02-31', 'soon', '9999-12-31'])
    expect(await acknowledge(token, { promisedOn })).toMatchObject({ kind: 'open', notTaken: 'bad-date' });
  expect(await acknowledge(token, { note: 'x'.repeat(501) })).toMatchObject({ notTaken: 'note-too-long' });
  expect(await acknowledge(token, { promisedOn: '2026-11-25' })).toMatchObject({ kind: 'done' });
});

test('who comes second is told who was first, and replaces that knowingly', async () => {
  const jonas = await tell('Jonas Berg');
  await acknowledge(tokenFor('acknowledge'), { promisedOn: '2026-12-09' });
  const token = tokenFor('acknowledge', jonas);
  expect(await acknowledge(token, { promisedOn: '2026-12-01' }, 6)).toMatchObject({
    kind: 'open',
    notTaken: 'taken-meanwhile',
    taken: { by: 'Ida', promisedOn: '2026-12-09', at: minutesAfter(5) },
  });
  expect(await acknowledge(token, { replaces: minutesAfter(5) }, 7)).toMatchObject({ kind: 'done' });
  expect(await incidents()).toMatchObject([{ acknowledgedBy: 'Jonas Berg' }]);
});

test('a snooze lasts until the chosen day, and waits for nothing where nothing comes', async () => {
  const token = tokenFor('snooze');
  expect(await offerOfIncident('snooze', token, minutesAfter(1))).toMatchObject({ arriving: false });
  expect(await snooze(token, 'arrival')).toMatchObject({ kind: 'open', notTaken: 'no-arrival' });
  expect(await snooze(token, { day: '2026-11-25' })).toMatchObject({ notTaken: 'bad-date' });
  expect(await snooze(token, { day: '2026-12-01' })).toMatchObject({ kind: 'done', day: '2026-12-01' });
  expect(await incidents()).toMatchObject([
    { state: 'snoozed', snoozedUntil: new Date('2026-11-30T23:00:00Z') },
  ]);
});

test('of a shortage that is over the page says so, and changes nothing', async () => {
  await setStock(coat48, 40);
  await assess(MAISON, [coat48], 'stock', minutesAfter(1));
  expect(await acknowledge(tokenFor('acknowledge'))).toEqual({ kind: 'over', what: 'Harbour Coat, Navy 48' });
  expect(await rows.db.usedLink.count()).toBe(0);
});

test('who was taken off the list, or whose shop has left, can do nothing', async () => {
  const token = tokenFor('acknowledge');
  await rows.db.shop.updateMany({ data: { uninstalledAt: WEDNESDAY } });
  expect(await acknowledge(token)).toEqual({ kind: 'void' });
  await rows.db.shop.updateMany({ data: { uninstalledAt: null } });
  await removeRecipient(MAISON, ida, INGRID, WEDNESDAY);
  expect(await acknowledge(token)).toEqual({ kind: 'void' });
  expect(await state()).toBe('open');
});

test('the forms of the pages are read strictly', async () => {
  const send = (
    action: typeof acknowledging | typeof snoozing,
    purpose: IncidentPurpose,
    form: Record<string, string>,
  ) =>
    action({
      request: new Request('http://localhost:1/', { method: 'POST', body: new URLSearchParams(form) }),
      params: { token: tokenFor(purpose) },
      context: {},
    });
  await expect(send(acknowledging, 'acknowledge', { replaces: 'yesterday' })).rejects.toMatchObject({
    status: 400,
  });
  await expect(send(snoozing, 'snooze', { until: 'forever' })).rejects.toMatchObject({ status: 400 });
  expect(await send(acknowledging, 'acknowledge', { promisedOn: '', note: '' })).toMatchObject({
    offer: { kind: 'done', day: null },
  });
});
