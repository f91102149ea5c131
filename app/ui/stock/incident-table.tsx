import { BlockStack, IndexTable, InlineStack, Link, Text, Thumbnail, useBreakpoints } from '@shopify/polaris';
import { ImageIcon } from '@shopify/polaris-icons';
import type { IncidentTab, ListedIncident } from '~/stock-guard/incident-list';
import { useWords } from '../words';
import { IncidentBadge } from './incident-badge';

function What({ incident }: { incident: ListedIncident }) {
  return (
    <InlineStack gap="300" align="start" blockAlign="center" wrap={false}>
      <Thumbnail source={incident.pictureUrl ?? ImageIcon} alt="" size="small" />
      <Text as="span" variant="bodyMd" fontWeight="semibold" breakWord>
        <Link url={`/app/stock/${incident.id}`}>{incident.what}</Link>
      </Text>
    </InlineStack>
  );
}

/** An incident on a narrow screen: the same facts under each other. */
function NarrowCell({ incident }: { incident: ListedIncident }) {
  const { t, dateTime } = useWords();
  const { available, minimum } = incident;
  return (
    <IndexTable.Cell>
      <BlockStack gap="150">
        <What incident={incident} />
        <InlineStack gap="200" align="start" blockAlign="center">
          <IncidentBadge {...incident} />
          <Text as="span" variant="bodySm">
            {t('stock.narrow', { available, minimum, at: dateTime(incident.at) })}
          </Text>
        </InlineStack>
      </BlockStack>
    </IndexTable.Cell>
  );
}

function WideCells({ incident }: { incident: ListedIncident }) {
  const { number, dateTime } = useWords();
  return (
    <>
      <IndexTable.Cell>
        <What incident={incident} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <IncidentBadge {...incident} />
      </IndexTable.Cell>
      {[incident.available, incident.minimum].map((units, column) => (
        <IndexTable.Cell key={column}>
          <Text as="span" alignment="end" numeric>
            {number(units)}
          </Text>
        </IndexTable.Cell>
      ))}
      <IndexTable.Cell>{dateTime(incident.at)}</IndexTable.Cell>
    </>
  );
}

/** Incidents as a table; on a narrow screen each is one block. */
export function IncidentTable({ tab, incidents }: { tab: IncidentTab; incidents: ListedIncident[] }) {
  const { t } = useWords();
  const { smDown } = useBreakpoints();
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
        { title: t(tab === 'resolved' ? 'stock.column.until' : 'stock.column.since') },
      ]}
    >
      {incidents.map((incident, position) => (
        <IndexTable.Row key={incident.id} id={incident.id} position={position}>
          {smDown ? <NarrowCell incident={incident} /> : <WideCells incident={incident} />}
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}
