/** Things that a form of the lineage chooses from, by a search. */
export const CHOICES_OF = ['product', 'icon', 'edition', 'drop'] as const;
export type ChoicesOf = (typeof CHOICES_OF)[number];

export interface Choice {
  id: string;
  title: string;
}
