/** What a chapter names by searching for it; products are chosen in Shopify's own picker. */
export const CHOICE_KINDS = ['icons', 'drops', 'rules'] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

export interface Choice {
  id: string;
  /** Of a rule what it looks for. */
  title: string;
  /** The launch of a drop. */
  day: string | null;
  /** Where a rule looks. */
  field: string | null;
}
