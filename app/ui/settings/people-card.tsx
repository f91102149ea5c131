import { BlockStack, Box, Card, Text } from '@shopify/polaris';
import type { Recipient } from '~/stock-guard/people/recipient';
import { useWords } from '../words';
import { AddPersonForm } from './add-person-form';
import { PersonRow } from './person-row';

/** Who is told: every person with the state of their address, and a form for the next. */
export function PeopleCard({ people }: { people: Recipient[] }) {
  const { t } = useWords();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('settings.people.title')}
        </Text>
        <Text as="p" tone="subdued">
          {t(people.length > 0 ? 'settings.people.body' : 'settings.people.empty')}
        </Text>
        {people.length > 0 && (
          <Box as="ul" padding="0">
            {people.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </Box>
        )}
        <AddPersonForm />
      </BlockStack>
    </Card>
  );
}
