import { Badge, BlockStack, IndexTable, InlineStack, Link, Text, Thumbnail } from '@shopify/polaris';
import { ImageIcon } from '@shopify/polaris-icons';
import type { CastRow } from '~/universe/cast-list';
import type { Words } from '~/words/words';
import { useWords } from '../words';
import { RoleBadge } from './role-badge';

interface CastTableRowProps {
  row: CastRow;
  position: number;
  narrow: boolean;
  sales: boolean;
  selected: boolean;
}

/** Which icon a product is, or its category and whom it supports. */
function belongsTo({ icon, category, supports }: CastRow, { t, list }: Words): string {
  if (category === null) return icon ?? '';
  return supports.length > 0 ? t('universe.belongs.supports', { category, icons: list(supports) }) : category;
}

function Name({ row }: { row: CastRow }) {
  const { t } = useWords();
  return (
    <InlineStack gap="200" blockAlign="center">
      <Text as="span" fontWeight="semibold" breakWord>
        <Link dataPrimaryLink removeUnderline url={`/app/universe/products/${row.id}`}>
          {row.title}
        </Link>
      </Text>
      {row.status !== 'ACTIVE' && <Badge>{t(`universe.status.${row.status}`)}</Badge>}
      {row.shortage === 'out' && <Badge tone="critical">{t('universe.promise.out')}</Badge>}
      {row.shortage === 'low' && <Badge tone="warning">{t('universe.promise.low')}</Badge>}
    </InlineStack>
  );
}

/** One product of the list; on a narrow screen its columns stand below each other. */
export function CastTableRow({ row, position, narrow, sales, selected }: CastTableRowProps) {
  const words = useWords();
  const { t, number, money } = words;
  const picture = <Thumbnail source={row.pictureUrl ?? ImageIcon} alt="" size="small" />;
  const stock = row.stock === null ? t('universe.stock.notTracked') : t('shared.units', { count: row.stock });
  if (narrow) {
    return (
      <IndexTable.Row id={row.id} position={position} selected={selected}>
        <IndexTable.Cell>
          {/* A cell's text does not wrap by itself; here it has to. */}
          <div style={{ whiteSpace: 'normal' }}>
            <InlineStack gap="300" wrap={false} blockAlign="start">
              <div>{picture}</div>
              <BlockStack gap="100">
                <Name row={row} />
                <InlineStack gap="200" blockAlign="center">
                  <RoleBadge role={row.role} />
                  <Text as="span" tone="subdued" breakWord>
                    {belongsTo(row, words)}
                  </Text>
                </InlineStack>
                <Text as="span" tone="subdued">
                  {stock}
                </Text>
              </BlockStack>
            </InlineStack>
          </div>
        </IndexTable.Cell>
      </IndexTable.Row>
    );
  }
  return (
    <IndexTable.Row id={row.id} position={position} selected={selected}>
      <IndexTable.Cell>{picture}</IndexTable.Cell>
      <IndexTable.Cell>
        <Name row={row} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <RoleBadge role={row.role} />
      </IndexTable.Cell>
      <IndexTable.Cell>{belongsTo(row, words)}</IndexTable.Cell>
      <IndexTable.Cell>
        <Text as="span" alignment="end" numeric>
          {row.stock === null ? stock : number(row.stock)}
        </Text>
      </IndexTable.Cell>
      {sales && (
        <IndexTable.Cell>
          <Text as="span" alignment="end" numeric>
            {row.sold && `${number(row.sold.units)} · ${money(row.sold.revenue)}`}
          </Text>
        </IndexTable.Cell>
      )}
    </IndexTable.Row>
  );
}
