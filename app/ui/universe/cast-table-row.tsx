import { Badge, BlockStack, IndexTable, InlineStack, Link, Text } from '@shopify/polaris';
import type { CastRow } from '~/universe/cast/cast-list';
import type { Words } from '~/words/words';
import { Picture } from '../picture';
import { useWords } from '../words';
import { shareWords } from './picture/node-words';
import { RoleBadge } from './role-badge';

interface CastTableRowProps {
  row: CastRow;
  position: number;
  sales: boolean;
  selected: boolean;
}

/** Which icon a product is, or its category and whom it supports. */
function belongsTo({ icon, edition, category, supports }: CastRow, { t, list }: Words): string {
  if (edition !== null)
    return supports.length > 0 ? t('universe.belongs.edition', { edition, icons: list(supports) }) : edition;
  if (category === null) return icon ?? '';
  return supports.length > 0 ? t('universe.belongs.supports', { category, icons: list(supports) }) : category;
}

function Name({ row }: { row: CastRow }) {
  const { t } = useWords();
  return (
    <InlineStack gap="200" blockAlign="center">
      <Text as="span" fontWeight="semibold" breakWord>
        <Link dataPrimaryLink monochrome removeUnderline url={`/app/universe/products/${row.id}`}>
          {row.title}
        </Link>
      </Text>
      {row.status !== 'ACTIVE' && <Badge>{t(`universe.status.${row.status}`)}</Badge>}
      {row.shortage === 'out' && <Badge tone="critical">{t('universe.promise.out')}</Badge>}
      {row.shortage === 'low' && <Badge tone="warning">{t('universe.promise.low')}</Badge>}
      {row.suggested && (
        <Link url={`/app/universe/suggestions?kind=${row.suggested}`}>
          {t(`universe-picture.suggested.${row.suggested}`)}
        </Link>
      )}
    </InlineStack>
  );
}

/** What stands in the other columns, below the name where there is no room for columns. */
function NarrowFacts({ row, stock }: { row: CastRow; stock: string }) {
  const belongs = belongsTo(row, useWords());
  return (
    <div className="narrow-only">
      <BlockStack gap="100">
        <InlineStack gap="200" blockAlign="center">
          <RoleBadge role={row.role} />
          <Text as="span" tone="subdued" breakWord>
            {belongs}
          </Text>
        </InlineStack>
        <Text as="span" tone="subdued">
          {stock}
        </Text>
      </BlockStack>
    </div>
  );
}

function Figure({ children, below = null }: { children: string | null; below?: string | null }) {
  return (
    <IndexTable.Cell className="wide-only">
      <Text as="span" alignment="end" numeric>
        {children}
      </Text>
      {below !== null && (
        <Text as="p" alignment="end" tone="subdued" variant="bodySm">
          {below}
        </Text>
      )}
    </IndexTable.Cell>
  );
}

/** One product of the list; on a narrow screen its facts stand below its name. */
export function CastTableRow({ row, position, sales, selected }: CastTableRowProps) {
  const words = useWords();
  const { t, number, money } = words;
  const untracked = t('universe.stock.notTracked');
  const stock = row.stock === null ? untracked : t('shared.units', { count: row.stock });
  return (
    <IndexTable.Row
      id={row.id}
      position={position}
      selected={selected}
      accessibilityLabel={t('universe.choose', { title: row.title })}
    >
      <IndexTable.Cell>
        {/* A cell's text does not wrap by itself; a long title has to. */}
        <div style={{ whiteSpace: 'normal' }}>
          <InlineStack gap="300" wrap={false} blockAlign="center">
            <Picture url={row.pictureUrl} size="small" />
            <BlockStack gap="100">
              <Name row={row} />
              <NarrowFacts row={row} stock={stock} />
            </BlockStack>
          </InlineStack>
        </div>
      </IndexTable.Cell>
      <IndexTable.Cell className="wide-only">
        <RoleBadge role={row.role} />
      </IndexTable.Cell>
      <IndexTable.Cell className="wide-only">
        <div style={{ whiteSpace: 'normal' }}>{belongsTo(row, words)}</div>
      </IndexTable.Cell>
      <Figure>{row.stock === null ? untracked : number(row.stock)}</Figure>
      {sales && <Figure>{row.sold && number(row.sold.units)}</Figure>}
      {sales && (
        <Figure
          below={
            row.share === null
              ? null
              : t('universe-picture.share.year', { share: shareWords(row.share, words) })
          }
        >
          {row.sold && money(row.sold.revenue)}
        </Figure>
      )}
    </IndexTable.Row>
  );
}
