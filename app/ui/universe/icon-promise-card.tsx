import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris';
import type { BoardIcon } from '~/stock-guard/board/board-icon';
import { IconSaying } from '../promise/icon-saying';
import { SizeList } from '../promise/size-list';
import { TonedBadge, type Tone } from '../toned-badge';
import { useWords } from '../words';

const TONES: Record<NonNullable<BoardIcon['standing']>, Tone> = {
  broken: 'critical',
  'at-risk': 'warning',
  unknown: 'attention',
  'not-tracked': null,
  kept: 'success',
};

/** Whether the icon's promise is kept, in the same words as on the board. */
export function IconPromiseCard({ icon }: { icon: BoardIcon }) {
  const { t } = useWords();
  const { standing } = icon;
  return (
    <Card>
      <BlockStack gap="200">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {t('universe.product.promise')}
          </Text>
          <TonedBadge tone={standing && TONES[standing]}>
            {t(`promise.standing.${standing ?? 'unset'}`)}
          </TonedBadge>
        </InlineStack>
        <IconSaying icon={icon} />
        <SizeList icon={icon} />
      </BlockStack>
    </Card>
  );
}
