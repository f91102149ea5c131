import { Badge, BlockStack, Card, InlineStack, Link, Text } from '@shopify/polaris';
import { useWords } from '../words';
import { ChoiceField } from './choice-field';
import { NamedRow } from './named-row';
import type { ChapterFields } from './use-chapter-form';

/** The drops of a chapter, with the day of their launch. */
export function DropsCard({ draft, change, faultOf, readOnly }: ChapterFields) {
  const { t, day } = useWords();
  const { drops } = draft;
  const launch = (launchesOn: string | null): string =>
    launchesOn === null
      ? t('chapter.drop.no-day')
      : t('chapter.drop.day', { day: day(launchesOn, draft.from) });
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('chapter.drops')}
        </Text>
        {drops.length === 0 && (
          <Text as="p" tone="subdued">
            {t('chapter.drops.none')}
          </Text>
        )}
        <ul className="chapter-list">
          {drops.map(({ id, title, launchesOn, removed }) => (
            <NamedRow
              key={id}
              title={title}
              onRemove={readOnly ? null : () => change({ drops: drops.filter((one) => one.id !== id) })}
            >
              <Link url={`/app/universe/drops/${id}`} removeUnderline>
                <span className="year-words">{title}</span>
              </Link>
              <InlineStack gap="200">
                <Text as="span" tone="subdued">
                  {launch(launchesOn)}
                </Text>
                {removed && <Badge tone="warning">{t('chapter.drop.removed')}</Badge>}
              </InlineStack>
            </NamedRow>
          ))}
        </ul>
        {!readOnly && (
          <ChoiceField
            kind="drops"
            label={t('chapter.drops.search')}
            chosen={new Set(drops.map(({ id }) => id))}
            labelOf={({ title, day: launches }) => `${title} · ${launch(launches)}`}
            error={faultOf('drops')}
            onChoose={({ id, title, day: launchesOn }) =>
              change({ drops: [...drops, { id, title, launchesOn, removed: false }] })
            }
          />
        )}
      </BlockStack>
    </Card>
  );
}
