import type { Refusal } from '../casting/casting-rules';
import type { RuleFault } from './rule';

/** What becomes of products that a changed or removed rule no longer casts. */
export const LEAVING = ['uncast', 'keep'] as const;
export type Leaving = (typeof LEAVING)[number];

/** What saving, moving or removing a rule answers. */
export type RuleAnswer =
  | { kind: 'saved'; ruleId: string; cast: number; left: number; underWay: boolean; changeId: string | null }
  | { kind: 'faulty'; faults: RuleFault[] }
  | { kind: 'changed-meanwhile'; by: string; at: Date }
  | { kind: 'not-there' }
  | { kind: 'would-orphan'; chapters: string[] }
  | { kind: 'too-many-rules'; most: number }
  | { kind: 'refused'; refusal: Refusal };

export interface PreviewProduct {
  id: string;
  title: string;
  pictureUrl: string | null;
}

/** What a rule would do if it were saved as it stands in the form. */
export interface RulePreview {
  kind: 'preview';
  /** Products that it would cast, or cast anew, and the first of them. */
  casts: number;
  first: PreviewProduct[];
  /** Products that play already what it says. */
  stay: number;
  /** Products that match it and about which a person has spoken. */
  byHand: number;
  firstByHand: PreviewProduct[];
  /** Products that match it, but a rule above casts them. */
  byOther: number;
  /** Products that it casts now and would not any more: to nothing, or to another rule. */
  leave: { toNothing: number; toOther: number };
  /** Chapters whose products come through this rule. */
  chapters: string[];
}

export type RulePreviewed =
  | RulePreview
  | { kind: 'faulty'; faults: RuleFault[] }
  | { kind: 'reading-collection' }
  | { kind: 'collection-gone' }
  | { kind: 'not-there' };
