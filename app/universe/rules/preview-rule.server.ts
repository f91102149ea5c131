import { forShop, type ShopRows } from '~/database/for-shop.server';
import { draftedRule } from './drafted-rule.server';
import { verdictOf, type Rule, type RuleEntry } from './rule';
import type { PreviewProduct, RulePreview, RulePreviewed } from './rule-answers';
import { chaptersOfRule } from './rule-chapters.server';
import { askForCollection } from './rule-collections.server';
import { readRules } from './rule-rows.server';
import { groupsOf, type Group } from './situations.server';

const SHOWN = 20;

async function productsOf(rows: ShopRows, groups: readonly Group[]): Promise<PreviewProduct[]> {
  const ids = groups.flatMap(({ first }) => first);
  const found = await rows.sql<Omit<PreviewProduct, 'id'> & { id: bigint }>`
    select id, title, picture_url as "pictureUrl" from product
    where shop = ${rows.shop} and id = any(${ids}::bigint[]) order by title, id limit ${SHOWN}`;
  return found.map((product) => ({ ...product, id: String(product.id) }));
}

const count = (groups: readonly Group[]): number => groups.reduce((sum, { products }) => sum + products, 0);

/** What these rules would do to the products of one of them. */
async function lookAt(rows: ShopRows, rules: readonly Rule[], id: string): Promise<RulePreview> {
  const paused = new Set(rules.filter(({ state }) => state === 'paused').map((rule) => rule.id));
  const groups = (await groupsOf(rows, rules, { questioned: id })).map((group) => ({
    ...group,
    verdict: verdictOf(group, paused),
  }));
  const casts = groups.filter(({ verdict }) => verdict.kind === 'cast' && verdict.ruleId === id);
  const byHand = groups.filter(({ inQuestion, verdict }) => inQuestion && verdict.kind === 'by-hand');
  const left = groups.filter(({ current, matched }) => current === id && matched !== id);
  return {
    kind: 'preview',
    casts: count(casts),
    first: await productsOf(rows, casts),
    stay: count(groups.filter(({ current, verdict }) => current === id && verdict.kind === 'stays')),
    byHand: count(byHand),
    firstByHand: await productsOf(rows, byHand),
    byOther: count(groups.filter((one) => one.inQuestion && one.matched !== id && !one.byHand)),
    leave: {
      toNothing: count(left.filter(({ verdict }) => verdict.kind === 'leaves')),
      toOther: count(left.filter(({ verdict }) => verdict.kind === 'cast')),
    },
    chapters: await chaptersOfRule(rows, id),
  };
}

/**
 * What a rule would do as it stands in the form; nothing of it is written. A collection that nobody has read yet is
 * asked for, and the answer is to ask again.
 */
export async function previewRule(
  shop: string,
  { id, entry }: { id: string | null; entry: RuleEntry },
): Promise<RulePreviewed> {
  const rows = forShop(shop);
  const drafted = await draftedRule(rows, id, { ...entry, category: entry.category || '—' });
  if (!drafted) return { kind: 'not-there' };
  const { rules, draft, faults } = drafted;
  const value = faults.filter(({ field }) => field === 'value');
  if (value.length > 0) return { kind: 'faulty', faults: value };
  if (draft.field === 'collection') {
    const state = await askForCollection(rows, BigInt(draft.value));
    if (state !== 'read') return { kind: state === 'gone' ? 'collection-gone' : 'reading-collection' };
  }
  return lookAt(rows, rules, draft.id);
}

/** What removing a rule would leave behind. */
export async function previewRemoval(shop: string, id: string): Promise<RulePreviewed> {
  const rows = forShop(shop);
  const rules = await readRules(rows);
  if (!rules.some((rule) => rule.id === id)) return { kind: 'not-there' };
  return lookAt(
    rows,
    rules.filter((rule) => rule.id !== id),
    id,
  );
}
