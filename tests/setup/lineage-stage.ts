import { emptyStage, INGRID, later, OTHER, SHOP } from './casting-stage';
import { forShop } from '~/database/for-shop.server';
import { blankEdition, type EditionEntry } from '~/universe/lineage/edition-entry';
import { saveEdition } from '~/universe/lineage/save-edition.server';

/** Nobody is cast, nothing is planned, and nobody has written anything down. */
export async function emptyLineage(): Promise<void> {
  await emptyStage();
  for (const shop of [SHOP, OTHER]) {
    const { db } = forShop(shop);
    await db.editionIcon.deleteMany();
    await db.edition.deleteMany();
    await db.editionDrop.deleteMany();
    await db.audit.deleteMany();
    await db.arrival.deleteMany();
  }
}

/** An edition of those icons, with whatever is said of it. */
export const entryFor = (iconIds: string[], said: Partial<EditionEntry> = {}): EditionEntry => ({
  ...blankEdition('Hemp reboot'),
  kind: 'reboot',
  iconIds,
  ...said,
});

/** Plans an edition that has to be without faults; answers its id. */
export async function plan(
  iconIds: string[],
  said: Partial<EditionEntry> = {},
  productIds: bigint[] = [],
  minutes = 1,
): Promise<string> {
  const entry = entryFor(iconIds, said);
  const saved = await saveEdition(SHOP, { id: null, seen: 0, entry, productIds }, INGRID, later(minutes));
  if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved));
  return saved.id;
}
