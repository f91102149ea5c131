import { BlockStack, Box, Button, InlineStack, Link, Text } from '@shopify/polaris';
import type { BoardIcon } from '~/stock-guard/board/board-icon';
import { Picture } from '../picture';
import { useWords } from '../words';
import { sentenceOf } from './icon-sentence';
import { SizeList } from './size-list';

/** The one incident, or the list where there are several. */
function IncidentButton({ icon }: { icon: BoardIcon }) {
  const { t } = useWords();
  const open = icon.sizes.flatMap(({ incident }) => (incident?.state === 'open' ? [incident.id] : []));
  const [only] = open;
  if (only === undefined) return null;
  return open.length === 1 ? (
    <Button url={`/app/stock/${only}`}>{t('promise.incident')}</Button>
  ) : (
    <Button url="/app/stock">{t('promise.incidents', { count: open.length })}</Button>
  );
}

/** One icon on the board: picture, one sentence, its permanent sizes, and where to go. */
export function IconRow({ icon, asOf }: { icon: BoardIcon; asOf: Date }) {
  const words = useWords();
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
            <Text as="p">{sentenceOf(icon, words, asOf)}</Text>
            <SizeList icon={icon} />
            <InlineStack gap="200">
              <IncidentButton icon={icon} />
              {icon.standing === null && page && <Button url={page}>{words.t('promise.choose-set')}</Button>}
            </InlineStack>
          </BlockStack>
        </Box>
      </InlineStack>
    </Box>
  );
}
