import type { Choice } from '~/universe/lineage/lineage-choice';
import type { RuleField } from '~/universe/rules/rule';
import type { Leaving } from '~/universe/rules/rule-answers';
import type { ListedRule } from '~/universe/rules/rules-page';

/** What stands in the form of a rule. */
export interface RuleDraft {
  field: RuleField;
  value: string;
  /** What is read in place of a collection's id. */
  collectionTitle: string;
  category: string;
  icons: Choice[];
  active: boolean;
  leaving: Leaving;
}

export const draftOf = (rule: ListedRule | null): RuleDraft => ({
  ...{ field: rule?.field ?? 'product-type', value: rule?.value ?? '', category: rule?.category ?? '' },
  ...{
    collectionTitle: rule?.collection?.title ?? '',
    icons: rule?.icons ?? [],
    active: rule?.active ?? true,
  },
  leaving: 'uncast',
});

/** The entry as the routes of rules expect it. */
export const entryOf = ({ field, value, category, icons, active }: RuleDraft) => ({
  ...{ field, value, category, active },
  iconIds: icons.map(({ id }) => id),
});
