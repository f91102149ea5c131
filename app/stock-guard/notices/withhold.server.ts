import type { ShopRows } from '~/database/for-shop.server';
import { dayIn } from '../day';
import { nextHour } from '../people/local-time';
import { alertContent, type Line } from './alert-content.server';
import { isUrgent, type Happening } from './happening';
import {
  DIGEST_SECTIONS,
  NO_SECTIONS,
  noticeContent,
  type DigestSection,
  type NoticeContent,
} from './notice-content';

/** The hour of the digest of whoever chose none. */
export const DIGEST_HOUR = 8;

const SECTION: Record<Happening['kind'], DigestSection> = {
  broke: 'broken',
  'at-risk': 'atRisk',
  slipped: 'slipped',
  unstable: 'unstable',
  restocked: 'resolved',
};

async function write(
  rows: ShopRows,
  key: string,
  content: NoticeContent,
  asOf: Date,
  dueAt: Date,
): Promise<void> {
  await rows.db.notice.createMany({
    data: [
      {
        shop: rows.shop,
        kind: content.kind,
        dedupKey: `withheld:${key}`,
        threadId: content.kind === 'incident' ? content.size.incidentId : null,
        content,
        state: 'withheld',
        createdAt: asOf,
        dueAt,
      },
    ],
    skipDuplicates: true,
  });
}

/** Adds to the digest that the next morning would have brought. Each incident stands in it once, as it was last. */
async function intoDigest(
  rows: ShopRows,
  lines: readonly Line[],
  timeZone: string,
  asOf: Date,
): Promise<void> {
  const dueAt = nextHour(timeZone, DIGEST_HOUR, asOf);
  const day = dayIn(timeZone, dueAt);
  const known = await rows.db.notice.findFirst({ where: { dedupKey: `withheld:digest:${day}` } });
  const before = known ? noticeContent.parse(known.content) : null;
  const told = new Set(lines.map(({ size }) => size.incidentId));
  const kept = before?.kind === 'digest' ? before.sections : NO_SECTIONS;
  const sections = { ...NO_SECTIONS };
  for (const section of DIGEST_SECTIONS) {
    const news = lines.filter(({ happening }) => SECTION[happening.kind] === section);
    sections[section] = [
      ...kept[section].filter(({ incidentId }) => !told.has(incidentId)),
      ...news.map(({ size }) => size),
    ];
  }
  const content: NoticeContent = { kind: 'digest', day, sections, more: 0 };
  if (known) await rows.db.notice.updateMany({ where: { id: known.id }, data: { content } });
  else await write(rows, `digest:${day}`, content, asOf, dueAt);
}

/**
 * Keeps what would have been sent in the quiet fortnight: once, whoever would have got it, so that an owner who has
 * named nobody yet sees it too.
 */
export async function withhold(
  rows: ShopRows,
  lines: readonly Line[],
  timeZone: string,
  asOf: Date,
): Promise<void> {
  const urgent = lines.filter(({ happening }) => isUrgent(happening));
  const rest = lines.filter(({ happening }) => !isUrgent(happening));
  const [first] = urgent.map(({ size }) => size.incidentId).sort();
  if (first !== undefined) {
    const content = await alertContent(rows, urgent, asOf);
    await write(rows, `${first}:${String(asOf.getTime())}`, content, asOf, asOf);
  }
  if (rest.length > 0) await intoDigest(rows, rest, timeZone, asOf);
}
