import { BlockStack, Box, Card, Text } from '@shopify/polaris';
import type { BoardIcon } from '~/stock-guard/board/board-icon';
import { useWords } from '../words';
import { FoldedCard } from './folded-card';
import { IconRow } from './icon-row';
import { OverCovered } from './over-covered';

const LOUD = ['broken', 'at-risk', 'unknown', null, 'not-tracked'] as const;

function IconList({ icons }: { icons: BoardIcon[] }) {
  return (
    <Box as="ul" padding="0">
      {icons.map((icon) => (
        <IconRow key={icon.iconId} icon={icon} />
      ))}
    </Box>
  );
}

/** The board itself: one card per standing, worst first; what is kept, and what there is too much of, is folded away. */
export function BoardSections({ icons }: { icons: BoardIcon[] }) {
  const { t } = useWords();
  const kept = icons.filter((icon) => icon.standing === 'kept');
  return (
    <BlockStack gap="400">
      {LOUD.map((standing) => {
        const here = icons.filter((icon) => icon.standing === standing);
        return here.length === 0 ? null : (
          <Card key={standing ?? 'unset'}>
            <Text as="h2" variant="headingMd">
              {t(`promise.standing.${standing ?? 'unset'}`)}
            </Text>
            <IconList icons={here} />
          </Card>
        );
      })}
      {kept.length > 0 && (
        <FoldedCard title={t('promise.section.kept', { count: kept.length })}>
          <IconList icons={kept} />
        </FoldedCard>
      )}
      <OverCovered icons={icons} />
    </BlockStack>
  );
}
