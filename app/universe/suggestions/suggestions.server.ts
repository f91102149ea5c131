import { forShop, type ShopRows } from '~/database/for-shop.server';
import { mayReadOrders } from '~/shopify/scopes';
import { uncastBestSellers } from './best-sellers.server';
import { suggestionEvidence } from './evidence';
import { STILL_OPEN } from './open-suggestions.server';
import { readPlace, writePlace } from './suggestions-place';
import type { ShownSuggestion, SuggestionCount, SuggestionKind, SuggestionsPage } from './suggestions-page';

const PAGE_SIZE = 20;

/** How much there is to decide. */
export async function suggestionCount(rows: ShopRows): Promise<SuggestionCount> {
  const [found] = await rows.sql<{ icons: number; doubts: number }>`
    select count(*) filter (where s.kind = 'icon')::int as icons, count(*) filter (where s.kind = 'doubt')::int as doubts
    from suggestion s where s.shop = ${rows.shop} and ${STILL_OPEN}`;
  return {
    icons: found?.icons ?? 0,
    doubts: found?.doubts ?? 0,
    bestSellers: (await uncastBestSellers(rows)).count,
  };
}

/** The same for a page. */
export const whatToDecide = (shop: string): Promise<SuggestionCount> => suggestionCount(forShop(shop));

/** Proposals begin with the strongest, doubts with the weakest icon. */
async function readSuggestions(
  rows: ShopRows,
  kind: SuggestionKind,
  after: string | null,
): Promise<{ suggestions: ShownSuggestion[]; next: string | null }> {
  const place = readPlace(after);
  const sign = kind === 'icon' ? -1 : 1;
  const found = await rows.sql<Omit<ShownSuggestion, 'evidence'> & { evidence: unknown }>`
    select s.id::text, s.key, s.kind, s.title, s.score, s.confidence, s.evidence, s.icon_id::text as "iconId",
      coalesce((
        select json_agg(json_build_object('id', p.id::text, 'title', p.title, 'pictureUrl', p.picture_url) order by p.id)
        from product p where p.shop = s.shop and p.id = any(s.product_ids)
      ), '[]') as products
    from suggestion s
    where s.shop = ${rows.shop} and s.kind = ${kind} and ${STILL_OPEN}
      and (${place === null} or (${sign} * s.score, s.key) > (${sign} * ${place?.score ?? 0}::float8, ${place?.key ?? ''}))
    order by ${sign} * s.score, s.key limit ${PAGE_SIZE + 1}`;
  const suggestions = found
    .slice(0, PAGE_SIZE)
    .map((one) => ({ ...one, evidence: suggestionEvidence.parse(one.evidence) }));
  const last = suggestions.at(-1);
  return { suggestions, next: found.length > PAGE_SIZE && last ? writePlace(last) : null };
}

/** One page of what is suggested, and what else sells well and plays nothing. */
export async function suggestionsPage(
  shop: string,
  { kind, after }: { kind: SuggestionKind; after: string | null },
): Promise<SuggestionsPage> {
  const rows = forShop(shop);
  const [{ suggestions, next }, count, bestSellers, known] = await Promise.all([
    readSuggestions(rows, kind, after),
    suggestionCount(rows),
    uncastBestSellers(rows),
    rows.db.shop.findUniqueOrThrow({ where: { shop }, select: { grantedScopes: true, weighedAt: true } }),
  ]);
  const { weighedAt, grantedScopes } = known;
  const waiting = !mayReadOrders(grantedScopes) ? 'no-orders' : weighedAt === null ? 'reading' : null;
  return { waiting, kind, suggestions, count, next, bestSellers, weighedAt };
}
