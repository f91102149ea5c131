import '../../setup/own-database.ts';
import { postOffice } from '../../setup/post-office.ts';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { closeMail } from '~/channels/mail/send.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import { acknowledgeIncident } from '~/stock-guard/incidents/commands.server';
import { iconsWithNobody } from '~/stock-guard/people/icons-with-nobody.server';
import { sendDue } from '~/stock-guard/notices/outbox.server';
import {
  HARBOUR_COAT,
  MAISON,
  notices,
  openMaison,
  setStock,
  stockPiece,
  tell,
  variantOf,
  WEDNESDAY,
} from '../../setup/guarded-maison.ts';

const FISHER_KNIT = { productId: 20n, title: 'Fisher Knit', sizes: { M: 20 }, icon: { minimum: 5 } };
const coat48 = variantOf(HARBOUR_COAT, '48');
const coat50 = variantOf(HARBOUR_COAT, '50');
const knitM = variantOf(FISHER_KNIT, 'M');
const rows = forShop(MAISON);
const NIGHT = new Date('2026-11-25T22:30:00Z');
const LATER = new Date('2026-11-26T01:00:00Z');
const MORNING = new Date('2026-11-26T06:00:00Z');
const EIGHT = { quietFrom: 22 * 60, quietTo: 7 * 60 };

/** The mirror is as fresh as the moment. */
async function change(variantId: bigint, available: number, asOf: Date): Promise<void> {
  await rows.db.shop.updateMany({ data: { mirrorAsOf: asOf } });
  await setStock(variantId, available, 'oslo', asOf);
  await assess(MAISON, [variantId], 'stock', asOf);
}
const subjects = () => postOffice.received.map((mail) => mail.subject);
const iconId = async (title: string) => (await rows.db.icon.findFirstOrThrow({ where: { title } })).id;

beforeEach(async () => {
  await openMaison({ settleMinutes: 0 });
  await stockPiece(HARBOUR_COAT);
  await stockPiece(FISHER_KNIT);
  await assess(MAISON, null, 'casting', WEDNESDAY);
  postOffice.empty();
});

afterAll(async () => {
  closeMail();
  await postOffice.close();
});

test('in quiet hours nothing leaves, and when they end the night is one mail', async () => {
  const ida = await tell('Ida');
  await rows.db.recipient.updateMany({ where: { id: ida }, data: EIGHT });
  await change(coat48, 0, NIGHT);
  await change(knitM, 0, LATER);
  await sendDue(MAISON, LATER);
  expect(subjects()).toEqual([]);
  await sendDue(MAISON, MORNING);
  expect(subjects()).toEqual(['2 icons are short: Fisher Knit and Harbour Coat']);
});

test('what is well again before quiet hours end is not told any more', async () => {
  await tell('Ida');
  await rows.db.recipient.updateMany({ data: EIGHT });
  await change(coat48, 0, NIGHT);
  await change(coat50, 0, NIGHT);
  await change(coat48, 60, LATER);
  await sendDue(MAISON, MORNING);
  expect(subjects()).toEqual(['Harbour Coat: 1 size is short']);
  expect(await notices()).toMatchObject([{ content: { sizes: [{ what: 'Harbour Coat 50' }] } }]);
  await change(coat50, 60, new Date(MORNING.getTime() + 60_000));
  expect(await notices()).toHaveLength(1);
});

test('what ended or is taken care of before quiet hours end is no news in the morning', async () => {
  await tell('Ida');
  await rows.db.recipient.updateMany({ data: EIGHT });
  await change(coat48, 0, NIGHT);
  await change(coat50, 0, NIGHT);
  await change(knitM, 0, NIGHT);
  const { id } = await rows.db.incident.findFirstOrThrow({ where: { variantId: coat48 } });
  const said = { by: '1', byName: 'Jonas', promisedOn: null, note: null };
  expect(await acknowledgeIncident(MAISON, id, said, LATER)).toEqual({ kind: 'done' });
  await rows.db.shop.updateMany({ data: { mirrorAsOf: LATER } });
  await rows.db.permanentVariant.updateMany({ where: { variantId: coat50 }, data: { endedAt: LATER } });
  await assess(MAISON, [coat50], 'casting', LATER);
  await sendDue(MAISON, MORNING);
  expect(subjects()).toEqual(['Fisher Knit: 1 size is short']);
});

test('each is told only what concerns them', async () => {
  const ida = await tell('Ida');
  await tell('Jonas');
  await rows.run`
    update recipient set icon_ids = ${JSON.stringify([await iconId('Fisher Knit')])}::jsonb
    where shop = ${MAISON} and id = ${ida}::uuid`;
  await change(coat48, 0, WEDNESDAY);
  await change(knitM, 0, WEDNESDAY);
  await sendDue(MAISON, WEDNESDAY);
  const to = (name: string) =>
    postOffice.received
      .filter((mail) => [mail.to].flat()[0]?.text.includes(name))
      .map((mail) => mail.subject);
  expect(to('Ida')).toEqual(['Fisher Knit M: sold out online']);
  expect(to('Jonas').toSorted()).toEqual([
    'Fisher Knit M: sold out online',
    'Harbour Coat 48: sold out online',
  ]);
});

test('what is only at risk waits for the morning mail', async () => {
  await tell('Ida');
  await change(coat48, 3, WEDNESDAY);
  expect(await rows.db.incident.findMany()).toMatchObject([{ state: 'open', kind: 'low' }]);
  expect(await notices()).toEqual([]);
});

test('what slipped is told at once in the thread of its first mail', async () => {
  const ida = await tell('Ida');
  await change(coat48, 0, WEDNESDAY);
  await sendDue(MAISON, WEDNESDAY);
  const { id } = await rows.db.incident.findFirstOrThrow();
  const by = { by: 'ida', byName: 'Ida', promisedOn: '2026-11-26', note: '' };
  await acknowledgeIncident(MAISON, id, by, WEDNESDAY);
  const friday = new Date('2026-11-27T09:00:00Z');
  await change(coat48, 0, friday);
  await sendDue(MAISON, friday);
  const [first, second] = postOffice.received;
  expect(second?.subject).toBe('Harbour Coat 48: still sold out online, past the promised day');
  expect(first?.messageId).toContain(`<incident.${id}.${ida}@`);
  expect(second?.inReplyTo).toBe(first?.messageId);
  expect([second?.references].flat()).toEqual([first?.messageId]);
  expect(second?.messageId).not.toBe(first?.messageId);
});

test('a mailbox that is gone gets nothing more, and what waited for it is given up', async () => {
  await tell('Gone');
  postOffice.refuse('gone@atelier-sande.example');
  await change(coat48, 0, WEDNESDAY);
  await sendDue(MAISON, WEDNESDAY);
  postOffice.refuse(null);
  expect(await rows.db.recipient.findMany()).toMatchObject([
    { bouncedAt: WEDNESDAY, bounce: expect.stringContaining('no such mailbox') as string },
  ]);
  await change(knitM, 0, WEDNESDAY);
  await sendDue(MAISON, WEDNESDAY);
  expect(subjects()).toEqual([]);
  expect(await notices()).toMatchObject([{ state: 'dead', attempts: 1 }]);
});

test('a mirror that is right again within minutes is told to nobody, one that stays stale to everybody', async () => {
  await tell('Ida');
  const stale = new Date('2026-11-25T15:00:00Z');
  const minutesLater = (minutes: number) => new Date(stale.getTime() + minutes * 60_000);
  await assess(MAISON, null, 'stock', stale);
  await change(coat48, 20, minutesLater(2));
  await sendDue(MAISON, minutesLater(10));
  expect(subjects()).toEqual([]);
  await assess(MAISON, null, 'stock', minutesLater(300));
  await sendDue(MAISON, minutesLater(310));
  expect(subjects()).toEqual(['The stock of Atelier Sande could not be read']);
});

test('an icon is without anybody while nobody who confirmed cares for it', async () => {
  const titles = async () => (await iconsWithNobody(rows)).map(({ title }) => title);
  expect(await titles()).toEqual(['Fisher Knit', 'Harbour Coat']);
  await tell('Unconfirmed', null);
  const ida = await tell('Ida');
  expect(await titles()).toEqual([]);
  await rows.run`
    update recipient set icon_ids = ${JSON.stringify([await iconId('Fisher Knit')])}::jsonb
    where shop = ${MAISON} and id = ${ida}::uuid`;
  expect(await titles()).toEqual(['Harbour Coat']);
});
