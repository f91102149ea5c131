import { Autocomplete, BlockStack, Card, ChoiceList, Text } from '@shopify/polaris';
import { useWords } from '../words';
import type { FieldsProps } from './icon-fields';

/** What a supporting character needs: a category, and preferably the icons it supports. */
export function SupportingFields({ form, entry, change, errorOf }: FieldsProps) {
  const { t } = useWords();
  const refused = errorOf('supports');
  const typed = entry.category.trim().toLowerCase();
  const offered = form.categories.filter(({ name }) => name.toLowerCase().includes(typed));
  return (
    <Card>
      <BlockStack gap="400">
        <Autocomplete
          options={offered.map(({ name }) => ({ value: name, label: name }))}
          selected={[entry.category]}
          onSelect={([category]) => change({ category: category ?? '' })}
          textField={
            <Autocomplete.TextField
              label={t('universe.cast.category')}
              helpText={t('universe.cast.category.help')}
              autoComplete="off"
              value={entry.category}
              error={errorOf('category')}
              onChange={(category) => change({ category })}
            />
          }
        />
        {form.icons.length > 0 ? (
          <ChoiceList
            allowMultiple
            title={t('universe.cast.supports')}
            choices={form.icons.map(({ id, title }) => ({ value: id, label: title }))}
            selected={entry.supports}
            {...(refused !== false && { error: refused })}
            onChange={(supports) => change({ supports })}
          />
        ) : (
          <Text as="p" tone="subdued">
            {t('universe.cast.supports.none')}
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}
