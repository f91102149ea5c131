import { BlockStack, Button, Card, DescriptionList, InlineStack, Link, Text } from '@shopify/polaris';
import type { ProductPage, PublicationState } from '~/universe/product/product-page';
import type { Words } from '~/words/words';
import { useMay } from '../may';
import { Picture } from '../picture';
import { useWords } from '../words';

function publicationSentence(publication: PublicationState, { t, dateTime }: Words): string {
  if (publication.kind === 'published')
    return t('universe.product.published.since', { date: dateTime(publication.since) });
  if (publication.kind === 'retrying')
    return t('universe.product.published.retrying', { date: dateTime(publication.at) });
  if (publication.kind === 'refused')
    return t('universe.product.published.refused', { failure: publication.failure });
  return t(`universe.product.published.${publication.kind}`);
}

/** Icons by name, each a way to its page. */
function LinkedIcons({ icons }: { icons: readonly { id: string; title: string }[] }) {
  const { t } = useWords();
  if (icons.length === 0) return <>{t('lineage.icons.gone')}</>;
  return (
    <InlineStack gap="200">
      {icons.map(({ id, title }) => (
        <Link key={id} url={`/app/universe/icons/${id}`}>
          {title}
        </Link>
      ))}
    </InlineStack>
  );
}

function useFacts({ casting }: ProductPage): { term: string; description: React.ReactNode }[] {
  const words = useWords();
  const { t, dateTime, list } = words;
  if (!casting) return [];
  const { role, icon, edition, category, supports, since, by, reason } = casting;
  const supported =
    supports.length > 0 ? list(supports.map(({ title }) => title)) : t('universe.product.supports.none');
  return [
    ...(icon ? [{ term: t('universe.product.icon'), description: <LinkedIcons icons={[icon]} /> }] : []),
    ...(edition
      ? [
          {
            term: t('universe.product.edition'),
            description: (
              <Link url={`/app/universe/editions/${edition.id}`}>
                {t('lineage.called', { title: edition.title, kind: t(`lineage.kind.${edition.kind}`) })}
              </Link>
            ),
          },
          {
            term: t('universe.product.edition.of'),
            description: <LinkedIcons icons={edition.icons} />,
          },
        ]
      : []),
    ...(edition?.drop
      ? [
          {
            term: t('universe.product.edition.drop'),
            description: <Link url={`/app/universe/drops/${edition.drop.id}`}>{edition.drop.title}</Link>,
          },
        ]
      : []),
    ...(category !== null ? [{ term: t('universe.product.category'), description: category }] : []),
    ...(role === 'supporting' ? [{ term: t('universe.product.supports'), description: supported }] : []),
    { term: t('universe.product.why'), description: reason },
    {
      term: t('universe.product.since.titled'),
      description: t('universe.product.since', { name: by, date: dateTime(since) }),
    },
  ];
}

/** The ways to give it another role, or none. */
function CastingButtons({ product, casting }: ProductPage) {
  const { t } = useWords();
  const ways = [
    { way: 'icon', label: t(casting?.role === 'icon' ? 'universe.cast.icon.again' : 'universe.cast.icon') },
    { way: 'edition', label: t('universe.cast.edition') },
    { way: 'supporting', label: t('universe.cast.supporting') },
    ...(casting ? [{ way: 'uncast', label: t('universe.cast.uncast') }] : []),
  ];
  return (
    <InlineStack gap="200">
      {ways.map(({ way, label }) => (
        <Button key={way} url={`/app/universe/cast?as=${way}&products=${product.id}`}>
          {label}
        </Button>
      ))}
    </InlineStack>
  );
}

/** What a product plays: which role, why, by whom and since when, and what the theme knows of it. */
export function RoleCard({ page, shopifyUrl }: { page: ProductPage; shopifyUrl: string }) {
  const words = useWords();
  const { t } = words;
  const { product, casting, publication } = page;
  const facts = useFacts(page);
  const mayCast = useMay('cast');
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack gap="400" blockAlign="center" wrap={false}>
          <Picture url={product.pictureUrl} size="large" />
          <BlockStack gap="100">
            <Text as="p">
              {[product.vendor, product.productType].filter((part) => part !== '').join(' · ')}
            </Text>
            <Link url={shopifyUrl} target="_top">
              {t('universe.product.inShopify')}
            </Link>
          </BlockStack>
        </InlineStack>
        {casting ? (
          <DescriptionList items={facts} gap="tight" />
        ) : (
          <Text as="p">{t('universe.product.uncast')}</Text>
        )}
        <BlockStack gap="100">
          <Text as="h2" variant="headingSm">
            {t('universe.product.published')}
          </Text>
          <Text as="p" {...(publication.kind === 'refused' ? { tone: 'critical' as const } : {})}>
            {publicationSentence(publication, words)}
          </Text>
          {casting && !product.onSale && <Text as="p">{t('universe.product.published.draft')}</Text>}
        </BlockStack>
        {mayCast && <CastingButtons {...page} />}
      </BlockStack>
    </Card>
  );
}
