import type { ShopRows } from '~/database/for-shop.server';
import type { ChapterEntry, ChapterFaults, Part } from './chapter';
import type { Chapter } from './narrative';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const NUMBER = /^\d{1,18}$/;

/** Which of these may be named anew: they are there, and were not taken away. */
async function thereOf(rows: ShopRows, part: Part, ids: readonly string[]): Promise<string[]> {
  const wellFormed = ids.filter((id) => (part === 'products' ? NUMBER : UUID).test(id));
  if (wellFormed.length === 0) return [];
  const { shop } = rows;
  const found = await {
    icons: () =>
      rows.sql<{ id: string }>`
        select id::text from icon where shop = ${shop} and id = any(${wellFormed}::uuid[]) and retired_at is null`,
    drops: () =>
      rows.sql<{ id: string }>`
        select id::text from edition_drop where shop = ${shop} and id = any(${wellFormed}::uuid[]) and removed_at is null`,
    products: () =>
      rows.sql<{ id: string }>`
        select id::text from product where shop = ${shop} and id = any(${wellFormed}::bigint[])`,
    rules: () =>
      rows.sql<{ id: string }>`
        select id::text from casting_rule where shop = ${shop} and id = any(${wellFormed}::uuid[]) and removed_at is null`,
  }[part]();
  return found.map(({ id }) => id);
}

const idsOf = (entry: ChapterEntry, part: Part): readonly string[] =>
  ({
    icons: entry.icons.map(({ id }) => id),
    drops: entry.dropIds,
    products: entry.productIds,
    rules: entry.ruleIds,
  })[part];

/**
 * Faults of what a chapter names without its being there. What the chapter named before may stay, though it was taken away
 * meanwhile: nobody who changes a date is made to clean up.
 */
export async function faultsOfNamed(
  rows: ShopRows,
  entry: ChapterEntry,
  before: Chapter | null,
): Promise<ChapterFaults> {
  const faults: ChapterFaults = {};
  for (const part of ['icons', 'drops', 'products', 'rules'] as const) {
    const named = new Set(before?.[part].map(({ id }) => id));
    const added = [...new Set(idsOf(entry, part))].filter((id) => !named.has(id));
    const there = await thereOf(rows, part, added);
    if (there.length < added.length) faults[part] = 'not-there';
  }
  return faults;
}
