import type { SuggestionEvidence } from './evidence';
import type { Confidence } from './judge-style';

export type SuggestionKind = 'icon' | 'doubt';

/** A suggestion as its page shows it. */
export interface ShownSuggestion {
  id: string;
  /** What it is about: the products of a style, or an icon. */
  key: string;
  kind: SuggestionKind;
  title: string;
  score: number;
  confidence: Confidence;
  evidence: SuggestionEvidence;
  products: { id: string; title: string; pictureUrl: string | null }[];
  /** Of a doubt: the icon that it is about. */
  iconId: string | null;
}

/** A product that sells like few others and plays nothing yet. */
export interface BestSeller {
  id: string;
  title: string;
  pictureUrl: string | null;
  /** Of the year, in minor units. */
  revenue: number;
  units: number;
  weeksSold: number;
  /** Its place among all products by revenue. */
  rank: number;
}

/** The best-sellers that play nothing and are not proposed as icons: the first of them, how many, and among how many. */
export interface UncastBestSellers {
  products: BestSeller[];
  count: number;
  among: number;
}

export interface SuggestionCount {
  icons: number;
  doubts: number;
  /** Best-sellers that play nothing and are not proposed. */
  bestSellers: number;
}

export interface SuggestionsPage {
  /** Why there can be nothing yet; null where suggestions were made. */
  waiting: 'no-orders' | 'reading' | null;
  kind: SuggestionKind;
  suggestions: ShownSuggestion[];
  count: SuggestionCount;
  next: string | null;
  bestSellers: UncastBestSellers;
  /** When sales were last weighed. */
  weighedAt: Date | null;
}
