import { ageOfMirror } from '~/catalogue/mirror-age';
import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import { dayIn, type Day } from '../day';
import { calendarOf } from '../demand/calendar.server';
import { watchedVariants } from '../promise/watched-variants.server';
import type { WatchedRow } from '../promise/watched-row';
import type { ChapterGate } from './chapter-gate';
import { GATE_UNKNOWN, gateOf, sizeGate, type Gate, type GateDays } from './gate';
import { detailOf, gateDetail, type GateDetail } from './gate-detail';
import { sizeAhead } from './row-gate';

/** Whose gates are renewed: all that are still ahead, those of some chapters, or those of some icons. */
export type WhoseGates = 'everyone' | { chapterIds: readonly string[] } | { iconIds: readonly string[] };

/** Icons read together: their sizes fit in memory, whatever the shop. */
const ICONS_AT_ONCE = 50;

interface IconInChapter extends GateDays {
  chapterId: string;
  iconId: string;
}

const meant = (whose: WhoseGates) => {
  if (whose === 'everyone') return part`true`;
  return 'chapterIds' in whose
    ? part`ci.chapter_id = any(${whose.chapterIds}::uuid[])`
    : part`ci.icon_id = any(${whose.iconIds}::uuid[])`;
};

/** Icons in chapters that end today or later. */
const iconsInChapters = (rows: ShopRows, whose: WhoseGates, today: Day): Promise<IconInChapter[]> =>
  rows.sql<IconInChapter>`
    select c.id::text as "chapterId", ci.icon_id::text as "iconId",
      to_char(c.from_day, 'YYYY-MM-DD') as "from", to_char(c.to_day, 'YYYY-MM-DD') as "to"
    from chapter_icon ci
    join chapter c on c.shop = ci.shop and c.id = ci.chapter_id and c.to_day >= ${today}::date
    join icon i on i.shop = ci.shop and i.id = ci.icon_id and i.retired_at is null
    where ci.shop = ${rows.shop} and ${meant(whose)}
    order by ci.icon_id, c.from_day`;

interface Written extends IconInChapter {
  gate: Gate;
  detail: GateDetail;
}

const written = ({ chapterId, iconId, gate, detail }: Written) => ({
  chapterId,
  iconId,
  state: gate.state,
  units: gate.state === 'short' ? gate.units : null,
  shortFrom: gate.state === 'short' ? gate.from : null,
  shortTo: gate.state === 'short' ? gate.to : null,
  detail,
});

async function write(rows: ShopRows, gates: readonly Written[], asOf: Date): Promise<void> {
  await rows.run`
    insert into chapter_gate (shop, chapter_id, icon_id, state, units, short_from, short_to, detail, at)
    select ${rows.shop}, "chapterId", "iconId", state, units, "shortFrom", "shortTo", detail, ${asOf}
    from jsonb_to_recordset(${JSON.stringify(gates.map(written))}::jsonb) as g(
      "chapterId" uuid, "iconId" uuid, state text, units int, "shortFrom" date, "shortTo" date, detail jsonb)
    on conflict (shop, chapter_id, icon_id) do update set state = excluded.state, units = excluded.units,
      short_from = excluded.short_from, short_to = excluded.short_to, detail = excluded.detail, at = excluded.at`;
}

/** Gates of icons that left their chapters, or are icons no longer; nobody reads them until they are gone. */
const forgetOthers = (rows: ShopRows): Promise<unknown> => rows.run`
  delete from chapter_gate g where g.shop = ${rows.shop} and not exists (
    select 1 from chapter_icon ci join icon i on i.shop = ci.shop and i.id = ci.icon_id and i.retired_at is null
    where ci.shop = ${rows.shop} and ci.chapter_id = g.chapter_id and ci.icon_id = g.icon_id)`;

function gatesOfIcon(
  sizes: readonly WatchedRow[],
  chapters: readonly IconInChapter[],
  seen: Parameters<typeof sizeAhead>[1],
): Written[] {
  const until = chapters.reduce((last, { to }) => (to > last ? to : last), seen.today);
  const walked = sizes.map((row) => ({ phasingOutOn: row.phasingOutOn, ahead: sizeAhead(row, seen, until) }));
  return chapters.map((chapter) => {
    const gates = walked.map(({ ahead, phasingOutOn }) => sizeGate(ahead, chapter, phasingOutOn));
    const gate = gateOf(gates, chapter, seen.today);
    return { ...chapter, gate, detail: detailOf(gates, gate.state === 'unknown' ? gate.because : null) };
  });
}

/**
 * Works out anew whether icons are covered through their chapters, from the very rows that promises are judged by; call it
 * where those were looked at, in the same transaction. A stale mirror changes nothing: readers say that it is stale.
 */
export async function renewGates(rows: ShopRows, whose: WhoseGates, asOf: Date): Promise<void> {
  const { shop } = rows;
  const { timeZone, mirrorAsOf } = await rows.db.shop.findUniqueOrThrow({ where: { shop } });
  if (ageOfMirror({ mirrorAsOf, progress: null, failure: null }, asOf).kind !== 'fresh') return;
  const today = dayIn(timeZone, asOf);
  if (whose === 'everyone') await forgetOthers(rows);
  const found = await iconsInChapters(rows, whose, today);
  if (found.length === 0) return;
  const byIcon = [...Map.groupBy(found, ({ iconId }) => iconId)];
  for (let from = 0; from < byIcon.length; from += ICONS_AT_ONCE) {
    const some = byIcon.slice(from, from + ICONS_AT_ONCE);
    const iconIds = some.map(([iconId]) => iconId);
    const watched = await watchedVariants(rows, { iconIds }, asOf);
    // A whole calendar takes longer to read than an icon takes to be walked.
    const categories = [...new Set(watched.flatMap(({ demand }) => demand?.category ?? []))];
    const seen = { calendar: await calendarOf(rows, { categories, iconIds }), today };
    const sizesOf = Map.groupBy(watched, ({ icon }) => icon?.id ?? '');
    const gates = some.flatMap(([iconId, chapters]) =>
      gatesOfIcon(sizesOf.get(iconId) ?? [], chapters, seen),
    );
    await write(rows, gates, asOf);
  }
}

interface Kept extends IconInChapter {
  icon: string;
  uplift: number | null;
  state: Gate['state'] | null;
  units: number | null;
  shortFrom: Day | null;
  shortTo: Day | null;
  detail: unknown;
}

function keptGate(kept: Kept, detail: GateDetail | null, stale: boolean, today: Day): Gate {
  if (kept.to < today) return { state: 'unknown', because: 'over' };
  if (stale) return { state: 'unknown', because: 'stale-mirror' };
  if (kept.state === 'covered') return { state: 'covered' };
  if (kept.state === 'short' && kept.units !== null && kept.shortFrom !== null)
    return { state: 'short', units: kept.units, from: kept.shortFrom, to: kept.shortTo };
  const because = GATE_UNKNOWN.find((why) => why === detail?.because);
  return { state: 'unknown', because: because ?? 'not-looked' };
}

/** The gates of chapters as last worked out, of every icon or of these; of a stale mirror and of what is over nothing is claimed. */
export async function gatesOf(
  rows: ShopRows,
  chapterIds: readonly string[],
  asOf: Date,
  iconIds: readonly string[] | null = null,
): Promise<Map<string, ChapterGate[]>> {
  const { shop } = rows;
  const { timeZone, mirrorAsOf } = await rows.db.shop.findUniqueOrThrow({ where: { shop } });
  const stale = ageOfMirror({ mirrorAsOf, progress: null, failure: null }, asOf).kind !== 'fresh';
  const today = dayIn(timeZone, asOf);
  const found = await rows.sql<Kept>`
    select c.id::text as "chapterId", ci.icon_id::text as "iconId", i.title as icon, ci.uplift,
      to_char(c.from_day, 'YYYY-MM-DD') as "from", to_char(c.to_day, 'YYYY-MM-DD') as "to",
      g.state, g.units, to_char(g.short_from, 'YYYY-MM-DD') as "shortFrom", to_char(g.short_to, 'YYYY-MM-DD') as "shortTo",
      g.detail
    from chapter_icon ci
    join chapter c on c.shop = ${shop} and c.id = ci.chapter_id
    join icon i on i.shop = ${shop} and i.id = ci.icon_id and i.retired_at is null
    left join lateral (
      select * from chapter_gate x where x.shop = ${shop} and x.chapter_id = ci.chapter_id and x.icon_id = ci.icon_id limit 1
    ) g on true
    where ci.shop = ${shop} and ci.chapter_id = any(${chapterIds}::uuid[])
      and (${iconIds}::uuid[] is null or ci.icon_id = any(${iconIds}::uuid[]))
    order by i.position, i.title, i.id`;
  const gates = found.map((kept): ChapterGate => {
    const detail = gateDetail.safeParse(kept.detail).data ?? null;
    const { chapterId, iconId, icon, uplift, from, to } = kept;
    const { sizes = 0, short = 0, unknown = 0 } = detail ?? {};
    return {
      ...{ chapterId, iconId, icon, uplift, from, to, sizes, short, unknown, today },
      gate: keptGate(kept, detail, stale, today),
    };
  });
  return Map.groupBy(gates, ({ chapterId }) => chapterId);
}
