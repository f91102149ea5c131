import { BlockStack, Button, Card, InlineGrid, InlineStack, Link, Text, TextField } from '@shopify/polaris';
import { DeleteIcon } from '@shopify/polaris-icons';
import { MOST_OF, type ChapterLink } from '~/universe/narrative/chapter';
import { useWords } from '../words';
import type { ChapterFields } from './use-chapter-form';

/** Only a page of the web is led to, whatever was stored. */
const leads = (url: string): boolean => /^https?:\/\//i.test(url.trim());

function Reading({ links }: { links: readonly ChapterLink[] }) {
  return (
    <BlockStack gap="100">
      {links
        .filter(({ url }) => leads(url))
        .map(({ title, url }, at) => (
          <Link key={at} url={url} target="_blank">
            <span className="year-words">{title === '' ? url : title}</span>
          </Link>
        ))}
    </BlockStack>
  );
}

/** The pages of the web that belong to a chapter. */
export function LinksCard({
  draft,
  change,
  faultOf,
  readOnly,
  stored,
}: ChapterFields & { stored: ChapterLink[] }) {
  const { t } = useWords();
  const { links } = draft;
  const set = (at: number, changed: Partial<ChapterLink>) =>
    change({ links: links.map((link, place) => (place === at ? { ...link, ...changed } : link)) });
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('chapter.links')}
        </Text>
        {stored.length > 0 && <Reading links={stored} />}
        {!readOnly && (
          <>
            {links.map(({ title, url }, at) => (
              <InlineStack key={at} gap="200" wrap={false} blockAlign="end">
                <div className="chapter-grows">
                  <InlineGrid columns={{ xs: 1, md: '1fr 2fr' }} gap="200">
                    <TextField
                      label={t('chapter.link.title')}
                      autoComplete="off"
                      value={title}
                      onChange={(typed) => set(at, { title: typed })}
                    />
                    <TextField
                      label={t('chapter.link.url')}
                      type="url"
                      autoComplete="off"
                      placeholder="https://"
                      value={url}
                      error={faultOf(`link ${at}`) ?? false}
                      onChange={(typed) => set(at, { url: typed })}
                    />
                  </InlineGrid>
                </div>
                <Button
                  icon={DeleteIcon}
                  accessibilityLabel={t('chapter.link.remove', { which: String(at + 1) })}
                  onClick={() => change({ links: links.filter((_, place) => place !== at) })}
                />
              </InlineStack>
            ))}
            <InlineStack gap="200" blockAlign="center">
              <Button
                disabled={links.length >= MOST_OF.links}
                onClick={() => change({ links: [...links, { title: '', url: '' }] })}
              >
                {t('chapter.link.add')}
              </Button>
              <Text as="span" tone="subdued">
                {t('chapter.links.help')}
              </Text>
            </InlineStack>
          </>
        )}
      </BlockStack>
    </Card>
  );
}
