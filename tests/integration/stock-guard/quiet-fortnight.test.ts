import '../../setup/own-database.ts';
import { postOffice } from '../../setup/post-office.ts';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { closeMail } from '~/channels/mail/send.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import {
  endQuietFortnight,
  endQuietFortnightWhenOver,
} from '~/stock-guard/notices/end-quiet-fortnight.server';
import { writeDigests } from '~/stock-guard/notices/digests.server';
import { sendDue } from '~/stock-guard/notices/outbox.server';
import { writeSyncNotices } from '~/stock-guard/notices/sync-notices.server';
import { judgeNotice, withheldNotices } from '~/stock-guard/notices/withheld-notices.server';
import { sendTest } from '~/stock-guard/people/recipients.server';
import {
  HARBOUR_COAT,
  MAISON,
  minutesAfter,
  openMaison,
  setStock,
  stockPiece,
  tell,
  variantOf,
  WEDNESDAY,
} from '../../setup/guarded-maison.ts';

const coat46 = variantOf(HARBOUR_COAT, '46');
const coat48 = variantOf(HARBOUR_COAT, '48');
const rows = forShop(MAISON);
const FORTNIGHT = 14 * 24 * 60;
const TOMORROW = minutesAfter(24 * 60);

async function change(variantId: bigint, available: number, asOf: Date): Promise<void> {
  await rows.db.shop.updateMany({ data: { mirrorAsOf: asOf } });
  await setStock(variantId, available, 'oslo', asOf);
  await assess(MAISON, [variantId], 'stock', asOf);
}
const subjects = () => postOffice.received.map((mail) => mail.subject);
const withheld = async (asOf: Date) => (await withheldNotices(MAISON, asOf)).notices;

beforeEach(async () => {
  await openMaison({ settleMinutes: 0 });
  await stockPiece(HARBOUR_COAT);
  await rows.db.shop.updateMany({ data: { quietUntil: minutesAfter(FORTNIGHT), sendingBeganAt: null } });
  await assess(MAISON, null, 'casting', WEDNESDAY);
  postOffice.empty();
});

afterAll(async () => {
  closeMail();
  await postOffice.close();
});

test('a broken promise is kept as what would have been sent, also where nobody is named yet', async () => {
  await change(coat48, 0, WEDNESDAY);
  await sendDue(MAISON, TOMORROW);
  expect(subjects()).toEqual([]);
  expect(await withheld(WEDNESDAY)).toMatchObject([
    { at: WEDNESDAY, verdict: null, content: { kind: 'incident', size: { what: 'Harbour Coat 48' } } },
  ]);
});

test('however many would be told, it is kept once, and no morning mail leaves', async () => {
  await tell('Ida');
  await tell('Jonas');
  await rows.db.recipient.updateMany({ data: { nextDigestAt: WEDNESDAY } });
  await change(coat48, 0, WEDNESDAY);
  await writeDigests(MAISON, minutesAfter(1));
  await sendDue(MAISON, TOMORROW);
  expect(subjects()).toEqual([]);
  expect(await withheld(TOMORROW)).toHaveLength(1);
});

test('the rest is gathered into the morning mails that there would have been', async () => {
  await change(coat48, 3, WEDNESDAY);
  await change(coat46, 2, minutesAfter(10));
  expect(await withheld(minutesAfter(20))).toEqual([]);
  await change(coat46, 60, minutesAfter(30));
  expect(await withheld(TOMORROW)).toMatchObject([
    {
      at: new Date('2026-11-26T07:00:00Z'),
      content: {
        kind: 'digest',
        day: '2026-11-26',
        sections: { atRisk: [{ what: 'Harbour Coat 48' }], resolved: [{ what: 'Harbour Coat 46' }] },
      },
    },
  ]);
});

test('the owner judges each, and may think again', async () => {
  await change(coat48, 0, WEDNESDAY);
  const [{ id } = { id: '' }] = await withheld(WEDNESDAY);
  expect(await judgeNotice(MAISON, id, 'wrong', '7', WEDNESDAY)).toBe('judged');
  expect(await judgeNotice(MAISON, id, 'right', '7', TOMORROW)).toBe('judged');
  expect(await withheld(WEDNESDAY)).toMatchObject([{ verdict: 'right' }]);
  expect(await judgeNotice('other.myshopify.com', id, 'wrong', '7', WEDNESDAY)).toBe('not-there');
});

test('ended early, each gets one summary of what is short now; what was kept is never sent', async () => {
  await tell('Ida');
  await tell('Jonas');
  await change(coat48, 0, WEDNESDAY);
  await change(coat46, 3, WEDNESDAY);
  expect(await endQuietFortnight(MAISON, '7', TOMORROW)).toBe('ended');
  expect(await endQuietFortnight(MAISON, '7', TOMORROW)).toBe('not-quiet');
  await sendDue(MAISON, TOMORROW);
  expect(subjects()).toEqual([
    'Stock alerts of Atelier Sande begin: 1 broken and 1 at risk',
    'Stock alerts of Atelier Sande begin: 1 broken and 1 at risk',
  ]);
  await change(variantOf(HARBOUR_COAT, '50'), 0, TOMORROW);
  await sendDue(MAISON, TOMORROW);
  expect(subjects().slice(2)).toEqual([
    'Harbour Coat 50: sold out online',
    'Harbour Coat 50: sold out online',
  ]);
  expect(await rows.db.notice.count({ where: { state: 'withheld' } })).toBe(2);
});

test('it ends by itself when its time is over, and not before', async () => {
  await tell('Ida');
  await endQuietFortnightWhenOver(MAISON, minutesAfter(FORTNIGHT - 1));
  expect(await rows.db.notice.count()).toBe(0);
  await endQuietFortnightWhenOver(MAISON, minutesAfter(FORTNIGHT));
  await sendDue(MAISON, minutesAfter(FORTNIGHT));
  expect(subjects()).toEqual(['Stock alerts of Atelier Sande begin: every promise is kept']);
});

test('mails that are no alerts leave in the fortnight as well', async () => {
  const ida = await tell('Ida');
  await sendTest(MAISON, ida, WEDNESDAY);
  const incidentId = '00000000-0000-4000-8000-000000000001';
  await writeSyncNotices(rows, { incidentId, since: WEDNESDAY }, WEDNESDAY);
  await sendDue(MAISON, TOMORROW);
  expect(subjects().toSorted()).toEqual([
    'Test: stock alerts of Atelier Sande reach you',
    'The stock of Atelier Sande could not be read',
  ]);
});
