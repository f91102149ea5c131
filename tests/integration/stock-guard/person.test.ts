import '../../setup/own-database.ts';
import { postOffice } from '../../setup/post-office.ts';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { closeMail } from '~/channels/mail/send.server';
import { confirmAddress } from '~/stock-guard/people/address-links.server';
import { sendDue } from '~/stock-guard/notices/outbox.server';
import { changePerson, personPage } from '~/stock-guard/people/person-page.server';
import type { Preferences } from '~/stock-guard/people/recipient';
import { askAgain, recipientsOf } from '~/stock-guard/people/recipients.server';
import {
  HARBOUR_COAT,
  MAISON,
  minutesAfter,
  openMaison,
  stockPiece,
  tell,
  WEDNESDAY,
} from '../../setup/guarded-maison.ts';

const INGRID = { id: '7', name: 'Ingrid Sande' };

const rows = forShop(MAISON);
let ida: string;

beforeEach(async () => {
  await openMaison({ settleMinutes: 0 });
  await stockPiece(HARBOUR_COAT);
  ida = await tell('Ida');
  postOffice.empty();
});

afterAll(async () => {
  closeMail();
  await postOffice.close();
});

const USUAL: Preferences = {
  name: 'Ida',
  language: null,
  timeZone: null,
  iconIds: null,
  pools: null,
  digestHour: 8,
  quiet: null,
};
const change = (wanted: Partial<Preferences>) =>
  changePerson(MAISON, ida, { ...USUAL, ...wanted }, INGRID, WEDNESDAY);

test('what a person chose is kept, and the next morning comes at the new hour of their zone', async () => {
  const { id } = await rows.db.icon.findFirstOrThrow();
  const wanted = {
    ...USUAL,
    name: 'Ida Berg',
    language: 'en',
    timeZone: 'Asia/Kathmandu',
    iconIds: [id],
    pools: ['online', '3'],
    digestHour: 6,
    quiet: { from: 1320, to: 420 },
  };
  expect(await change(wanted)).toEqual({ kind: 'changed' });
  expect(await recipientsOf(MAISON)).toMatchObject([wanted]);
  expect(await rows.db.recipient.findFirst()).toMatchObject({
    nextDigestAt: new Date('2026-11-26T00:15:00Z'),
  });
  expect(await change(USUAL)).toEqual({ kind: 'changed' });
  expect(await recipientsOf(MAISON)).toMatchObject([USUAL]);
});

test.each<[string, Partial<Preferences>]>([
  ['name', { name: 'Ida\r\nBcc: thief@example.com' }],
  ['language', { language: 'tlh' }],
  ['timeZone', { timeZone: 'Atlantis/Harbour' }],
  ['iconIds', { iconIds: [] }],
  ['iconIds', { iconIds: ['00000000-0000-4000-8000-000000000001'] }],
  ['pools', { pools: ['99'] }],
  ['digestHour', { digestHour: 24 }],
  ['digestHour', { digestHour: 7.5 }],
  ['quiet', { quiet: { from: -1, to: 420 } }],
  ['quiet', { quiet: { from: 420, to: 420 } }],
  ['quiet', { quiet: { from: 0, to: 1440 } }],
])('a wrong %s is named, and nothing of the form is taken', async (field, wrong) => {
  expect(await change({ digestHour: 9, ...wrong })).toEqual({ kind: 'refused', fields: [field] });
  expect(await recipientsOf(MAISON)).toMatchObject([USUAL]);
});

test('an icon that was chosen and retired since does not keep the form from being saved', async () => {
  const { id } = await rows.db.icon.findFirstOrThrow();
  await change({ iconIds: [id] });
  await rows.db.icon.updateMany({ data: { retiredAt: WEDNESDAY } });
  expect(await change({ iconIds: [id], digestHour: 9 })).toEqual({ kind: 'changed' });
});

test('a person of another shop, or one who left, is not there', async () => {
  expect(await personPage('other.myshopify.com', ida)).toBeNull();
  expect(await changePerson('other.myshopify.com', ida, USUAL, INGRID, WEDNESDAY)).toEqual({
    kind: 'not-there',
  });
  await rows.db.recipient.updateMany({ data: { removedAt: WEDNESDAY } });
  expect(await change(USUAL)).toEqual({ kind: 'not-there' });
});

test('whose mailbox was gone is told again once they confirm it anew', async () => {
  await rows.db.recipient.updateMany({ data: { bouncedAt: WEDNESDAY, bounce: '550 5.1.1' } });
  expect(await askAgain(MAISON, ida, minutesAfter(1))).toBe('asked');
  await sendDue(MAISON, minutesAfter(1));
  const token = /\/confirm\/(\S+)/.exec(postOffice.received[0]?.text ?? '')?.[1] ?? '';
  expect(await confirmAddress(token, minutesAfter(5))).toMatchObject({ kind: 'done' });
  expect(await recipientsOf(MAISON)).toMatchObject([{ confirmedAt: minutesAfter(5), bouncedAt: null }]);
});
