import { BlockStack, Button, Card, InlineStack, Link, Text } from '@shopify/polaris';
import type { CastMember } from '~/universe/product/product-page';
import { Picture } from '../picture';
import { useWords } from '../words';

interface MembersCardProps {
  title: string;
  members: CastMember[];
  /** Said where there is nobody. */
  none: string;
  /** How many there are, and where the rest of them stands. */
  all?: { count: number; url: string };
}

/** Products that stand around this one. */
export function MembersCard({ title, members, none, all }: MembersCardProps) {
  const { t } = useWords();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
        {members.length === 0 && <Text as="p">{none}</Text>}
        {members.map((member) => (
          <InlineStack key={member.id} gap="300" blockAlign="center" wrap={false}>
            <Picture url={member.pictureUrl} size="small" />
            <BlockStack>
              <Link url={`/app/universe/products/${member.id}`}>{member.title}</Link>
              {member.category !== null && (
                <Text as="span" tone="subdued">
                  {member.category}
                </Text>
              )}
            </BlockStack>
          </InlineStack>
        ))}
        {all && all.count > members.length && (
          <InlineStack>
            <Button url={all.url}>{t('universe.product.cast.all', { count: all.count })}</Button>
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}
