import { BlockStack, Button, ButtonGroup, InlineStack, Text } from '@shopify/polaris';
import { ArrowDownIcon, ArrowUpIcon } from '@shopify/polaris-icons';
import type { SignatureDetail } from '~/universe/details/detail';
import { useMay } from '../../may';
import { Picture } from '../../picture';
import { useWords } from '../../words';

/** More carriers than these are counted. */
const MOST_NAMED = 5;

function Carriers({ detail: { editions, products } }: { detail: SignatureDetail }) {
  const { t, list } = useWords();
  const all = [...editions, ...products].map(({ title }) => title);
  if (all.length === 0) return null;
  const named = all.slice(0, MOST_NAMED);
  const more = all.length - named.length;
  const names = list(more > 0 ? [...named, t('universe-details.carriers.more', { count: more })] : named);
  return (
    <Text as="p" tone="subdued" breakWord>
      {t('universe-details.carriers.said', { names })}
    </Text>
  );
}

interface DetailRowProps {
  detail: SignatureDetail;
  /** Null where it is the first, or the last, of its dimension. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onEdit: () => void;
}

/** A detail as it is read, with the ways to change it for those who may. */
export function DetailRow({ detail, onUp, onDown, onEdit }: DetailRowProps) {
  const { t } = useWords();
  const may = useMay('cast');
  const { words, sinceYear, picture } = detail;
  return (
    <InlineStack gap="300" align="space-between" blockAlign="start" wrap={false}>
      <InlineStack gap="300" blockAlign="start" wrap={false}>
        {picture && <Picture url={picture.url} size="small" />}
        <BlockStack gap="100">
          <Text as="p" breakWord>
            {words}{' '}
            {sinceYear !== null && (
              <Text as="span" tone="subdued">
                {t('universe-details.since.said', { year: String(sinceYear) })}
              </Text>
            )}
          </Text>
          <Carriers detail={detail} />
        </BlockStack>
      </InlineStack>
      {may && (
        <div style={{ flexShrink: 0 }}>
          <ButtonGroup gap="extraTight">
            {onUp && (
              <Button
                icon={ArrowUpIcon}
                variant="tertiary"
                accessibilityLabel={t('universe-details.up.which', { words })}
                onClick={onUp}
              />
            )}
            {onDown && (
              <Button
                icon={ArrowDownIcon}
                variant="tertiary"
                accessibilityLabel={t('universe-details.down.which', { words })}
                onClick={onDown}
              />
            )}
            <Button
              variant="tertiary"
              accessibilityLabel={t('universe-details.edit.which', { words })}
              onClick={onEdit}
            >
              {t('universe-details.edit')}
            </Button>
          </ButtonGroup>
        </div>
      )}
    </InlineStack>
  );
}
