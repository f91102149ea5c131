import { BlockStack, IndexTable, InlineStack, Link, Text } from '@shopify/polaris';
import { Fragment } from 'react';
import type { IncidentGroup, IncidentTab } from '~/stock-guard/incidents/incident-list';
import { Picture } from '../picture';
import { useWords } from '../words';
import { IncidentRow } from './incident-row';

interface IncidentTableProps {
  tab: IncidentTab;
  groups: IncidentGroup[];
  today: string;
}

const COLUMNS = {
  open: ['size', 'place', 'since', 'cause', 'order-by', 'owner'],
  resolved: ['size', 'place', 'until', 'how'],
} as const;

/** The product that the sizes below belong to. */
function ProductRow({
  group,
  columns,
  position,
}: {
  group: IncidentGroup;
  columns: number;
  position: number;
}) {
  const { t } = useWords();
  return (
    <IndexTable.Row rowType="subheader" id={`product-${group.productId}`} position={position}>
      <IndexTable.Cell colSpan={columns} scope="colgroup" as="th" id={`group-${group.productId}`}>
        <div style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
          <InlineStack gap="300" blockAlign="center" wrap={false}>
            <Picture url={group.pictureUrl} size="small" />
            <BlockStack>
              <Text as="span" variant="headingSm" breakWord>
                <Link monochrome removeUnderline url={`/app/universe/products/${group.productId}`}>
                  {group.title}
                </Link>
              </Text>
              {group.iconTitle !== null && group.iconTitle !== group.title && (
                <Text as="span" variant="bodySm" tone="subdued">
                  {t('stock.incident.icon', { icon: group.iconTitle })}
                </Text>
              )}
            </BlockStack>
          </InlineStack>
        </div>
      </IndexTable.Cell>
    </IndexTable.Row>
  );
}

/** Incidents by product; on a narrow screen each is one block. */
export function IncidentTable({ tab, groups, today }: IncidentTableProps) {
  const { t } = useWords();
  const columns = COLUMNS[tab];
  const [first, ...others] = columns.map((column) => ({ title: t(`stock.column.${column}`) }));
  if (first === undefined) return null;
  // A row's position counts every row before it, those of products included.
  const begins = groups.map((_, place) =>
    groups.slice(0, place).reduce((count, { incidents }) => count + incidents.length + 1, 0),
  );
  return (
    <div className="first-column-narrow">
      <IndexTable
        selectable={false}
        itemCount={groups.reduce((count, { incidents }) => count + incidents.length, 0)}
        resourceName={{ singular: t('stock.list.one'), plural: t('stock.list.many') }}
        headings={[first, ...others]}
      >
        {groups.map((group, place) => (
          <Fragment key={group.productId}>
            <ProductRow group={group} columns={columns.length} position={begins[place] ?? 0} />
            {group.incidents.map((incident, size) => (
              <IncidentRow
                key={incident.id}
                tab={tab}
                incident={incident}
                today={today}
                position={(begins[place] ?? 0) + size + 1}
              />
            ))}
          </Fragment>
        ))}
      </IndexTable>
    </div>
  );
}
