import { randomUUID } from 'node:crypto';
import { forShop } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import type { ChapterEntry } from '~/universe/narrative/chapter';
import { blankEntry } from '~/universe/narrative/chapter-entry';
import { beginChapter } from '~/universe/narrative/save-chapter.server';
import { INGRID, later, OTHER, rows, SHOP } from './casting-stage';

export const IDA: Staff = { id: '8', name: 'Ida Berg' };
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

/** No year is told, and nothing was launched. */
export async function blankYears(): Promise<void> {
  for (const shop of [SHOP, OTHER]) {
    const { db } = forShop(shop);
    await db.chapterGate.deleteMany();
    await db.chapterIcon.deleteMany();
    await db.chapterDrop.deleteMany();
    await db.chapterProduct.deleteMany();
    await db.chapterRule.deleteMany();
    await db.chapter.deleteMany();
    await db.narrative.deleteMany();
    await db.editionIcon.deleteMany();
    await db.edition.deleteMany();
    await db.editionDrop.deleteMany();
    await db.castingRule.deleteMany();
    await db.audit.deleteMany();
  }
}

/** What a form says of a chapter in December 2026. */
export const winter = (changed: Partial<ChapterEntry> = {}): ChapterEntry => ({
  ...blankEntry('2026-12-01', '2026-12-24'),
  title: 'Winter light',
  ...changed,
});

/** A chapter that is there; its id. */
export async function told(changed: Partial<ChapterEntry> = {}, year = 2026): Promise<string> {
  const saved = await beginChapter(SHOP, year, winter(changed), INGRID, later(0));
  if (saved.kind !== 'saved') throw new Error(`Not saved: ${JSON.stringify(saved)}`);
  return saved.id;
}

const named = (title: string) => ({
  shop: SHOP,
  title,
  handle: randomUUID(),
  createdAt: LONG_AGO,
  createdBy: INGRID.id,
});
const dayOf = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`));

/** A drop that launches on a day; its id. */
export const drop = async (title: string, day: string | null): Promise<string> =>
  (await rows.db.editionDrop.create({ data: { ...named(title), launchesOn: dayOf(day) } })).id;

/** An edition of these icons; its id. */
export async function edition(
  title: string,
  { day = null, dropId = null, iconIds }: { day?: string | null; dropId?: string | null; iconIds: string[] },
): Promise<string> {
  const { id } = await rows.db.edition.create({
    data: { ...named(title), kind: 'capsule', launchesOn: dayOf(day), dropId },
  });
  await rows.db.editionIcon.createMany({
    data: iconIds.map((iconId) => ({ shop: SHOP, editionId: id, iconId })),
  });
  return id;
}
