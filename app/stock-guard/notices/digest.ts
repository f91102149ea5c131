import { isBroken, type Incident } from '../incidents/incident';
import type { Day } from '../day';
import { concerns, type Carer } from '../people/care';
import type { Happening } from './happening';
import {
  DIGEST_SECTIONS,
  NO_SECTIONS,
  type DigestSection,
  type DigestSections,
  type NoticeSize,
} from './notice-content';

/** An incident as it stands now, with the line that tells of it. */
export interface Standing extends Pick<Happening, 'row' | 'outlook'> {
  incident: Pick<
    Incident,
    'state' | 'kind' | 'openedAt' | 'closedAt' | 'closedAs' | 'slippedAt' | 'unstable'
  > & {
    orderBy?: Day | null;
    /** When its snooze last ended, and when it last broke; null where it never did. */
    wokenAt?: Date | null;
    brokeAt?: Date | null;
  };
  size: NoticeSize;
}

/** When a reader was last told how things stand, and the incidents that were named. */
export interface LastStanding {
  at: Date;
  named: ReadonlySet<string>;
}

export interface Digest {
  sections: DigestSections;
  /** Lines that were left out. */
  more: number;
  /** Whether something in it was not told before. */
  news: boolean;
}

// More lines than this no longer help anyone; the rest stands on the incidents page.
const MOST_LINES = 60;

/**
 * An assessment that began before a digest was written may be known only after it: what opened so shortly before, and was
 * not named, is told by the next.
 */
const KNOWN_LATE_MS = 5 * 60_000;

const after = (moment: Date | null, since: Date | null): boolean =>
  moment !== null && (since === null || moment > since);

/** Where an incident stands in a digest; null where it does not: somebody is on it, or it was over before. */
function sectionOf({ incident, outlook }: Standing, since: Date | null, today: Day): DigestSection | null {
  const { state, closedAt, closedAs, openedAt, slippedAt, unstable, kind } = incident;
  if (state === 'resolved')
    return since !== null && after(closedAt, since) && openedAt !== null && closedAs !== 'not-promised'
      ? 'resolved'
      : null;
  if (outlook?.nextArrival?.on === today) return 'arriving';
  if (state !== 'open') return null;
  if (slippedAt !== null) return 'slipped';
  if (unstable) return 'unstable';
  return isBroken(kind) ? 'broken' : 'atRisk';
}

/**
 * Whether a line is worth a mail by itself. A broken promise was told at once, unless it comes and goes; what was at risk
 * yesterday is not news, unless its snooze is over or this is the last day to order.
 */
function isNews(
  { incident, size }: Standing,
  section: DigestSection,
  last: LastStanding | null,
  today: Day,
): boolean {
  if (last === null || section === 'arriving' || section === 'resolved') return true;
  const since = last.at;
  if (section === 'slipped') return after(incident.slippedAt, since);
  if (section === 'broken') return false;
  const { openedAt, wokenAt = null, brokeAt = null, orderBy } = incident;
  if (section === 'unstable' && after(brokeAt, since)) return true;
  const knownLate =
    !last.named.has(size.incidentId) && after(openedAt, new Date(since.getTime() - KNOWN_LATE_MS));
  return knownLate || after(openedAt, since) || after(wokenAt, since) || orderBy === today;
}

/** What one reader's digest holds; `last` is null for the first time. */
export function digestOf(
  standing: readonly Standing[],
  reader: Carer,
  last: LastStanding | null,
  today: Day,
): Digest {
  const since = last?.at ?? null;
  const lines = standing.flatMap((one) => {
    const { icon, pool, terms } = one.row;
    const matter = { iconId: icon?.id ?? null, pool, recipients: terms.recipients };
    const section = concerns(matter, reader) ? sectionOf(one, since, today) : null;
    return section === null ? [] : [{ section, size: one.size, news: isNews(one, section, last, today) }];
  });
  const inOrder = DIGEST_SECTIONS.flatMap((section) => lines.filter((line) => line.section === section));
  const shown = inOrder.slice(0, MOST_LINES);
  const sections = { ...NO_SECTIONS };
  for (const section of DIGEST_SECTIONS)
    sections[section] = shown.filter((line) => line.section === section).map(({ size }) => size);
  return { sections, more: lines.length - shown.length, news: lines.some(({ news }) => news) };
}

export const isEmpty = ({ sections }: Digest): boolean =>
  DIGEST_SECTIONS.every((section) => sections[section].length === 0);
