import { Banner, BlockStack, Box, Button, Card, InlineStack, Link, List, Text } from '@shopify/polaris';
import { isCollectionFailure } from '~/universe/published/collection';
import type { PublishedCard as Published, RefusedThing } from '~/universe/published/published-card';
import { useVerb } from '../verb';
import { useWords } from '../words';
import { RemovePublished } from './remove-published';

const SAID = {
  removing: 'published.said.removing',
  publishing: 'published.said.publishing',
  'as-it-was': 'published.said.as-it-was',
} as const;
const TRIED = { asked: 'published.said.asked', 'nothing-refused': 'published.said.nothing-refused' } as const;
const COUNTED = ['icon', 'edition', 'signature_detail', 'chapter', 'product'] as const;

function Standing({ published: { standing, waiting, checkedAt } }: { published: Published }) {
  const { t, list, dateTime } = useWords();
  const things = COUNTED.filter((kind) => standing[kind] > 0).map((kind) =>
    t(`published.card.${kind}`, { count: standing[kind] }),
  );
  return (
    <BlockStack gap="100">
      <Text as="p">
        {things.length > 0
          ? t('published.card.standing', { things: list(things) })
          : t('published.card.nothing-yet')}
      </Text>
      {waiting > 0 && <Text as="p">{t('published.card.waiting', { count: waiting })}</Text>}
      {checkedAt !== null && (
        <Text as="p" tone="subdued">
          {t('published.card.checked', { at: dateTime(checkedAt) })}
        </Text>
      )}
    </BlockStack>
  );
}

function Refused({ count, first }: { count: number; first: RefusedThing[] }) {
  const { t } = useWords();
  const verb = useVerb<keyof typeof TRIED>(TRIED);
  const reasonOf = (reason: string): string =>
    isCollectionFailure(reason) ? t(`published.why.${reason}`) : reason;
  return (
    <Banner tone="warning" title={t('published.card.refused', { count })}>
      <BlockStack gap="200">
        <List>
          {first.map(({ kind, title, reason }) => (
            <List.Item key={`${kind} ${title} ${reason}`}>
              <Text as="span" breakWord>
                {t('published.card.refused.line', {
                  kind: t(`published.kind.${kind}`),
                  title: title.length > 80 ? `${title.slice(0, 80).toWellFormed()}…` : title,
                  reason: reasonOf(reason),
                })}
              </Text>
            </List.Item>
          ))}
        </List>
        {count > first.length && (
          <Text as="p">{t('published.card.refused.more', { count: count - first.length })}</Text>
        )}
        <InlineStack>
          <Button
            loading={verb.busy}
            onClick={() => verb.submit(null, { method: 'post', action: '/app/settings/publishing/retry' })}
          >
            {t('published.card.retry')}
          </Button>
        </InlineStack>
      </BlockStack>
    </Banner>
  );
}

function Collections({ published: { collections, standing } }: { published: Published }) {
  const { t } = useWords();
  const more = standing.collection - collections.length;
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {t('published.card.collections')}
      </Text>
      <Text as="p" tone="subdued">
        {t('published.card.collections.body')}
      </Text>
      <List>
        {collections.map(({ title, url }) => (
          <List.Item key={url}>
            <Box maxWidth="100%">
              <Text as="span" breakWord>
                <Link url={url} target="_top">
                  {title}
                </Link>
              </Text>
            </Box>
          </List.Item>
        ))}
      </List>
      {more > 0 && <Text as="p">{t('published.card.collections.more', { count: more })}</Text>}
    </BlockStack>
  );
}

/** What stands of the universe at Shopify, what was refused and why, and the way to take all of it away. */
export function PublishedCard({ published }: { published: Published }) {
  const { t } = useWords();
  const verb = useVerb<keyof typeof SAID>(SAID);
  const set = (publishing: 'yes' | 'no'): void =>
    verb.submit({ publishing }, { method: 'post', action: '/app/settings/publishing' });
  const { publishing, removing, refused, collections } = published;
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t('published.card.title')}
          </Text>
          <Text as="p" tone="subdued">
            {t('published.card.body')}
          </Text>
        </BlockStack>
        {publishing ? (
          <Standing published={published} />
        ) : (
          <Text as="p">{t(removing ? 'published.card.removing' : 'published.card.off')}</Text>
        )}
        {refused.count > 0 && <Refused {...refused} />}
        {publishing && collections.length > 0 && <Collections published={published} />}
        <InlineStack>
          {publishing ? (
            <RemovePublished busy={verb.busy} onRemove={() => set('no')} />
          ) : (
            <Button loading={verb.busy} onClick={() => set('yes')}>
              {t('published.card.again')}
            </Button>
          )}
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
