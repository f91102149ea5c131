import { BlockStack, Box, Button, InlineStack, Link, Text } from '@shopify/polaris';
import type { BoardIcon } from '~/stock-guard/board/board-icon';
import { Picture } from '../picture';
import { useWords } from '../words';
import { IconSaying } from './icon-saying';
import { SizeList } from './size-list';

/** The one incident, to be acknowledged where nobody has; or the list where there are several. */
function IncidentButton({ icon }: { icon: BoardIcon }) {
  const { t } = useWords();
  const told = icon.sizes.flatMap(({ incident }) =>
    incident === null || incident.state === 'settling' ? [] : [incident],
  );
  const [only] = told;
  if (only === undefined) return null;
  if (told.length > 1)
    return (
      <Button url={`/app/stock?icon=${icon.iconId}`}>{t('promise.incidents', { count: told.length })}</Button>
    );
  const key = only.state === 'open' ? 'promise.acknowledge' : 'promise.incident';
  return <Button url={`/app/stock/${only.id}`}>{t(key)}</Button>;
}

/** One icon on the board: picture, what there is to say, its permanent sizes, and where to go. */
export function IconRow({ icon }: { icon: BoardIcon }) {
  const { t } = useWords();
  const page = icon.productId === null ? null : `/app/universe/products/${icon.productId}`;
  return (
    <Box as="li" paddingBlockStart="400">
      <InlineStack gap="400" wrap={false} blockAlign="start">
        <Picture url={icon.pictureUrl} size="medium" />
        <Box minWidth="0" width="100%">
          <BlockStack gap="200">
            <Text as="h3" variant="headingSm">
              {page ? <Link url={page}>{icon.title}</Link> : icon.title}
            </Text>
            <IconSaying icon={icon} />
            <SizeList icon={icon} />
            <InlineStack gap="400" blockAlign="center">
              <IncidentButton icon={icon} />
              {icon.standing !== null && (
                <Button variant="plain" url={`/app/stock/sheet?icon=${icon.iconId}`}>
                  {t('promise.sheet')}
                </Button>
              )}
              {icon.standing === null && page && <Button url={page}>{t('promise.choose-set')}</Button>}
            </InlineStack>
          </BlockStack>
        </Box>
      </InlineStack>
    </Box>
  );
}
