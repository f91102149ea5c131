import { useFetcher } from '@remix-run/react';
import { BlockStack, Card, Text } from '@shopify/polaris';
import { useState } from 'react';
import { DIMENSIONS, type SignatureDetail } from '~/universe/details/detail';
import { useMay } from '../../may';
import { useWords } from '../../words';
import { AddDetail } from './add-detail';
import { DetailForm } from './detail-form';
import { DetailRow } from './detail-row';

interface SignatureCardProps {
  iconId: string;
  /** The icon's title. */
  icon: string;
  details: readonly SignatureDetail[];
}

/** The details in the order that one of them moved to, all of them by id. */
function moved(details: readonly SignatureDetail[], one: SignatureDetail, other: SignatureDetail): string[] {
  return details.map(({ id }) => {
    if (id === one.id) return other.id;
    return id === other.id ? one.id : id;
  });
}

/** What makes an icon itself: details by dimension, each edited where it stands, and a line for one more. */
export function SignatureCard({ iconId, icon, details }: SignatureCardProps) {
  const { t } = useWords();
  const may = useMay('cast');
  const { submit } = useFetcher();
  const [editing, setEditing] = useState<string | null>(null);
  const swap = (one: SignatureDetail, other: SignatureDetail | undefined) =>
    other === undefined
      ? null
      : () =>
          submit(JSON.stringify({ iconId, ids: moved(details, one, other) }), {
            ...{ method: 'post', action: '/app/universe/details/order', encType: 'application/json' },
          });
  const close = () => setEditing(null);
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t('universe-details.title')}
          </Text>
          <Text as="p" tone="subdued" breakWord>
            {t('universe-details.body', { icon })}
          </Text>
        </BlockStack>
        {details.length === 0 && <Text as="p">{t('universe-details.empty')}</Text>}
        {DIMENSIONS.map((dimension) => {
          const own = details.filter((detail) => detail.dimension === dimension);
          if (own.length === 0) return null;
          return (
            <BlockStack key={dimension} gap="200">
              <Text as="h3" variant="headingSm">
                {t(`universe-details.dimension.${dimension}`)}
              </Text>
              {own.map((detail, place) =>
                editing === detail.id ? (
                  <DetailForm key={detail.id} detail={detail} onClose={close} />
                ) : (
                  <DetailRow
                    key={detail.id}
                    detail={detail}
                    onUp={swap(detail, own[place - 1])}
                    onDown={swap(detail, own[place + 1])}
                    onEdit={() => setEditing(detail.id)}
                  />
                ),
              )}
            </BlockStack>
          );
        })}
        {may && <AddDetail iconId={iconId} />}
      </BlockStack>
    </Card>
  );
}
