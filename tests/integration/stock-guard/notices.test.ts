import '../../setup/own-database.ts';
import { postOffice } from '../../setup/post-office.ts';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { closeMail } from '~/channels/mail/send.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import { sendDue } from '~/stock-guard/notices/outbox.server';
import { removeRecipient } from '~/stock-guard/people/recipients.server';
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

const INGRID = { id: '7', name: 'Ingrid Sande' };

const coat48 = variantOf(HARBOUR_COAT, '48');
const rows = forShop(MAISON);
const sellDown = async (available = 0) => {
  await setStock(coat48, available);
  await assess(MAISON, [coat48], 'stock', WEDNESDAY);
};
const addressees = () => postOffice.received.map((mail) => [mail.to].flat()[0]?.text).sort();

beforeEach(async () => {
  await openMaison({ settleMinutes: 0 });
  await stockPiece(HARBOUR_COAT);
  postOffice.refuse(null);
  postOffice.empty();
});

afterAll(async () => {
  closeMail();
  await postOffice.close();
});

test('everyone who confirmed gets one mail, nobody else any', async () => {
  await tell('Ida');
  await tell('Jonas');
  await tell('Unconfirmed', null);
  await sellDown();
  await sendDue(MAISON, WEDNESDAY);
  await sendDue(MAISON, minutesAfter(60));
  expect(addressees()).toEqual([
    '"Ida" <ida@atelier-sande.example>',
    '"Jonas" <jonas@atelier-sande.example>',
  ]);
});

test('who was taken off the list is told nothing any more', async () => {
  const ida = await tell('Ida');
  await tell('Jonas');
  expect(await removeRecipient(MAISON, ida, INGRID, WEDNESDAY)).toBe('removed');
  await sellDown();
  await sendDue(MAISON, WEDNESDAY);
  expect(addressees()).toEqual(['"Jonas" <jonas@atelier-sande.example>']);
});

test('the mail says what is sold out, where and since when, and leads into the admin', async () => {
  const ida = await tell('Ida');
  await setStock(coat48, 2, 'lyon');
  await sellDown();
  await sendDue(MAISON, WEDNESDAY);
  const [mail] = postOffice.received;
  const incident = await rows.db.incident.findFirstOrThrow();
  expect(mail?.subject).toBe('Harbour Coat 48: sold out online');
  expect(mail?.messageId).toContain(`incident.${incident.id}.${ida}@`);
  expect(mail?.text).toContain('25 November 2026 at 10:00');
  expect(mail?.text).toContain('Harbour Coat 48 is sold out online; nothing is on the way.');
  expect(mail?.text).toMatch(/Size\s+Oslo warehouse \(online orders\)\s+Lyon shop/);
  expect(mail?.text).toMatch(/48\s+0\s+2/);
  expect(mail?.text).toMatch(/50\s+20\s+–/);
  for (const button of ['/acknowledge/', '/snooze/']) expect(mail?.text).toContain(button);
  expect(mail?.html).toContain(
    `https://admin.shopify.com/store/maison/apps/mainstay/app/stock/${incident.id}`,
  );
  expect(mail?.headers.get('list')).toMatchObject({
    unsubscribe: { url: expect.stringContaining('/leave/') as string },
  });
});

test('forty icons cast at once are one summary to each person', async () => {
  await tell('Ida');
  await tell('Jonas');
  for (let n = 100n; n < 140n; n += 1n)
    await stockPiece({ productId: n, title: `Icon ${String(n)}`, sizes: { M: 0 }, icon: { minimum: 5 } });
  await assess(MAISON, null, 'casting', WEDNESDAY);
  await sendDue(MAISON, WEDNESDAY);
  expect(postOffice.received).toHaveLength(2);
  expect(postOffice.received[0]?.subject).toBe(
    '40 icons are short: Icon 100, Icon 101, Icon 102 and 37 more',
  );
  expect(await rows.db.incident.count({ where: { state: 'open' } })).toBe(40);
});

test('with SMTP down the mail is kept, tried again with growing waits, and arrives once', async () => {
  await tell('Ida');
  await sellDown();
  closeMail();
  await postOffice.close();
  expect(await sendDue(MAISON, WEDNESDAY)).toEqual({ sent: 0, kept: 1 });
  expect(await notices()).toMatchObject([{ state: 'due', attempts: 1, dueAt: minutesAfter(1) }]);
  await sendDue(MAISON, minutesAfter(1));
  expect(await notices()).toMatchObject([{ state: 'due', attempts: 2, dueAt: minutesAfter(3) }]);
  expect((await notices())[0]?.failure).toContain('ECONNREFUSED');
  await postOffice.open();
  await sendDue(MAISON, minutesAfter(2));
  expect(postOffice.received).toEqual([]);
  await sendDue(MAISON, minutesAfter(3));
  await sendDue(MAISON, minutesAfter(90));
  expect(postOffice.received).toHaveLength(1);
  expect(await notices()).toMatchObject([{ state: 'sent', failure: null }]);
});

test('a notice whose sender was killed is sent by the next, under the same Message-ID', async () => {
  const ida = await tell('Ida');
  await sellDown();
  await rows.db.notice.updateMany({ data: { state: 'sending', attempts: 1, dueAt: minutesAfter(5) } });
  await sendDue(MAISON, minutesAfter(4));
  expect(postOffice.received).toEqual([]);
  await sendDue(MAISON, minutesAfter(5));
  const incident = await rows.db.incident.findFirstOrThrow();
  expect(postOffice.received.map((mail) => mail.messageId?.split('@')[0])).toEqual([
    `<incident.${incident.id}.${ida}`,
  ]);
});

test('two senders at once send each mail once', async () => {
  for (const name of ['Ida', 'Jonas', 'Mette', 'Lars', 'Noor']) await tell(name);
  await sellDown();
  await Promise.all([sendDue(MAISON, WEDNESDAY), sendDue(MAISON, WEDNESDAY), sendDue(MAISON, WEDNESDAY)]);
  expect(new Set(addressees()).size).toBe(5);
  expect(postOffice.received).toHaveLength(5);
});

test('a mailbox that does not exist is given up at once and said so; the others get their mail', async () => {
  await tell('Ida');
  await tell('Gone');
  postOffice.refuse('gone@atelier-sande.example');
  await sellDown();
  await sendDue(MAISON, WEDNESDAY);
  expect(addressees()).toEqual(['"Ida" <ida@atelier-sande.example>']);
  expect(await rows.db.notice.findMany({ where: { state: 'dead' } })).toMatchObject([
    { failure: expect.stringContaining('no such mailbox') as string },
  ]);
});

test('after twelve attempts a mail is given up', async () => {
  await tell('Ida');
  await sellDown();
  closeMail();
  await postOffice.close();
  await rows.db.notice.updateMany({ data: { attempts: 11 } });
  await sendDue(MAISON, WEDNESDAY);
  await postOffice.open();
  expect(await notices()).toMatchObject([{ state: 'dead', attempts: 12 }]);
});

test('with nobody to tell the incident still opens', async () => {
  await tell('Unconfirmed', null);
  await sellDown();
  expect(await rows.db.incident.findMany()).toMatchObject([{ state: 'open', noticedAt: null }]);
  expect(await notices()).toEqual([]);
});

test('markup and line breaks in a title add no header and no element', async () => {
  await tell('Ida');
  await rows.db.product.updateMany({
    data: { title: '<script>alert(1)</script>\r\nBcc: thief@example.com' },
  });
  await sellDown();
  await sendDue(MAISON, WEDNESDAY);
  const [mail] = postOffice.received;
  expect(mail?.subject).toBe('<script>alert(1)</script> Bcc: thief@example.com 48: sold out online');
  expect(mail?.bcc).toBeUndefined();
  expect(mail?.html).not.toContain('<script>');
});
