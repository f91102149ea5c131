import { LONGEST_CATEGORY, tidy } from '../casting/casting-rules';

/** What of a product a rule looks at. */
export const RULE_FIELDS = ['product-type', 'tag', 'vendor', 'collection'] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

/** More than these nobody keeps in mind, and each product is compared with all of them. */
export const MOST_RULES = 200;
export const LONGEST_VALUE = 255;
/** Icons that the products of one rule support. */
export const MOST_SUPPORTED = 50;

/** A rule as it works. A paused one casts nobody and takes nothing away: its products stay as they are. */
export interface Rule {
  id: string;
  field: RuleField;
  value: string;
  categoryId: string;
  iconIds: string[];
  state: 'live' | 'paused';
}

/** How a product stands to the rules. */
export interface Situation {
  /** The first live rule that matches it. */
  matched: string | null;
  /** The rule that cast it. */
  current: string | null;
  /** A person has spoken about it last, uncasting included. */
  byHand: boolean;
  /** It plays what the rule that cast it says today. */
  same: boolean;
}

export type Verdict =
  | { kind: 'by-hand' }
  | { kind: 'stays' }
  | { kind: 'cast'; ruleId: string }
  | { kind: 'leaves'; ruleId: string };

/** What becomes of a product. `paused` are rules that hold on to whom they cast. */
export function verdictOf(situation: Situation, paused: ReadonlySet<string>): Verdict {
  const { matched, current, byHand, same } = situation;
  if (byHand) return { kind: 'by-hand' };
  if (matched !== null)
    return matched === current && same ? { kind: 'stays' } : { kind: 'cast', ruleId: matched };
  return current === null || paused.has(current) ? { kind: 'stays' } : { kind: 'leaves', ruleId: current };
}

/** What a person typed into a rule's form. */
export interface RuleEntry {
  field: RuleField;
  /** A type, tag or vendor; the id of a collection. */
  value: string;
  /** By its name; a new one is made. */
  category: string;
  iconIds: readonly string[];
  active: boolean;
}

export type RuleFault =
  | { field: 'value'; because: 'value-missing' | 'value-too-long' | 'not-a-collection' | 'value-taken' }
  | { field: 'category'; because: 'category-missing' | 'category-too-long' }
  | { field: 'iconIds'; because: 'too-many-icons' };

/** Types and tags are compared whole, whatever their capitals; space around them was not meant. */
export const tidyValue = (value: string): string =>
  value
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim();

function faultOfValue({ field, value }: RuleEntry): RuleFault | null {
  const typed = tidyValue(value);
  if (typed === '') return { field: 'value', because: 'value-missing' };
  if (field === 'collection' && !/^\d{1,18}$/.test(typed))
    return { field: 'value', because: 'not-a-collection' };
  return typed.length > LONGEST_VALUE ? { field: 'value', because: 'value-too-long' } : null;
}

function faultOfCategory({ category }: RuleEntry): RuleFault | null {
  const name = tidy(category);
  if (name === '') return { field: 'category', because: 'category-missing' };
  return name.length > LONGEST_CATEGORY ? { field: 'category', because: 'category-too-long' } : null;
}

/** Everything that is wrong with an entry by itself, one fault a field. */
export function faultsOf(entry: RuleEntry): RuleFault[] {
  const icons: RuleFault | null =
    entry.iconIds.length > MOST_SUPPORTED ? { field: 'iconIds', because: 'too-many-icons' } : null;
  return [faultOfValue(entry), faultOfCategory(entry), icons].filter((fault) => fault !== null);
}

/** The order with one rule a place higher or lower; the same order where there is no such place. */
export function moved(ids: readonly string[], id: string, way: 'up' | 'down'): string[] {
  const order = [...ids];
  const from = order.indexOf(id);
  const to = way === 'up' ? from - 1 : from + 1;
  const other = order[to];
  if (from < 0 || other === undefined) return order;
  order[to] = id;
  order[from] = other;
  return order;
}
