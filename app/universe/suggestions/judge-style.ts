import { counts, LEAST_IN_STOCK, type StyleRecord, type StyleWeek } from './style-record';

/** What each kind of evidence is worth, in points; together a hundred. Revenue leads, and cannot make an icon alone. */
export const POINTS = {
  revenue: 30,
  regularity: 20,
  steadiness: 15,
  tenure: 15,
  breadth: 10,
  'full-price': 10,
} as const;
export type Evidence = keyof typeof POINTS;

/** On top, for sizes that sold as before when they were back in stock: who was never out needs no proof. */
export const POINTS_FOR_RETURNS = 5;
/** A style that sells so many times what an average one does has all the points for revenue: beyond that, nothing is added. */
const TIMES_OF_AN_ICON = 16;
/** Who has been there for two years has outlived its fashion. */
const DAYS_OF_AN_ICON = 730;
/** Half a year in stock and a hundred units: chance has averaged out. */
const HIGH = { weeks: 26, units: 100 };
/** A quarter in stock: less is a launch, or luck. */
const FAIR_WEEKS = 13;
/** From here on a style is proposed: it takes more than any two kinds of evidence. */
export const PROPOSED_FROM = 0.65;
/** A style that sells less than three average ones is a good product, not what the shop stands on. */
export const LEAST_TIMES = 3;
/** Below, the data does not carry what the owner says: well under what is asked of a proposal. */
export const DOUBTED_BELOW = 0.4;
/** An icon that sells hardly more than any other style is one by choice. */
export const LEAST_TIMES_OF_A_CHOICE = 1.5;
/** In a house of fewer styles an average one says nothing. */
const LEAST_STYLES = 20;
/** What was out of stock for longer than three quarters of its time is not made more of than four times what it sold. */
const MOST_MADE_UP = 4;

export type Confidence = 'high' | 'fair' | 'low';

/** What the record says, and how it adds up. */
export interface Judgement {
  /** From 0 to 1. */
  score: number;
  confidence: Confidence;
  points: Record<Evidence | 'returns', number>;
  /** Of the shop's full-price revenue. */
  share: number;
  /** Against an average style, as if it had always been in stock. */
  times: number;
  /** Whether there are enough styles for that to say something. */
  comparable: boolean;
  /** Weeks that say something, and those of them with sales. */
  weeks: number;
  weeksSold: number;
  /** Spread of its weeks against their mean; null where nothing sold. */
  variation: number | null;
  atFullPrice: number;
}

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** Spread against the mean; null without sales. */
function variationOf(rates: readonly number[]): number | null {
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  if (rates.length === 0 || mean <= 0) return null;
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length;
  return Math.sqrt(variance) / mean;
}

/** A category without a season that could be learnt has none; one that sells nothing in a week is not divided by nothing. */
const LEAST_SEASON = 0.1;
const unseasonal = ({ units, season }: StyleWeek): number => units / Math.max(season, LEAST_SEASON);

/**
 * The lowest of several readings of the same weeks: as they were, without their season, without those out of stock, and in
 * proportion to what could be bought. A stock-out can so never make a style look less steady for being known.
 */
function leastVariation(weeks: readonly StyleWeek[]): number | null {
  const said = weeks.filter(counts);
  const inStock = weeks.filter((week) => week.inStock >= LEAST_IN_STOCK);
  const readings = [
    ...[weeks, said].flatMap((some) => [some.map(({ units }) => units), some.map(unseasonal)]),
    inStock.map((week) => unseasonal(week) / week.inStock),
  ].flatMap((rates) => variationOf(rates) ?? []);
  return readings.length === 0 ? null : Math.min(...readings);
}

function confidenceOf(weeks: number, units: number): Confidence {
  if (weeks >= HIGH.weeks && units >= HIGH.units) return 'high';
  return weeks >= FAIR_WEEKS ? 'fair' : 'low';
}

/** How much more it would have sold if it had always been in stock. */
function madeUp(weeks: readonly StyleWeek[]): number {
  const there = weeks.reduce((sum, { inStock }) => sum + inStock, 0);
  return weeks.length === 0 ? 1 : Math.min(MOST_MADE_UP, weeks.length / Math.max(there, 1e-9));
}

/** Judges a style by its own record. Weeks out of stock are missing: they neither count as sold nor as unsold. */
export function judgeStyle(record: StyleRecord): Judgement {
  const said = record.weeks.filter(counts);
  const weeksSold = said.filter(({ units }) => units > 0).length;
  const units = said.reduce((sum, week) => sum + week.units, 0);
  const share =
    record.shopFullPriceRevenue <= 0 ? 0 : within(record.fullPriceRevenue / record.shopFullPriceRevenue);
  const times = share * record.shopStyles * madeUp(record.weeks);
  const most = Math.max(2, Math.min(TIMES_OF_AN_ICON, record.shopStyles));
  const variation = leastVariation(record.weeks);
  const atFullPrice = record.revenue <= 0 ? 0 : within(record.fullPriceRevenue / record.revenue);
  const { stockOuts, before, after } = record.returns;
  const points = {
    revenue: POINTS.revenue * within(times <= 1 ? 0 : Math.log(times) / Math.log(most)),
    regularity: POINTS.regularity * (said.length === 0 ? 0 : weeksSold / said.length),
    steadiness: POINTS.steadiness * (variation === null ? 0 : 1 / (1 + variation ** 2)),
    tenure: POINTS.tenure * within(record.tenureDays / DAYS_OF_AN_ICON),
    breadth: POINTS.breadth * (record.sizes === 0 ? 0 : within(record.sizesSold / record.sizes)),
    'full-price': POINTS['full-price'] * atFullPrice,
    returns: stockOuts === 0 || before <= 0 ? 0 : POINTS_FOR_RETURNS * within(after / before),
  };
  return {
    score: within(Object.values(points).reduce((sum, some) => sum + some, 0) / 100),
    confidence: confidenceOf(said.length, units),
    points,
    share,
    times,
    comparable: record.shopStyles >= LEAST_STYLES,
    weeks: said.length,
    weeksSold,
    variation,
    atFullPrice,
  };
}

/** What follows for a style that is cast as an icon, or is not. */
export type Verdict = 'propose' | 'doubt' | 'nothing';

/** Whether to propose a style, or to say that the data does not carry it. What was hardly seen in stock is left alone. */
export function verdictOn(judgement: Judgement, isIcon: boolean): Verdict {
  const { score, confidence, times, comparable } = judgement;
  if (confidence === 'low') return 'nothing';
  if (!isIcon) return score >= PROPOSED_FROM && times >= LEAST_TIMES ? 'propose' : 'nothing';
  return score < DOUBTED_BELOW || (comparable && times < LEAST_TIMES_OF_A_CHOICE) ? 'doubt' : 'nothing';
}
