import { BlockStack, Link, Text } from '@shopify/polaris';
import type { NamedUplift } from '~/stock-guard/demand/named-uplifts';
import { useWords } from '../../words';
import { exact } from './written';

/** What the factors of the days ahead have beyond the season: each uplift by its name, a chapter's with its link. */
export function NamedUplifts({ uplifts, today }: { uplifts: readonly NamedUplift[]; today: string }) {
  const words = useWords();
  const { t, day } = words;
  if (uplifts.length === 0) return null;
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {t('stock-figures.season.uplifts')}
      </Text>
      {uplifts.map(({ name, chapterId, factor, from, to }) => {
        const named = chapterId === null ? name : t('stock-figures.season.uplift.chapter', { name });
        const said = t('stock-figures.season.uplift', {
          ...{ name: named, factor: exact(words, factor) },
          ...{ from: day(from, today), to: day(to, today) },
        });
        return (
          <Text as="p" key={`${chapterId ?? name} ${from}`} breakWord>
            {chapterId === null ? said : <Link url={`/app/narrative/chapters/${chapterId}`}>{said}</Link>}
          </Text>
        );
      })}
    </BlockStack>
  );
}
