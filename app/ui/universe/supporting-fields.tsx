import { BlockStack, Card, Text } from '@shopify/polaris';
import { useWords } from '../words';
import { CategoryField } from './category-field';
import type { FieldsProps } from './icon-fields';
import { IconPicker } from './icon-picker';

/** What a supporting character needs: a category, and preferably the icons it supports. */
export function SupportingFields({ form, entry, change, errorOf }: FieldsProps) {
  const { t } = useWords();
  return (
    <Card>
      <BlockStack gap="400">
        <CategoryField
          known={form.categories.map(({ name }) => name)}
          value={entry.category}
          error={errorOf('category')}
          onChange={(category) => change({ category })}
        />
        {form.icons.length > 0 ? (
          <IconPicker
            label={t('universe.cast.supports')}
            icons={form.icons}
            chosen={entry.supports}
            many
            error={errorOf('supports')}
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
