import { BlockStack, Button, Card, InlineStack, Link, Page, Text } from '@shopify/polaris';
import type { LeftOutPage } from '~/universe/narrative/left-out';
import { NarrowInset } from '../narrow-inset';
import { NothingHere } from '../nothing-here';
import { Picture } from '../picture';
import { useWords } from '../words';
import { yearUrl } from './asked-year';

interface LeftOutViewProps extends LeftOutPage {
  year: number;
  /** Whether this is the first page. */
  first: boolean;
}

/** Products with a role that no chapter of the year speaks of, a page at a time. */
export function LeftOutView({ year, first, products, next }: LeftOutViewProps) {
  const { t } = useWords();
  const of = { year: String(year) };
  const url = `/app/narrative/left-out?year=${of.year}`;
  return (
    <Page
      title={t('narrative.left-out.title', of)}
      backAction={{ content: t('narrative.year', of), url: yearUrl(year) }}
    >
      <BlockStack gap="300">
        <NarrowInset>
          <Text as="p" tone="subdued">
            {t('narrative.left-out.help')}
          </Text>
        </NarrowInset>
        <Card padding="0">
          {products.length === 0 ? (
            <NothingHere
              title={t('narrative.left-out.empty.title')}
              body={t('narrative.left-out.empty.body', of)}
            />
          ) : (
            <ul className="year-left-out">
              {products.map(({ id, title, pictureUrl, role }) => (
                <li key={id}>
                  <Picture url={pictureUrl} size="small" />
                  <BlockStack>
                    <Link url={`/app/universe/products/${id}`} removeUnderline>
                      <span className="year-words">{title}</span>
                    </Link>
                    <Text as="span" tone="subdued" variant="bodySm">
                      {t(`narrative.left-out.role.${role}`)}
                    </Text>
                  </BlockStack>
                </li>
              ))}
            </ul>
          )}
        </Card>
        {(!first || next !== null) && (
          <InlineStack align="center" gap="200">
            {!first && <Button url={url}>{t('narrative.left-out.first')}</Button>}
            {next !== null && <Button url={`${url}&after=${next}`}>{t('narrative.left-out.next')}</Button>}
          </InlineStack>
        )}
      </BlockStack>
    </Page>
  );
}
