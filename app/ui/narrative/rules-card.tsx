import { Badge, BlockStack, Card, InlineStack, Text } from '@shopify/polaris';
import { useWords } from '../words';
import { ChoiceField } from './choice-field';
import { NamedRow } from './named-row';
import type { ChapterFields } from './use-chapter-form';

const FIELDS = ['product-type', 'tag', 'vendor', 'collection'] as const;

/** The casting rules of a chapter: what they cast belongs to it. */
export function RulesCard({ draft, change, faultOf, readOnly }: ChapterFields) {
  const { t } = useWords();
  const { rules } = draft;
  const nameOf = (field: string | null, value: string): string => {
    const known = FIELDS.find((one) => one === field);
    return known ? t(`chapter.rule.${known}`, { value }) : value;
  };
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('chapter.rules')}
        </Text>
        {rules.length === 0 && (
          <Text as="p" tone="subdued">
            {t('chapter.rules.none')}
          </Text>
        )}
        <ul className="chapter-list">
          {rules.map(({ id, field, value, removed }) => (
            <NamedRow
              key={id}
              title={nameOf(field, value)}
              onRemove={readOnly ? null : () => change({ rules: rules.filter((one) => one.id !== id) })}
            >
              <InlineStack gap="200">
                <span className="year-words">{nameOf(field, value)}</span>
                {removed && <Badge tone="warning">{t('chapter.rule.removed')}</Badge>}
              </InlineStack>
            </NamedRow>
          ))}
        </ul>
        {!readOnly && (
          <ChoiceField
            kind="rules"
            label={t('chapter.rules.search')}
            chosen={new Set(rules.map(({ id }) => id))}
            labelOf={({ field, title }) => nameOf(field, title)}
            error={faultOf('rules')}
            onChoose={({ id, field, title }) =>
              change({ rules: [...rules, { id, field: field ?? '', value: title, removed: false }] })
            }
          />
        )}
        <Text as="p" tone="subdued" variant="bodySm">
          {t('chapter.rules.help')}
        </Text>
      </BlockStack>
    </Card>
  );
}
