import { BlockStack, IndexTable, Link, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { IncidentTab, ListedIncident } from '~/stock-guard/incidents/incident-list';
import { said } from '~/stock-guard/promise/telling';
import type { Words } from '~/words/words';
import { IncidentSays } from '../promise/incident-says';
import { useWords } from '../words';
import { IncidentBadge } from './incident-badge';

interface IncidentRowProps {
  tab: IncidentTab;
  incident: ListedIncident;
  today: string;
  position: number;
}

/** Why it is short, or how that ended. */
function causeOf({ telling, closedAs }: ListedIncident, today: string, words: Words): string {
  if (telling !== null) return said(telling, words, today);
  return closedAs === null ? '' : words.t(`stock.incident.closed.${closedAs}`);
}

const orderOf = ({ orderBy, unitsToOrder }: ListedIncident, today: string, { t, day }: Words): string =>
  orderBy !== null && unitsToOrder !== null && unitsToOrder > 0
    ? t('stock.order', { units: unitsToOrder, on: day(orderBy, today) })
    : '';

/** A cell's text does not wrap by itself; a sentence or a long title has to, but no short word. */
const Wrapped = ({ least, children }: { least: string; children: ReactNode }) => (
  <div style={{ whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: least }}>{children}</div>
);

/** One size that is short; where there is no room for columns, its facts are below it. */
export function IncidentRow({ tab, incident, today, position }: IncidentRowProps) {
  const words = useWords();
  const { t, dateTime } = words;
  const place = incident.place === '' ? t('stock.online') : incident.place;
  const cause = causeOf(incident, today, words);
  const order = orderOf(incident, today, words);
  const toOrder = order === '' ? '' : t('stock.narrow.order', { order });
  const since = dateTime(incident.at);
  return (
    <IndexTable.Row id={incident.id} position={position}>
      <IndexTable.Cell>
        <Wrapped least="8rem">
          <BlockStack gap="100" inlineAlign="start">
            <Text as="span" variant="bodyMd" fontWeight="semibold" breakWord>
              <Link monochrome removeUnderline url={`/app/stock/${incident.id}`}>
                {incident.size ?? t('stock.only-size')}
              </Link>
            </Text>
            <IncidentBadge {...incident} />
            <div className="narrow-only">
              <BlockStack gap="100" inlineAlign="start">
                <Text as="span" variant="bodySm" tone="subdued">
                  {t(`stock.narrow.${tab}`, { place, at: since })}
                </Text>
                <Text as="span" variant="bodySm">
                  {[cause, toOrder].filter((part) => part !== '').join(' · ')}
                </Text>
                <IncidentSays incident={incident} today={today} />
              </BlockStack>
            </div>
          </BlockStack>
        </Wrapped>
      </IndexTable.Cell>
      <IndexTable.Cell className="wide-only">
        <Wrapped least="5rem">{place}</Wrapped>
      </IndexTable.Cell>
      <IndexTable.Cell className="wide-only">
        <Wrapped least="7rem">{since}</Wrapped>
      </IndexTable.Cell>
      <IndexTable.Cell className="wide-only">
        <Wrapped least="12rem">{cause}</Wrapped>
      </IndexTable.Cell>
      {tab === 'open' && (
        <>
          <IndexTable.Cell className="wide-only">
            <Wrapped least="6rem">{order}</Wrapped>
          </IndexTable.Cell>
          <IndexTable.Cell className="wide-only">
            <Wrapped least="8rem">
              {incident.acknowledgedBy === null && incident.state !== 'snoozed' && (
                <Text as="span" tone="subdued">
                  {t('stock.owner.nobody')}
                </Text>
              )}
              <IncidentSays incident={incident} today={today} />
            </Wrapped>
          </IndexTable.Cell>
        </>
      )}
    </IndexTable.Row>
  );
}
