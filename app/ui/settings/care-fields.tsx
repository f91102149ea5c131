import { BlockStack, Card, ChoiceList, Text } from '@shopify/polaris';
import type { Choices } from '~/stock-guard/people/preferences';
import { useWords } from '../words';
import type { PersonFields } from './person-form';

interface SomeProps {
  of: 'icons' | 'pools';
  every: boolean;
  chosen: string[];
  options: { value: string; label: string }[];
  error: string | false;
  onChange: (every: boolean, chosen: string[]) => void;
}

/** All of something, or some of it. */
function Some({ of, every, chosen, options, error, onChange }: SomeProps) {
  const { t } = useWords();
  return (
    <BlockStack gap="200">
      <ChoiceList
        title={t(`settings.person.${of}`)}
        choices={[
          { value: 'every', label: t(`settings.person.${of}.every`) },
          { value: 'some', label: t(`settings.person.${of}.some`) },
        ]}
        selected={[every ? 'every' : 'some']}
        onChange={([way]) => onChange(way === 'every', chosen)}
      />
      {!every && (
        <ChoiceList
          title={t(`settings.person.${of}.which`)}
          titleHidden
          allowMultiple
          choices={options}
          selected={chosen}
          {...(error === false ? {} : { error })}
          onChange={(some) => onChange(false, some)}
        />
      )}
    </BlockStack>
  );
}

/** What a person is told of: which icons, in which stock. */
export function CareFields({ entry, change, errorOf, choices }: PersonFields & { choices: Choices }) {
  const { t } = useWords();
  const pools = choices.pools.map(({ id, name }) => ({
    value: id,
    label: id === 'online' ? t('settings.person.pools.online') : name,
  }));
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t('settings.person.what')}
        </Text>
        <Some
          of="icons"
          every={entry.everyIcon}
          chosen={entry.iconIds}
          options={choices.icons.map(({ id, title }) => ({ value: id, label: title }))}
          error={errorOf('iconIds')}
          onChange={(everyIcon, iconIds) => change({ everyIcon, iconIds })}
        />
        <Some
          of="pools"
          every={entry.everyPool}
          chosen={entry.pools}
          options={pools}
          error={errorOf('pools')}
          onChange={(everyPool, some) => change({ everyPool, pools: some })}
        />
      </BlockStack>
    </Card>
  );
}
