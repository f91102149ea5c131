import { Autocomplete, BlockStack, Card, Text } from '@shopify/polaris';
import { TEAMS, type Team } from '~/universe/narrative/chapter';
import { useWords } from '../words';
import type { ChapterFields } from './use-chapter-form';

const OFFERED = 20;

interface OwnerFieldProps extends ChapterFields {
  team: Team;
  names: readonly string[];
}

function OwnerField({ team, names, draft, change, faultOf, readOnly }: OwnerFieldProps) {
  const { t } = useWords();
  const value = draft.owners[team];
  const set = (name: string) => change({ owners: { ...draft.owners, [team]: name } });
  const typed = value.trim().toLowerCase();
  const offered = names.filter((name) => name.toLowerCase().includes(typed)).slice(0, OFFERED);
  return (
    <Autocomplete
      options={readOnly ? [] : offered.map((name) => ({ value: name, label: name }))}
      selected={[value]}
      onSelect={([name]) => set(name ?? '')}
      textField={
        <Autocomplete.TextField
          label={t(`chapter.owner.${team}`)}
          autoComplete="off"
          readOnly={readOnly}
          value={value}
          error={faultOf(team) ?? false}
          onChange={set}
        />
      }
    />
  );
}

/** Who answers for a chapter, for each team: any name; those of the staff are offered. */
export function OwnersCard(props: ChapterFields & { names: readonly string[] }) {
  const { t } = useWords();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('chapter.owners')}
        </Text>
        {TEAMS.map((team) => (
          <OwnerField key={team} team={team} {...props} />
        ))}
      </BlockStack>
    </Card>
  );
}
