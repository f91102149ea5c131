import { Banner, BlockStack, InlineStack, Link, List, Spinner, Text } from '@shopify/polaris';
import type { PreviewProduct, RulePreview, RulePreviewed } from '~/universe/rules/rule-answers';
import { Picture } from '../../picture';
import { useWords } from '../../words';

const LONGEST_SHOWN = 80;
const short = (title: string): string =>
  title.length > LONGEST_SHOWN ? `${title.slice(0, LONGEST_SHOWN).toWellFormed()}…` : title;

function First({ products }: { products: PreviewProduct[] }) {
  return (
    <InlineStack gap="300">
      {products.map(({ id, title, pictureUrl }) => (
        <InlineStack key={id} gap="200" blockAlign="center" wrap={false}>
          <Picture url={pictureUrl} size="extraSmall" />
          <Text as="span" breakWord>
            {short(title)}
          </Text>
        </InlineStack>
      ))}
    </InlineStack>
  );
}

function ByHand({ preview }: { preview: RulePreview }) {
  const { t } = useWords();
  const { byHand, firstByHand } = preview;
  return (
    <BlockStack gap="100">
      <Text as="p">{t('universe-rules.preview.by-hand', { count: byHand })}</Text>
      <List>
        {firstByHand.map(({ id, title }) => (
          <List.Item key={id}>
            <Link url={`/app/universe/products/${id}`}>{short(title)}</Link>
          </List.Item>
        ))}
        {byHand > firstByHand.length && (
          <List.Item>
            {t('universe-rules.preview.by-hand.more', { count: byHand - firstByHand.length })}
          </List.Item>
        )}
      </List>
    </BlockStack>
  );
}

function Looking({ sentence }: { sentence: string }) {
  return (
    <InlineStack gap="200" blockAlign="center">
      <Spinner size="small" />
      <Text as="p" tone="subdued">
        {sentence}
      </Text>
    </InlineStack>
  );
}

interface PreviewBoxProps {
  preview: RulePreviewed | null;
  fresh: boolean;
  /** A rule that goes casts nobody, and need not say so. */
  removal?: boolean;
}

/** What a rule would do: whom it casts, who stays as they are and why, who would leave. */
export function PreviewBox({ preview, fresh, removal = false }: PreviewBoxProps) {
  const { t, list } = useWords();
  if (preview?.kind === 'reading-collection')
    return <Looking sentence={t('universe-rules.preview.reading')} />;
  if (preview?.kind === 'collection-gone')
    return <Banner tone="warning">{t('universe-rules.preview.gone')}</Banner>;
  if (preview === null && !fresh) return <Looking sentence={t('universe-rules.preview.looking')} />;
  if (preview?.kind !== 'preview') return null;
  const { casts, first, stay, byHand, byOther, leave, chapters } = preview;
  return (
    <BlockStack gap="300">
      {!removal && (
        <Text as="p" fontWeight="semibold">
          {t('universe-rules.preview.casts', { count: casts })}
        </Text>
      )}
      {casts > first.length && (
        <Text as="p">{t('universe-rules.preview.casts.first', { count: first.length })}</Text>
      )}
      {first.length > 0 && <First products={first} />}
      {stay > 0 && <Text as="p">{t('universe-rules.preview.stay', { count: stay })}</Text>}
      {byOther > 0 && <Text as="p">{t('universe-rules.preview.by-other', { count: byOther })}</Text>}
      {leave.toNothing > 0 && (
        <Text as="p">{t('universe-rules.preview.to-nothing', { count: leave.toNothing })}</Text>
      )}
      {leave.toOther > 0 && (
        <Text as="p">{t('universe-rules.preview.to-other', { count: leave.toOther })}</Text>
      )}
      {byHand > 0 && <ByHand preview={preview} />}
      {chapters.length > 0 && (
        <Text as="p">{t('universe-rules.preview.chapters', { chapters: list(chapters.map(short)) })}</Text>
      )}
    </BlockStack>
  );
}
