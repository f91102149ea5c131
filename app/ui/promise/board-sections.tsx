import { BlockStack, Box, Button, Card, Collapsible, InlineStack, Text } from '@shopify/polaris';
import { useId, useState } from 'react';
import type { BoardIcon } from '~/stock-guard/board/board-icon';
import { useWords } from '../words';
import { IconRow } from './icon-row';

const LOUD = ['broken', 'at-risk', 'unknown', null, 'not-tracked'] as const;

interface Icons {
  icons: BoardIcon[];
  asOf: Date;
}

function IconList({ icons, asOf }: Icons) {
  return (
    <Box as="ul" padding="0">
      {icons.map((icon) => (
        <IconRow key={icon.iconId} icon={icon} asOf={asOf} />
      ))}
    </Box>
  );
}

function KeptSection({ icons, asOf }: Icons) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <Card>
      <InlineStack align="space-between" blockAlign="center">
        <Text as="h2" variant="headingMd">
          {t('promise.section.kept', { count: icons.length })}
        </Text>
        <Button
          variant="plain"
          disclosure={shown ? 'up' : 'down'}
          ariaExpanded={shown}
          ariaControls={id}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'promise.hide' : 'promise.show')}
        </Button>
      </InlineStack>
      <Collapsible id={id} open={shown}>
        <IconList icons={icons} asOf={asOf} />
      </Collapsible>
    </Card>
  );
}

/** The board itself: one card per standing, worst first; what is kept is folded away. */
export function BoardSections({ icons, asOf }: Icons) {
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
            <IconList icons={here} asOf={asOf} />
          </Card>
        );
      })}
      {kept.length > 0 && <KeptSection icons={kept} asOf={asOf} />}
    </BlockStack>
  );
}
