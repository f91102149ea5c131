import { BlockStack, Card, DataTable, Text } from '@shopify/polaris';
import type { IncidentDetail } from '~/stock-guard/incidents/incident-detail';
import { useWords } from '../words';

/** Where the size is now, location by location. */
export function PlacesCard({ places }: { places: IncidentDetail['places'] }) {
  const { t, number } = useWords();
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t('stock.incident.places')}
        </Text>
        {places.length === 0 ? (
          <Text as="p">{t('stock.incident.no-places')}</Text>
        ) : (
          <DataTable
            columnContentTypes={['text', 'numeric', 'numeric']}
            headings={[
              t('stock.incident.place'),
              t('stock.incident.available'),
              t('stock.incident.incoming'),
            ]}
            rows={places.map(({ name, online, available, incoming }) => [
              online ? t('stock.incident.place.online', { place: name }) : name,
              number(available),
              number(incoming),
            ])}
          />
        )}
      </BlockStack>
    </Card>
  );
}
