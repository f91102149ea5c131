import { BlockStack, Card, ChoiceList } from '@shopify/polaris';
import { useWords } from '../words';
import type { CastingEntry } from './casting-entry';
import type { FieldsProps } from './icon-fields';
import { EditionNameFields } from './lineage/edition-name-fields';
import { PickBySearch } from './lineage/pick-by-search';

const WAYS = ['new', 'join'] as const;

/** Which edition the products are: a new one by name, kind and icons, or one that is there, planned ones too. */
export function EditionChoiceFields({ entry, change, errorOf, faults }: FieldsProps) {
  const { t } = useWords();
  return (
    <Card>
      <BlockStack gap="400">
        <ChoiceList
          title={t('lineage.cast.which')}
          choices={WAYS.map((value) => ({ value, label: t(`lineage.cast.${value}`) }))}
          selected={[entry.editionWay]}
          onChange={([way]) => change({ editionWay: way as CastingEntry['editionWay'] })}
        />
        {entry.editionWay === 'new' ? (
          <EditionNameFields
            draft={entry.newEdition}
            faults={faults}
            change={(changes) => change({ newEdition: { ...entry.newEdition, ...changes } })}
          />
        ) : (
          <PickBySearch
            of="edition"
            label={t('lineage.cast.edition')}
            chosen={entry.edition ? [entry.edition] : []}
            many={false}
            error={errorOf('edition')}
            onChange={([edition]) => change({ edition: edition ?? null })}
          />
        )}
      </BlockStack>
    </Card>
  );
}
