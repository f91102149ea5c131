import '../../setup/own-database.ts';
import { postOffice } from '../../setup/post-office.ts';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { action, loader } from '~/routes/leave.$token';
import { closeMail } from '~/channels/mail/send.server';
import { confirmAddress, leaveBy, offerOf } from '~/stock-guard/people/address-links.server';
import { sendDue } from '~/stock-guard/notices/outbox.server';
import {
  addRecipient,
  askAgain,
  recipientsOf,
  removeRecipient,
  sendTest,
} from '~/stock-guard/people/recipients.server';
import { MAISON, minutesAfter, notices, openMaison, WEDNESDAY } from '../../setup/guarded-maison.ts';

const INGRID = { id: '7', name: 'Ingrid Sande' };

const ida = { name: 'Ida Sande', address: 'ida@atelier-sande.example' };

/** The token of a link in the newest mail. */
async function tokenFrom(kind: 'confirm' | 'leave', asOf = WEDNESDAY): Promise<string> {
  await sendDue(MAISON, asOf);
  return new RegExp(`/${kind}/(\\S+)`).exec(postOffice.received.at(-1)?.text ?? '')?.[1] ?? '';
}

const onlyRecipient = async () => (await recipientsOf(MAISON))[0]?.id ?? 'nobody';

beforeEach(async () => {
  await openMaison({ settleMinutes: 0 });
  postOffice.empty();
});

afterAll(async () => {
  closeMail();
  await postOffice.close();
});

test('a named person is asked by mail, and is told only after pressing the button', async () => {
  expect(await addRecipient(MAISON, ida, INGRID, WEDNESDAY)).toBe('added');
  const token = await tokenFrom('confirm');
  expect(postOffice.received.map((mail) => mail.subject)).toEqual([
    'Confirm that Atelier Sande may send you stock alerts',
  ]);
  expect(await offerOf('confirm', token, WEDNESDAY)).toMatchObject({ kind: 'open', address: ida.address });
  expect(await recipientsOf(MAISON)).toMatchObject([{ confirmedAt: null }]);
  expect(await confirmAddress(token, minutesAfter(5))).toMatchObject({ kind: 'done' });
  expect(await recipientsOf(MAISON)).toMatchObject([{ confirmedAt: minutesAfter(5) }]);
});

test('a confirmation link ends after two weeks, and a changed one is worth nothing', async () => {
  await addRecipient(MAISON, ida, INGRID, WEDNESDAY);
  const token = await tokenFrom('confirm');
  expect(await confirmAddress(token, minutesAfter(15 * 24 * 60))).toEqual({ kind: 'expired' });
  const [body, mac] = token.split('.');
  const forged = [
    `${token}x`,
    `${body ?? ''}.${(mac ?? '').replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))}`,
    'x',
    '',
  ];
  for (const wrong of forged) expect(await confirmAddress(wrong, WEDNESDAY)).toEqual({ kind: 'void' });
  expect(await recipientsOf(MAISON)).toMatchObject([{ confirmedAt: null }]);
});

test('a link for leaving cannot confirm, and leaving works by itself', async () => {
  await addRecipient(MAISON, ida, INGRID, WEDNESDAY);
  await confirmAddress(await tokenFrom('confirm'), WEDNESDAY);
  const id = await onlyRecipient();
  expect(await sendTest(MAISON, id, minutesAfter(1))).toBe('asked');
  const token = await tokenFrom('leave', minutesAfter(1));
  expect(postOffice.received.at(-1)?.subject).toBe('Test: stock alerts of Atelier Sande reach you');
  expect(await confirmAddress(token, minutesAfter(2))).toEqual({ kind: 'void' });
  expect(await leaveBy(token, minutesAfter(2))).toMatchObject({ kind: 'done' });
  expect(await recipientsOf(MAISON)).toEqual([]);
});

test('a mail program unsubscribes with one press, and whoever only opens the link changes nothing', async () => {
  await addRecipient(MAISON, ida, INGRID, WEDNESDAY);
  await confirmAddress(await tokenFrom('confirm'), WEDNESDAY);
  await sendTest(MAISON, await onlyRecipient(), minutesAfter(1));
  await sendDue(MAISON, minutesAfter(1));
  const { headerLines = [] } = postOffice.received.at(-1) ?? {};
  const header = (name: string) => headerLines.find(({ key }) => key === name)?.line.replace(/\r?\n\s/g, ' ');
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  const url = /<([^>]+)>/.exec(header('list-unsubscribe') ?? '')?.[1] ?? '';
  const params = { token: new URL(url).pathname.split('/').at(-1) ?? '' };
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  await loader({ request: new Request(url), params, context: {} });
  expect(await recipientsOf(MAISON)).toHaveLength(1);
  await action({ request: new Request(url, { method: 'POST', body }), params, context: {} });
  expect(await recipientsOf(MAISON)).toEqual([]);
});

test.each([
  'ida@atelier-sande.example\r\nBcc: thief@example.com',
  'ida@atelier-sande.example, thief@example.com',
  '"Ida" <ida@atelier-sande.example>',
  'ida@sande',
  '@atelier-sande.example',
  `${'i'.repeat(65)}@atelier-sande.example`,
  '',
])('%j is no address and nothing is written', async (address) => {
  expect(await addRecipient(MAISON, { name: 'Ida', address }, INGRID, WEDNESDAY)).toBe('not-an-address');
  expect(await recipientsOf(MAISON)).toEqual([]);
});

test.each([
  ['Ida\r\nBcc: thief@example.com', 'bad-name'],
  ['Ida\u2028Sande', 'bad-name'],
  ['Ida \u202Eednas', 'bad-name'],
  ['I'.repeat(81), 'bad-name'],
  ['   ', 'no-name'],
])('%j is no name and nothing is written', async (name, why) => {
  expect(await addRecipient(MAISON, { ...ida, name }, INGRID, WEDNESDAY)).toBe(why);
  expect(await recipientsOf(MAISON)).toEqual([]);
});

test('the same address is taken once, whatever its case', async () => {
  await addRecipient(MAISON, ida, INGRID, WEDNESDAY);
  expect(
    await addRecipient(MAISON, { ...ida, address: 'IDA@atelier-sande.example' }, INGRID, WEDNESDAY),
  ).toBe('already-there');
});

test('an impatient finger asks once a minute', async () => {
  await addRecipient(MAISON, ida, INGRID, WEDNESDAY);
  const id = await onlyRecipient();
  expect(await askAgain(MAISON, id, WEDNESDAY)).toBe('asked-just-now');
  expect(await askAgain(MAISON, id, minutesAfter(1))).toBe('asked');
  expect(await sendTest(MAISON, id, minutesAfter(1))).toBe('not-there');
});

test('who is taken off the list gets nothing that had not left yet', async () => {
  await addRecipient(MAISON, ida, INGRID, WEDNESDAY);
  const id = await onlyRecipient();
  expect(await removeRecipient('other.myshopify.com', id, INGRID, WEDNESDAY)).toBe('not-there');
  expect(await removeRecipient(MAISON, id, INGRID, WEDNESDAY)).toBe('removed');
  expect(await notices()).toEqual([]);
  expect(await addRecipient(MAISON, ida, INGRID, minutesAfter(1))).toBe('added');
});
