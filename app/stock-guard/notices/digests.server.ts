import { ageOfMirror } from '~/catalogue/mirror-age';
import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { nextHour } from '../people/local-time';
import { dayIn } from '../day';
import { SLACK_DIGEST_HOUR } from '../people/slack-channel';
import { addressees, forWhom, type Addressee } from './addressees.server';
import { digestOf, isEmpty, type LastStanding, type Standing } from './digest';
import { noticeContent, type NoticeContent } from './notice-content';
import { isQuiet } from './quiet-fortnight';
import { standingIncidents } from './standing.server';

const DAY = 86_400_000;
/** A week, less what a clock change can take from it: the heartbeat keeps its weekday and hour. */
const HEARTBEAT_AFTER = 7 * DAY - 3 * 3_600_000;
/** Resolved longer ago than this is no news to anybody. */
const RESOLVED_WITHIN = 7 * DAY;

/** Kinds that say how things stand; a digest tells what changed since the last of them. */
const STANDING_KINDS = ['digest', 'baseline', 'heartbeat'];
const NO_ALERTS = ['confirmation', 'test'];

/** When somebody was last told anything. */
async function lastTold(rows: ShopRows, reader: Addressee): Promise<Date | null> {
  const { _max } = await rows.db.notice.aggregate({
    where: { ...forWhom(reader), kind: { notIn: NO_ALERTS }, state: { not: 'planned' } },
    _max: { createdAt: true },
  });
  return _max.createdAt;
}

/** When somebody was last told how things stand, and of which incidents; null where they never were. */
async function lastStanding(rows: ShopRows, reader: Addressee): Promise<LastStanding | null> {
  const last = await rows.db.notice.findFirst({
    where: { ...forWhom(reader), kind: { in: STANDING_KINDS }, state: { not: 'planned' } },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true, content: true },
  });
  if (!last) return null;
  const said = noticeContent.safeParse(last.content).data;
  const sizes = said && 'sections' in said ? Object.values(said.sections).flat() : [];
  return { at: last.createdAt, named: new Set(sizes.map(({ incidentId }) => incidentId)) };
}

/** What somebody gets this morning: a digest where there is news, a sign of life after a week of silence, or nothing. */
async function morningContent(
  rows: ShopRows,
  reader: Addressee,
  standing: readonly Standing[],
  { since, today, asOf }: { since: Date; today: string; asOf: Date },
): Promise<NoticeContent | null> {
  const digest = digestOf(standing, reader, await lastStanding(rows, reader), today);
  const { sections, more } = digest;
  if (digest.news) return { kind: 'digest', day: today, sections, more };
  const told = (await lastTold(rows, reader)) ?? since;
  if (asOf.getTime() - told.getTime() < HEARTBEAT_AFTER) return null;
  return isEmpty(digest)
    ? { kind: 'heartbeat', since: told }
    : { kind: 'digest', day: today, sections, more };
}

async function writeMorning(
  rows: ShopRows,
  readers: readonly (Addressee & { since: Date })[],
  timeZone: string,
  asOf: Date,
): Promise<void> {
  const resolvedSince = new Date(asOf.getTime() - RESOLVED_WITHIN);
  const standing = await standingIncidents(rows, timeZone, resolvedSince, asOf);
  const today = dayIn(timeZone, asOf);
  for (const reader of readers) {
    const content = await morningContent(rows, reader, standing, { since: reader.since, today, asOf });
    if (content === null) continue;
    await rows.db.notice.createMany({
      data: [
        {
          shop: rows.shop,
          ...forWhom(reader),
          kind: content.kind,
          dedupKey: `morning:${dayIn(reader.timeZone, asOf)}:${reader.id}`,
          content,
          state: 'due',
          createdAt: asOf,
          dueAt: asOf,
        },
      ],
      skipDuplicates: true,
    });
  }
  await enqueueIn(rows, 'send-notices', { shop: rows.shop });
}

/** People whose morning has come, each with their next one already written down. */
async function duePeople(rows: ShopRows, timeZone: string, asOf: Date): Promise<Map<string, Date>> {
  const people = await rows.db.recipient.findMany({
    where: {
      confirmedAt: { not: null },
      removedAt: null,
      bouncedAt: null,
      OR: [{ nextDigestAt: null }, { nextDigestAt: { lte: asOf } }],
    },
  });
  for (const person of people)
    await rows.db.recipient.updateMany({
      where: { id: person.id },
      data: { nextDigestAt: nextHour(person.timeZone ?? timeZone, person.digestHour, asOf) },
    });
  const due = people.filter(({ nextDigestAt }) => nextDigestAt !== null);
  return new Map(due.map(({ id, confirmedAt }) => [id, confirmedAt ?? asOf]));
}

/** Channels whose morning has come. A channel's next morning stands in the outbox as a notice that is only planned. */
async function dueChannels(rows: ShopRows, timeZone: string, asOf: Date): Promise<Map<string, Date>> {
  const channels = await rows.db.channel.findMany({ where: { disconnectedAt: null } });
  const due = new Map<string, Date>();
  for (const { id, connectedAt } of channels) {
    const planned = await rows.db.notice.findFirst({ where: { channelId: id, state: 'planned' } });
    if (planned && planned.dueAt > asOf) continue;
    if (planned) {
      due.set(id, connectedAt);
      await rows.db.notice.deleteMany({ where: { id: planned.id } });
    }
    const dueAt = nextHour(timeZone, SLACK_DIGEST_HOUR, asOf);
    await rows.db.notice.create({
      data: {
        shop: rows.shop,
        channelId: id,
        kind: 'digest',
        dedupKey: `planned:${String(dueAt.getTime())}:${id}`,
        content: {},
        state: 'planned',
        createdAt: asOf,
        dueAt,
      },
    });
  }
  return due;
}

/**
 * Writes the morning mails that are due, one to each, and when the next ones are. In the quiet fortnight there are none.
 * Of a stale mirror nothing is said, neither what is short nor that all is well: the mails wait until it is right again.
 */
export async function writeDigests(shop: string, asOf: Date): Promise<void> {
  await forShop(shop).transaction(async (rows) => {
    await rows.lock('digests');
    const found = await rows.db.shop.findUnique({ where: { shop } });
    if (!found || found.uninstalledAt) return;
    const { timeZone, mirrorAsOf } = found;
    if (ageOfMirror({ mirrorAsOf, progress: null, failure: null }, asOf).kind !== 'fresh') return;
    const people = await duePeople(rows, timeZone, asOf);
    const channels = await dueChannels(rows, timeZone, asOf);
    if (isQuiet(found) || people.size + channels.size === 0) return;
    const readers = (await addressees(rows, timeZone)).flatMap((reader) => {
      const since = people.get(reader.id) ?? channels.get(reader.id);
      return since === undefined ? [] : [{ ...reader, since }];
    });
    await writeMorning(rows, readers, timeZone, asOf);
  });
}
