import { BlockStack, IndexTable, InlineStack, Link, Text } from '@shopify/polaris';
import type { IncidentTab, ListedIncident } from '~/stock-guard/incidents/incident-list';
import { Picture } from '../picture';
import { useWords } from '../words';
import { IncidentBadge } from './incident-badge';

interface IncidentTableProps {
  tab: IncidentTab;
  incidents: ListedIncident[];
}

/** What is short; where there is no room for columns, its facts below. */
function What({ tab, incident }: { tab: IncidentTab; incident: ListedIncident }) {
  const { t, dateTime } = useWords();
  const { available, minimum, at } = incident;
  return (
    // A cell's text does not wrap by itself; a long title has to.
    <div style={{ whiteSpace: 'normal' }}>
      <InlineStack gap="300" blockAlign="center" wrap={false}>
        <Picture url={incident.pictureUrl} size="small" />
        <BlockStack gap="100">
          <Text as="span" variant="bodyMd" fontWeight="semibold" breakWord>
            <Link monochrome removeUnderline url={`/app/stock/${incident.id}`}>
              {incident.what}
            </Link>
          </Text>
          <div className="narrow-only">
            <BlockStack gap="100" inlineAlign="start">
              <IncidentBadge {...incident} />
              <Text as="span" variant="bodySm" tone="subdued">
                {t(`stock.narrow.${tab}`, { available, minimum, at: dateTime(at) })}
              </Text>
            </BlockStack>
          </div>
        </BlockStack>
      </InlineStack>
    </div>
  );
}

function Row({ tab, incident, position }: { tab: IncidentTab; incident: ListedIncident; position: number }) {
  const { number, dateTime } = useWords();
  return (
    <IndexTable.Row id={incident.id} position={position}>
      <IndexTable.Cell>
        <What tab={tab} incident={incident} />
      </IndexTable.Cell>
      <IndexTable.Cell className="wide-only">
        <IncidentBadge {...incident} />
      </IndexTable.Cell>
      <IndexTable.Cell className="wide-only">{dateTime(incident.at)}</IndexTable.Cell>
      {[incident.available, incident.minimum].map((units, column) => (
        <IndexTable.Cell key={column} className="wide-only">
          <Text as="span" alignment="end" numeric>
            {number(units)}
          </Text>
        </IndexTable.Cell>
      ))}
    </IndexTable.Row>
  );
}

/** Incidents as a table; on a narrow screen each is one block. */
export function IncidentTable({ tab, incidents }: IncidentTableProps) {
  const { t } = useWords();
  return (
    <div className="first-column-narrow">
      <IndexTable
        selectable={false}
        itemCount={incidents.length}
        resourceName={{ singular: t('stock.list.one'), plural: t('stock.list.many') }}
        headings={[
          { title: t('stock.column.what') },
          { title: t('stock.column.state') },
          { title: t(tab === 'resolved' ? 'stock.column.until' : 'stock.column.since') },
          { title: t('stock.column.available'), alignment: 'end' },
          { title: t('stock.column.minimum'), alignment: 'end' },
        ]}
      >
        {incidents.map((incident, position) => (
          <Row key={incident.id} tab={tab} incident={incident} position={position} />
        ))}
      </IndexTable>
    </div>
  );
}
