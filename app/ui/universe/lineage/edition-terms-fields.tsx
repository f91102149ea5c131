import { BlockStack, Card, FormLayout, Text, TextField } from '@shopify/polaris';
import { useWords } from '../../words';
import { faultWords } from './edition-draft';
import type { EditionFieldsProps } from './edition-name-fields';
import { PickBySearch } from './pick-by-search';

/** When it is there, in which drop, and how many pieces of it. */
export function WhenFields({ draft, faults, change }: EditionFieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <FormLayout>
      <FormLayout.Group>
        <TextField
          type="date"
          label={t('lineage.launches')}
          helpText={t('lineage.launches.help')}
          autoComplete="off"
          value={draft.launchesOn}
          error={faultWords('launchesOn', faults, words)}
          onChange={(launchesOn) => change({ launchesOn })}
        />
        <TextField
          type="date"
          label={t('lineage.ends')}
          helpText={t('lineage.ends.help')}
          autoComplete="off"
          value={draft.endsOn}
          error={faultWords('endsOn', faults, words)}
          onChange={(endsOn) => change({ endsOn })}
        />
      </FormLayout.Group>
      <PickBySearch
        of="drop"
        label={t('lineage.drop')}
        help={t('lineage.drop.help')}
        chosen={draft.drop ? [draft.drop] : []}
        many={false}
        error={faultWords('dropId', faults, words)}
        onChange={([drop]) => change({ drop: drop ?? null })}
      />
      <TextField
        label={t('lineage.edition-size')}
        helpText={t('lineage.edition-size.help')}
        inputMode="numeric"
        autoComplete="off"
        value={draft.editionSize}
        error={faultWords('editionSize', faults, words)}
        onChange={(editionSize) => change({ editionSize })}
      />
    </FormLayout>
  );
}

/** What it comes after, and what it takes of that. */
export function PredecessorFields({ draft, faults, change, id }: EditionFieldsProps & { id: string | null }) {
  const words = useWords();
  const { t } = words;
  return (
    <FormLayout>
      <PickBySearch
        of="edition"
        label={t('lineage.predecessor')}
        help={t('lineage.predecessor.help')}
        chosen={draft.predecessor ? [draft.predecessor] : []}
        many={false}
        except={id ?? undefined}
        error={faultWords('predecessorId', faults, words)}
        onChange={([predecessor]) => change({ predecessor: predecessor ?? null })}
      />
      {draft.predecessor && (
        <TextField
          label={t('lineage.inherit')}
          helpText={t('lineage.inherit.help')}
          suffix="%"
          inputMode="decimal"
          autoComplete="off"
          value={draft.inheritPercent}
          error={faultWords('inheritPercent', faults, words)}
          onChange={(inheritPercent) => change({ inheritPercent })}
        />
      )}
    </FormLayout>
  );
}

interface ProductsFieldProps extends EditionFieldsProps {
  id: string | null;
  /** How many it has now. */
  count: number;
}

/** Its products; none while it is a plan, and in the cast list where they are too many for a form. */
export function ProductsField({ draft, faults, change, id, count }: ProductsFieldProps) {
  const words = useWords();
  const { t } = words;
  if (draft.products === null) {
    return (
      <BlockStack gap="100">
        <Text as="p">{t('lineage.products.many', { count })}</Text>
      </BlockStack>
    );
  }
  return (
    <PickBySearch
      of="product"
      label={t('lineage.products.label')}
      help={t(id === null ? 'lineage.products.plan' : 'lineage.products.help')}
      chosen={draft.products}
      many
      error={faultWords('products', faults, words)}
      onChange={(products) => change({ products })}
    />
  );
}

/** Some fields under a heading. */
export function FieldsCard({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
        {children}
      </BlockStack>
    </Card>
  );
}
