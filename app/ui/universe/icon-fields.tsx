import { Banner, BlockStack, Card, ChoiceList, Text, TextField } from '@shopify/polaris';
import type { EditionFaults } from '~/universe/lineage/edition-entry';
import type { CastingForm } from '~/universe/casting/casting-form';
import { useWords } from '../words';
import type { CastingEntry } from './casting-entry';
import { IconPicker } from './icon-picker';
import { PermanentSetGrid } from './permanent-set-grid';
import type { RefusedField } from './refusal-sentence';

export interface FieldsProps {
  form: CastingForm;
  entry: CastingEntry;
  change: (changes: Partial<CastingEntry>) => void;
  /** What a field was refused for; false where it was not. */
  errorOf: (field: RefusedField) => string | false;
  /** What is wrong with a new edition. */
  faults: EditionFaults;
}

function FamilyChoice({ form, entry, change }: FieldsProps) {
  const { t } = useWords();
  const ways = [
    ...(form.set ? ['one' as const] : []),
    ...(form.products.length > 1 ? ['each' as const] : []),
    ...(form.icons.length > 0 && form.set ? ['join' as const] : []),
  ];
  if (ways.length < 2) return null;
  const alone = form.products.length === 1;
  const labelOf = (way: (typeof ways)[number]) =>
    t(`universe.cast.family.${alone && way === 'one' ? 'new' : way}`);
  return (
    <ChoiceList
      title={t(alone ? 'universe.cast.family.alone' : 'universe.cast.family')}
      choices={ways.map((value) => ({ value, label: labelOf(value) }))}
      selected={[entry.family]}
      onChange={([family]) => change({ family: family as CastingEntry['family'] })}
    />
  );
}

function SetCard({ form, entry, change, errorOf }: FieldsProps) {
  const { t } = useWords();
  const titles = new Map(form.products.map(({ id, title }) => [id, title]));
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('universe.cast.set')}
        </Text>
        <Text as="p">{t('universe.cast.set.help')}</Text>
        {form.set && entry.family !== 'each' ? (
          <>
            <Text as="p" tone="subdued">
              {t(`universe.cast.set.${form.set.basis}`, { weeks: form.set.weeks })}
            </Text>
            <PermanentSetGrid
              variants={form.set.variants}
              titles={titles}
              carried={entry.carried}
              onChange={(carried) => change({ carried })}
            />
          </>
        ) : (
          <Banner tone="info">{t('universe.cast.set.each')}</Banner>
        )}
        {entry.family !== 'join' && (
          <TextField
            label={t('universe.cast.minimum')}
            helpText={t('universe.cast.minimum.help', { count: form.defaultMinimum })}
            inputMode="numeric"
            autoComplete="off"
            placeholder={String(form.defaultMinimum)}
            value={entry.minimum}
            error={errorOf('minimum')}
            onChange={(minimum) => change({ minimum })}
          />
        )}
      </BlockStack>
    </Card>
  );
}

/** What an icon needs: its name or its family, its permanent set, and how much of it. */
export function IconFields(props: FieldsProps) {
  const { form, entry, change, errorOf } = props;
  const { t } = useWords();
  return (
    <>
      {form.set && (
        <Card>
          <BlockStack gap="300">
            <FamilyChoice {...props} />
            {entry.family === 'one' && (
              <TextField
                label={t('universe.cast.name')}
                helpText={t('universe.cast.name.help')}
                autoComplete="off"
                value={entry.title}
                error={errorOf('title')}
                onChange={(title) => change({ title })}
              />
            )}
            {entry.family === 'join' && (
              <IconPicker
                label={t('universe.cast.join')}
                icons={form.icons}
                chosen={entry.icon ? [entry.icon] : []}
                many={false}
                error={errorOf('join')}
                onChange={([icon]) => change({ icon: icon ?? entry.icon })}
              />
            )}
          </BlockStack>
        </Card>
      )}
      <SetCard {...props} />
    </>
  );
}
