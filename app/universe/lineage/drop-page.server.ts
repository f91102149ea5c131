import { forShop } from '~/database/for-shop.server';
import { editionFacts, todayOf } from './edition-facts.server';
import type { LineageEdition } from './lineage-edition';
import { storedDrop, type StoredDrop } from './save-drop.server';

const MOST_SHOWN = 60;

export interface DropPage {
  stored: StoredDrop;
  /** The first of its editions, in the order of their names, and how many it has. */
  editions: LineageEdition[];
  count: number;
  today: string;
}

/** A drop with its editions, across icons; null where the shop has none such. */
export async function dropPage(shop: string, id: string, asOf: Date): Promise<DropPage | null> {
  const rows = forShop(shop);
  const stored = await storedDrop(rows, id);
  if (!stored) return null;
  const today = await todayOf(rows, asOf);
  const found = await rows.sql<{ id: string; count: number }>`
    select id::text, count(*) over ()::int as count from edition
    where shop = ${shop} and drop_id = ${id}::uuid and removed_at is null
    order by title, id limit ${MOST_SHOWN}`;
  const ids = found.map((edition) => edition.id);
  return { stored, editions: await editionFacts(rows, ids, today), count: found[0]?.count ?? 0, today };
}
