import { setImmediate as inBetween } from 'node:timers/promises';
import type { ShopRows } from '~/database/for-shop.server';
import type { SuggestionEvidence } from './evidence';
import { evidenceOf } from './evidence';
import { judgeStyle, type Judgement } from './judge-style';
import { readHistories } from './read-histories.server';
import { recordStyle } from './record-style';
import type { SalesGround } from './sales-ground.server';

/** A style to be judged, or the products of an icon. */
export interface Candidate {
  title: string;
  productIds: readonly bigint[];
  productType: string;
  since: string;
  units: number;
  revenue: number;
  fullPriceRevenue: number;
}

/** What all styles of the shop sold together. */
export interface Everything {
  fullPriceRevenue: number;
  /** Styles that sold anything at full price. */
  styles: number;
}

export interface Judged<Of extends Candidate> {
  candidate: Of;
  judgement: Judgement;
  evidence: SuggestionEvidence;
}

/** Styles whose days are read at once. */
const AT_ONCE = 50;
const DAY_MS = 86_400_000;
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Judges styles by their days, some at a time; what else waits in this process goes in between. */
export async function judgeStyles<Of extends Candidate>(
  rows: ShopRows,
  candidates: readonly Of[],
  everything: Everything,
  { window, recordedFrom, seasons }: SalesGround,
): Promise<Judged<Of>[]> {
  const judged: Judged<Of>[] = [];
  for (let at = 0; at < candidates.length; at += AT_ONCE) {
    const some = candidates.slice(at, at + AT_ONCE);
    const productIds = some.flatMap((one) => one.productIds);
    const histories = await readHistories(rows, productIds, window, recordedFrom);
    for (const candidate of some) {
      const sizes = candidate.productIds.flatMap((id) => histories.get(id) ?? []);
      const begins = Math.min(window.days, Math.max(0, daysFrom(window.from, candidate.since)));
      const recorded = recordStyle(sizes, begins, seasons.get(candidate.productType) ?? []);
      const judgement = judgeStyle({
        ...recorded,
        revenue: candidate.revenue,
        fullPriceRevenue: candidate.fullPriceRevenue,
        shopFullPriceRevenue: everything.fullPriceRevenue,
        shopStyles: everything.styles,
        tenureDays: Math.max(0, daysFrom(candidate.since, window.to)),
      });
      const { since, units, fullPriceRevenue } = candidate;
      const known = {
        window: { from: window.from, to: window.to },
        since,
        units,
        fullPriceRevenue,
        set: null,
      };
      judged.push({ candidate, judgement, evidence: evidenceOf(judgement, recorded, known) });
    }
    await inBetween();
  }
  return judged;
}
