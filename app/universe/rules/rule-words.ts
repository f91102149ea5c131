import type { Words } from '~/words/words';
import type { RuleField } from './rule';

interface Named {
  field: RuleField;
  value: string;
  collection: { title: string } | null;
}

/** What a rule looks for, in words: "Tag “care”". */
export const ruleWords = ({ field, value, collection }: Named, { t }: Words): string =>
  t(`universe-rules.named.${field}`, { value: collection?.title || value });
