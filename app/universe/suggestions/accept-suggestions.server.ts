import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { writeIcons } from '../casting/cast-as-icon.server';
import { recordChange, type Change } from '../casting/casting-rows.server';
import { CastingRefused, tidyReason } from '../casting/casting-rules';
import { readProducts, readVariants, takenTitles } from '../casting/casting-facts.server';
import { castingIn } from '../casting/casting-transaction.server';
import { distinctTitles } from '../casting/icon-handle';
import type { Accepted } from './decided';
import { suggestionEvidence } from './evidence';
import { STILL_OPEN } from './open-suggestions.server';

interface Proposal {
  id: string;
  title: string;
  productIds: bigint[];
  evidence: unknown;
}

/** The proposals among these that can still be cast: open, of products that are all there and that nobody gave a role. */
const readProposals = (rows: ShopRows, ids: readonly string[]): Promise<Proposal[]> => rows.sql<Proposal>`
  select s.id::text, s.title, s.product_ids as "productIds", s.evidence from suggestion s
  where s.shop = ${rows.shop} and s.id = any(${ids}::uuid[]) and s.kind = 'icon' and ${STILL_OPEN}
    and (select count(*) from product p where p.shop = s.shop and p.id = any(s.product_ids)) = cardinality(s.product_ids)
  order by s.score desc, s.key for update of s`;

/** The permanent set as it was shown; sizes that were deleted since are not promised. */
function carriedIn({ evidence }: Proposal, known: ReadonlySet<bigint>): bigint[] {
  const { set } = suggestionEvidence.parse(evidence);
  return (set?.carried ?? []).map(BigInt).filter((id) => known.has(id));
}

async function castOne(
  rows: ShopRows,
  proposal: Proposal,
  title: string,
  change: Change,
): Promise<{ iconIds: string[]; retired: string[] }> {
  const products = await readProducts(rows, proposal.productIds);
  const productOf = await readVariants(rows, proposal.productIds);
  const carried = carriedIn(proposal, new Set(productOf.keys()));
  const family = { kind: 'one', title } as const;
  return writeIcons(rows, { products, family, carried, productOf, minimum: null }, change);
}

/** Casts each of these proposals as one icon with the permanent set it showed: all of them in one change, to be undone as one. */
export function acceptSuggestions(
  shop: string,
  { ids, reason: typed }: { ids: readonly string[]; reason: string },
  staff: Staff,
  asOf: Date,
): Promise<Accepted> {
  return castingIn(shop, asOf, async (rows) => {
    const reason = tidyReason(typed);
    const asked = new Set(ids);
    const proposals = await readProposals(rows, [...asked]);
    if (proposals.length === 0) throw new CastingRefused({ because: 'nothing-changed' });
    const titles = distinctTitles(
      proposals.map(({ title }) => title),
      await takenTitles(rows),
    );
    const change = await recordChange(rows, { kind: 'icon', reason, staff, asOf });
    const iconIds: string[] = [];
    const retired: string[] = [];
    for (const [at, proposal] of proposals.entries()) {
      const cast = await castOne(rows, proposal, titles[at] ?? proposal.title, change);
      iconIds.push(...cast.iconIds);
      retired.push(...cast.retired);
    }
    await rows.run`
      update suggestion set state = 'accepted', decided_at = ${asOf}, decided_by = ${staff.id}, decided_by_name = ${staff.name},
        change_id = ${change.id}::uuid
      where shop = ${shop} and id = any(${proposals.map(({ id }) => id)}::uuid[])`;
    await recordAudit(
      rows,
      proposals.map(({ id, title }) => ({
        ...({ about: 'suggestion', verb: 'accepted' } as const),
        ...{ subject: id, title, reason, changeId: change.id },
      })),
      staff,
      asOf,
    );
    const productIds = proposals.flatMap((proposal) => proposal.productIds);
    return {
      ...{ kind: 'cast' as const, changeId: change.id, products: productIds.length, iconIds },
      ...{ icons: titles, left: asked.size - proposals.length },
      touched: { productIds, iconIds: retired },
    };
  });
}
