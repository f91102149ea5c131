import type { ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { dayIn } from '../day';
import { concerns } from '../people/care';
import { tellableAt } from '../people/quiet-hours';
import { addressees, forWhom, type Addressee } from './addressees.server';
import { alertContent, type Line } from './alert-content.server';
import { putOff, takeBack } from './deferred.server';
import { isUrgent, type Happening } from './happening';
import type { NoticeContent } from './notice-content';
import { noticeSize } from './notice-size';
import { isQuiet } from './quiet-fortnight';
import { threadKey } from './thread-key';
import { withhold } from './withhold.server';

/** The lines that tell of happenings, places by their names. */
async function linesOf(rows: ShopRows, happenings: readonly Happening[], today: string): Promise<Line[]> {
  const places = await rows.db.location.findMany({ select: { id: true, name: true } });
  const names = new Map(places.map(({ id, name }) => [String(id), name]));
  return happenings.map((happening) => ({ happening, size: noticeSize(happening, names, today) }));
}

const concernsOf = (lines: readonly Line[], addressee: Addressee): Line[] =>
  lines.filter(({ happening: { row } }) =>
    concerns({ iconId: row.icon?.id ?? null, pool: row.pool, recipients: row.terms.recipients }, addressee),
  );

/** Puts a notice into the outbox; false where one with that key was there before. */
async function put(
  rows: ShopRows,
  addressee: Addressee,
  { dedupKey, content, dueAt }: { dedupKey: string; content: NoticeContent; dueAt: Date },
  asOf: Date,
): Promise<boolean> {
  const { count } = await rows.db.notice.createMany({
    data: [
      {
        shop: rows.shop,
        ...forWhom(addressee),
        kind: content.kind,
        dedupKey,
        threadId: content.kind === 'incident' ? content.size.incidentId : null,
        content,
        state: 'due',
        createdAt: asOf,
        dueAt,
      },
    ],
    skipDuplicates: true,
  });
  return count > 0;
}

/** Tells each whom it concerns: now, or when their quiet hours are over. Answers for how many. */
async function tell(rows: ShopRows, lines: readonly Line[], shopZone: string, asOf: Date): Promise<number> {
  // Most of the time everybody is told the same.
  const contents = new Map<string, NoticeContent>();
  let told = 0;
  for (const addressee of await addressees(rows, shopZone)) {
    const mine = concernsOf(lines, addressee);
    const [first] = mine.map(({ size }) => size.incidentId).sort();
    if (first === undefined) continue;
    const same = mine.map(({ size }) => size.incidentId).join();
    const content = contents.get(same) ?? (await alertContent(rows, mine, asOf));
    contents.set(same, content);
    const dueAt = tellableAt(addressee.quiet, addressee.timeZone, asOf);
    told += 1;
    if (dueAt > asOf && (await putOff(rows, addressee, content, dueAt))) continue;
    const kind = mine[0]?.happening.kind ?? '';
    const write = (dedupKey: string) => put(rows, addressee, { dedupKey, content, dueAt }, asOf);
    // Of an incident's mails the first has a key of its own: it begins the thread.
    const begun = content.kind === 'incident' && (await write(threadKey(first, addressee.id)));
    if (!begun) await write(`${kind}:${first}:${String(asOf.getTime())}:${addressee.id}`);
  }
  return told;
}

/**
 * Writes the notices of what happened to incidents, in the transaction that decided it: a broken promise at once to each
 * whom it concerns (one mail for several of the same moment), put off to the end of quiet hours; the rest is told by the
 * digest, which reads incidents itself. In the quiet fortnight it is kept as what would have been sent. Answers how
 * many people and channels will be told now.
 */
export async function writeNotices(
  rows: ShopRows,
  happenings: readonly Happening[],
  asOf: Date,
): Promise<number> {
  const loud = happenings.filter(({ row }) => !row.muted);
  if (loud.length === 0) return 0;
  const shop = await rows.db.shop.findUniqueOrThrow({ where: { shop: rows.shop } });
  const today = dayIn(shop.timeZone, asOf);
  if (isQuiet(shop)) {
    await withhold(rows, await linesOf(rows, loud, today), shop.timeZone, asOf);
    return 0;
  }
  const over = loud.filter(({ kind }) => kind === 'restocked').map(({ incidentId }) => incidentId);
  await takeBack(rows, over, asOf);
  const urgent = loud.filter(isUrgent);
  if (urgent.length === 0) return 0;
  const told = await tell(rows, await linesOf(rows, urgent, today), shop.timeZone, asOf);
  if (told === 0) return 0;
  const ids = urgent.map(({ incidentId }) => incidentId);
  await rows.db.incident.updateMany({ where: { id: { in: ids } }, data: { noticedAt: asOf } });
  await enqueueIn(rows, 'send-notices', { shop: rows.shop });
  return told;
}
