import { IndexTable, InlineStack, Link, Text, Thumbnail, useBreakpoints } from '@shopify/polaris';
import { ImageIcon } from '@shopify/polaris-icons';
import type { IncidentTab, ListedIncident } from '~/stock-guard/incident-list';
import { useWords } from '../words';
import { IncidentBadge } from './incident-badge';

/** Incidents as a table; on a narrow screen each becomes two lines. */
export function IncidentTable({ tab, incidents }: { tab: IncidentTab; incidents: ListedIncident[] }) {
  const { t, number, dateTime } = useWords();
  const { smDown } = useBreakpoints();
  const ended = tab === 'resolved';
  return (
    <IndexTable
      condensed={smDown}
      selectable={false}
      itemCount={incidents.length}
      resourceName={{ singular: t('stock.list.one'), plural: t('stock.list.many') }}
      headings={[
        { title: t('stock.column.what') },
        { title: t('stock.column.state') },
        { title: t('stock.column.available'), alignment: 'end' },
        { title: t('stock.column.minimum'), alignment: 'end' },
        { title: t(ended ? 'stock.column.until' : 'stock.column.since') },
      ]}
    >
      {incidents.map((incident, position) => (
        <IndexTable.Row key={incident.id} id={incident.id} position={position}>
          <IndexTable.Cell>
            <InlineStack gap="300" blockAlign="center" wrap={false}>
              <Thumbnail source={incident.pictureUrl ?? ImageIcon} alt="" size="small" />
              <Text as="span" variant="bodyMd" fontWeight="semibold" breakWord>
                <Link url={`/app/stock/${incident.id}`}>{incident.what}</Link>
              </Text>
            </InlineStack>
          </IndexTable.Cell>
          <IndexTable.Cell>
            <IncidentBadge {...incident} />
          </IndexTable.Cell>
          <IndexTable.Cell>
            <Text as="span" alignment="end" numeric>
              {number(incident.available)}
            </Text>
          </IndexTable.Cell>
          <IndexTable.Cell>
            <Text as="span" alignment="end" numeric>
              {number(incident.minimum)}
            </Text>
          </IndexTable.Cell>
          <IndexTable.Cell>{dateTime(incident.at)}</IndexTable.Cell>
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}
