import '../../setup/own-database.ts';
import { postOffice } from '../../setup/post-office.ts';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { closeMail } from '~/channels/mail/send.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import { snoozeIncident } from '~/stock-guard/incidents/commands.server';
import { writeDigests } from '~/stock-guard/notices/digests.server';
import { sendDue } from '~/stock-guard/notices/outbox.server';
import {
  HARBOUR_COAT,
  MAISON,
  openMaison,
  setStock,
  stockPiece,
  tell,
  variantOf,
  WEDNESDAY,
} from '../../setup/guarded-maison.ts';

const coat48 = variantOf(HARBOUR_COAT, '48');
const coat50 = variantOf(HARBOUR_COAT, '50');
const rows = forShop(MAISON);
/** Eight in the morning in Oslo, so many days after Wednesday. */
const morning = (days: number): Date => new Date(Date.UTC(2026, 10, 25 + days, 7));
const HOUR = 3_600_000;

async function change(variantId: bigint, available: number, asOf: Date): Promise<void> {
  await rows.db.shop.updateMany({ data: { mirrorAsOf: asOf } });
  await setStock(variantId, available, 'oslo', asOf);
  await assess(MAISON, [variantId], 'stock', asOf);
}
/** What the sweep of that moment sends. */
async function sentAt(asOf: Date, mirrorAsOf = asOf): Promise<(string | undefined)[]> {
  postOffice.empty();
  await rows.db.shop.updateMany({ data: { mirrorAsOf } });
  await writeDigests(MAISON, asOf);
  await sendDue(MAISON, asOf);
  return postOffice.received.map((mail) => mail.subject);
}

beforeEach(async () => {
  await openMaison({ settleMinutes: 0 });
  await stockPiece(HARBOUR_COAT);
  await assess(MAISON, null, 'casting', WEDNESDAY);
  await tell('Ida');
  // Wednesday at nine: the first morning is Thursday's.
  expect(await sentAt(WEDNESDAY)).toEqual([]);
});

afterAll(async () => {
  closeMail();
  await postOffice.close();
});

test('a morning mail comes at the hour, once, and the next day only with news', async () => {
  await change(coat48, 3, WEDNESDAY);
  expect(await sentAt(new Date(morning(1).getTime() - 1))).toEqual([]);
  expect(await sentAt(morning(1))).toEqual(['Thursday 26 November: 1 at risk']);
  expect(await sentAt(new Date(morning(1).getTime() + HOUR))).toEqual([]);
  expect(await sentAt(morning(2))).toEqual([]);
  await change(coat48, 60, new Date(morning(2).getTime() + HOUR));
  expect(await sentAt(morning(3))).toEqual(['Saturday 28 November: 1 well again']);
});

test('the mail has the sentence of the board and leads to the incident', async () => {
  await change(coat48, 3, WEDNESDAY);
  await sentAt(morning(1));
  const { id } = await rows.db.incident.findFirstOrThrow();
  const [mail] = postOffice.received;
  expect(mail?.text).toContain('Harbour Coat 48 is down to 3 online, at or below 5; nothing is on the way.');
  expect(mail?.html).toContain(`/app/stock/${id}`);
});

test('what opened while the morning mail was written is told by the next', async () => {
  await change(coat48, 3, WEDNESDAY);
  expect(await sentAt(morning(1))).toEqual(['Thursday 26 November: 1 at risk']);
  // The assessment began before the mail was written, and ended after it.
  await change(coat50, 3, new Date(morning(1).getTime() - 2_000));
  expect(await sentAt(morning(2))).toEqual(['Friday 27 November: 2 at risk']);
  expect(await sentAt(morning(3))).toEqual([]);
});

test('what was put off is told again in the first mail after its snooze is over', async () => {
  await change(coat48, 3, WEDNESDAY);
  expect(await sentAt(morning(1))).toEqual(['Thursday 26 November: 1 at risk']);
  const { id } = await rows.db.incident.findFirstOrThrow();
  const until = { day: '2026-11-28' };
  await snoozeIncident(MAISON, id, { by: 'ida', byName: 'Ida', until }, morning(1));
  expect(await sentAt(morning(2))).toEqual([]);
  await rows.db.shop.updateMany({ data: { mirrorAsOf: morning(3) } });
  await assess(MAISON, 'due', 'stock', morning(3));
  expect(await sentAt(morning(3))).toEqual(['Saturday 28 November: 1 at risk']);
  expect(await sentAt(morning(4))).toEqual([]);
});

test('a mail for a morning that was slept through comes once', async () => {
  await change(coat48, 3, WEDNESDAY);
  expect(await sentAt(new Date(morning(3).getTime() + HOUR))).toEqual(['Saturday 28 November: 1 at risk']);
  expect(await sentAt(morning(4))).toEqual([]);
});

test('after a silent week comes a sign of life, at the hour of the morning mail, and then once a week', async () => {
  const days: number[] = [];
  for (let day = 1; day <= 15; day += 1) if ((await sentAt(morning(day))).length > 0) days.push(day);
  expect(days).toEqual([7, 14]);
  expect(postOffice.received).toEqual([]);
  expect(await sentAt(morning(21))).toEqual(['All is well at Atelier Sande']);
});

test('a week without news but with something short is told as it stands, not as well', async () => {
  await change(coat48, 0, WEDNESDAY);
  await sendDue(MAISON, WEDNESDAY);
  expect(await sentAt(morning(1))).toEqual(['Thursday 26 November: 1 broken']);
  for (let day = 2; day <= 7; day += 1) expect(await sentAt(morning(day))).toEqual([]);
  expect(await sentAt(morning(8))).toEqual(['Thursday 3 December: 1 broken']);
});

test('while the stock cannot be read there is neither news nor a sign of life; they wait until it can', async () => {
  expect(await sentAt(morning(7), WEDNESDAY)).toEqual([]);
  const later = new Date(morning(7).getTime() + HOUR);
  expect(await sentAt(later)).toEqual(['All is well at Atelier Sande']);
});

test('in another zone the morning is another one', async () => {
  await rows.db.recipient.updateMany({ data: { timeZone: 'Pacific/Auckland', nextDigestAt: null } });
  await change(coat48, 3, WEDNESDAY);
  expect(await sentAt(WEDNESDAY)).toEqual([]);
  expect(await rows.db.recipient.findMany()).toMatchObject([
    { nextDigestAt: new Date('2026-11-25T19:00:00Z') },
  ]);
  expect(await sentAt(new Date('2026-11-25T19:00:00Z'))).toHaveLength(1);
});
