import type { RuleField } from './rule';

/** A rule as its page lists it. */
export interface ListedRule {
  id: string;
  version: number;
  field: RuleField;
  value: string;
  category: string;
  icons: { id: string; title: string }[];
  active: boolean;
  collection: { title: string; state: 'read' | 'not-read-yet' | 'gone' } | null;
  /** Products that it casts now. */
  products: number;
}

/** What rules did lately; each is undone as one. */
export interface RuleChange {
  changeId: string;
  reason: string;
  at: Date;
  by: string;
  products: number;
  undone: boolean;
}

export interface RulesPage {
  rules: ListedRule[];
  lately: RuleChange[];
  choices: { vendors: string[]; productTypes: string[]; categories: string[] };
}
