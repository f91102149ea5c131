import { setImmediate as inBetween } from 'node:timers/promises';
import type { ShopRows } from '~/database/for-shop.server';
import { LONGEST_TITLE } from '../casting/casting-rules';
import { suggestedSet } from '../casting/suggestion.server';
import type { ProposedSet, SuggestionEvidence } from './evidence';
import { LEAST_TIMES, verdictOn, type Confidence } from './judge-style';
import { judgeStyles, type Candidate, type Everything } from './judge-styles.server';
import { readListed, readOptionValues, type ListedProduct } from './read-listed.server';
import { salesGround } from './sales-ground.server';
import { groupStyles } from './style-groups';
import { plain } from './title-ends';

/** Styles whose days are read: the first by revenue. Further down none stands for a house. */
const MOST_JUDGED = 300;
/** More proposals than these nobody decides about. */
const MOST_PROPOSED = 100;

export interface FoundSuggestion {
  kind: 'icon' | 'doubt';
  key: string;
  title: string;
  productIds: string[];
  iconId: string | null;
  score: number;
  confidence: Confidence;
  evidence: SuggestionEvidence;
}

interface Weighed extends Candidate {
  free: boolean;
  iconId: string | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function weighed(title: string, members: readonly ListedProduct[]): Weighed {
  const [first = ''] = members.map(({ since }) => since).sort();
  return {
    title,
    productIds: members.map(({ id }) => id),
    productType: members[0]?.productType ?? '',
    since: first,
    units: sum(members.map(({ units }) => units)),
    revenue: sum(members.map(({ revenue }) => revenue)),
    fullPriceRevenue: sum(members.map(({ fullPriceRevenue }) => fullPriceRevenue)),
    free: members.every(({ free }) => free),
    iconId: members[0]?.iconId ?? null,
  };
}

/** All styles, one vendor's type after another: what else waits in this process goes in between. */
async function stylesOf(listed: readonly ListedProduct[], values: ReadonlySet<string>): Promise<Weighed[]> {
  const byId = new Map(listed.map((one) => [one.id, one]));
  const styles: Weighed[] = [];
  const groups = Map.groupBy(listed, ({ vendor, productType }) => `${plain(vendor)}\n${plain(productType)}`);
  for (const group of groups.values()) {
    for (const { title, productIds } of groupStyles(group, values))
      styles.push(
        weighed(
          title,
          productIds.flatMap((id) => byId.get(id) ?? []),
        ),
      );
    await inBetween();
  }
  return styles;
}

/** Icons that are on sale and not phasing out, each with its products. */
async function castIcons(rows: ShopRows, listed: readonly ListedProduct[]): Promise<Weighed[]> {
  const live = await rows.sql<{ id: string; title: string }>`
    select id::text, title from icon i where shop = ${rows.shop} and retired_at is null and not exists (
      select 1 from policy p where p.shop = i.shop and p.level = 'icon' and p.subject = i.id::text and p.phasing_out_on is not null
    )`;
  const titles = new Map(live.map(({ id, title }) => [id, title]));
  const families = Map.groupBy(listed, ({ iconId }) => iconId);
  return [...families].flatMap(([iconId, members]) => {
    const title = iconId === null ? undefined : titles.get(iconId);
    return title === undefined ? [] : [weighed(title, members)];
  });
}

/** The permanent set that sales suggest for a style, in the words of its options. */
async function proposedSet(rows: ShopRows, productIds: readonly bigint[], asOf: Date): Promise<ProposedSet> {
  const { variants } = await suggestedSet(rows, productIds, asOf);
  const carried = variants.filter((one) => one.carried).map(({ variantId }) => variantId);
  const options = await rows.sql<{ name: string; values: string[] }>`
    select name, array_agg(value order by first) as values from (
      select o.name, v.option_values[o.place] as value, min(o.place * 1000 + v.position) as first
      from variant v join product p on p.shop = v.shop and p.id = v.product_id
      cross join lateral unnest(p.option_names) with ordinality as o(name, place)
      where v.shop = ${rows.shop} and v.id = any(${carried}::bigint[]) and v.option_values[o.place] <> 'Default Title'
      group by 1, 2
    ) named where value is not null group by name order by min(first)`;
  return {
    carried: carried.map(String),
    of: variants.length,
    values: options.map(({ name, values }) => ({ name, carried: values })),
  };
}

const keyOf = (productIds: readonly bigint[]): string => productIds.map(String).join(' ');
const toThree = (value: number): number => Math.round(value * 1_000) / 1_000;

/** Everything that the store's own sales suggest; nothing where there are none. */
export async function findSuggestions(rows: ShopRows, asOf: Date): Promise<FoundSuggestion[]> {
  const ground = await salesGround(rows, asOf);
  if (ground === null) return [];
  const listed = await readListed(rows);
  const styles = await stylesOf(listed, await readOptionValues(rows));
  const everything: Everything = {
    fullPriceRevenue: sum(listed.map(({ fullPriceRevenue }) => fullPriceRevenue)),
    styles: styles.filter(({ fullPriceRevenue }) => fullPriceRevenue > 0).length,
  };
  const least = (LEAST_TIMES * everything.fullPriceRevenue) / Math.max(1, everything.styles);
  const candidates = styles
    .filter(({ free, fullPriceRevenue }) => free && fullPriceRevenue > 0 && fullPriceRevenue >= least)
    .sort((one, other) => other.fullPriceRevenue - one.fullPriceRevenue)
    .slice(0, MOST_JUDGED);

  const proposed = (await judgeStyles(rows, candidates, everything, ground))
    .filter(({ judgement }) => verdictOn(judgement, false) === 'propose')
    .sort((one, other) => other.judgement.score - one.judgement.score)
    .slice(0, MOST_PROPOSED);
  const icons = await castIcons(rows, listed);
  const doubted = (await judgeStyles(rows, icons, everything, ground)).filter(
    ({ judgement }) => verdictOn(judgement, true) === 'doubt',
  );

  const found: FoundSuggestion[] = [];
  for (const { candidate, judgement, evidence } of proposed) {
    const { title, productIds } = candidate;
    const set = await proposedSet(rows, productIds, asOf);
    found.push({
      ...{ kind: 'icon', key: keyOf(productIds), title: title.slice(0, LONGEST_TITLE).toWellFormed() },
      ...{ productIds: productIds.map(String), iconId: null, evidence: { ...evidence, set } },
      ...{ score: toThree(judgement.score), confidence: judgement.confidence },
    });
  }
  for (const { candidate, judgement, evidence } of doubted) {
    const { title, productIds, iconId } = candidate;
    found.push({
      ...{ kind: 'doubt', key: iconId ?? keyOf(productIds), title, iconId, evidence },
      ...{ productIds: productIds.map(String), score: toThree(judgement.score) },
      confidence: judgement.confidence,
    });
  }
  return found;
}
