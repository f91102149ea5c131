import type { ShopRows } from '~/database/for-shop.server';
import { freeHandles, handleOf } from '../../casting/icon-handle';

interface New {
  id: string;
  handle: string;
  entry: { title: string };
}

/** A handle for each: the one that its line gives it where that is free, else one of its title. */
function handlesOf(news: readonly New[], taken: ReadonlySet<string>, what: 'edition' | 'drop'): string[] {
  const given = new Set(taken);
  const own = news.map(({ handle }) => {
    const fits = handle !== '' && handleOf(handle, what) === handle && !given.has(handle);
    if (fits) given.add(handle);
    return fits ? handle : null;
  });
  const free = freeHandles(
    news.filter((_, at) => own[at] === null).map(({ entry }) => entry.title),
    given,
    what,
  );
  const next = free.values();
  return own.map((handle) => handle ?? next.next().value ?? '');
}

async function takenHandles(rows: ShopRows, what: 'edition' | 'drop'): Promise<Set<string>> {
  const found =
    what === 'edition'
      ? await rows.sql<{ handle: string }>`select handle from edition where shop = ${rows.shop}`
      : await rows.sql<{ handle: string }>`select handle from edition_drop where shop = ${rows.shop}`;
  return new Set(found.map(({ handle }) => handle));
}

/** The handles of what a file makes, by their ids. */
export async function newHandles(
  rows: ShopRows,
  news: readonly New[],
  what: 'edition' | 'drop',
): Promise<ReadonlyMap<string, string>> {
  const handles = handlesOf(news, await takenHandles(rows, what), what);
  return new Map(news.map(({ id }, at) => [id, handles[at] ?? id]));
}
