import { FormLayout, Select, TextField } from '@shopify/polaris';
import { EDITION_KINDS } from '~/universe/lineage/edition';
import type { EditionFaults } from '~/universe/lineage/edition-entry';
import { useWords } from '../../words';
import { faultWords, type EditionDraft } from './edition-draft';
import { PickBySearch } from './pick-by-search';

export interface EditionFieldsProps {
  draft: EditionDraft;
  faults: EditionFaults;
  change: (changes: Partial<EditionDraft>) => void;
}

const SECOND_NAMES = { collaboration: 'partner', 'material-innovation': 'material' } as const;

/** What an edition cannot be without: its name, its kind and the icons that it renews. */
export function EditionNameFields({ draft, faults, change }: EditionFieldsProps) {
  const words = useWords();
  const { t } = words;
  const { kind } = draft;
  const second = kind in SECOND_NAMES ? SECOND_NAMES[kind as keyof typeof SECOND_NAMES] : null;
  return (
    <FormLayout>
      <TextField
        label={t('lineage.title')}
        autoComplete="off"
        value={draft.title}
        error={faultWords('title', faults, words)}
        onChange={(title) => change({ title })}
      />
      <Select
        label={t('lineage.kind')}
        options={EDITION_KINDS.map((value) => ({ value, label: t(`lineage.kind.${value}`) }))}
        value={kind}
        error={faultWords('kind', faults, words)}
        onChange={(value) => change({ kind: value })}
      />
      {second !== null && (
        <TextField
          label={t(`lineage.${second}`)}
          autoComplete="off"
          value={draft[second]}
          error={faultWords(second, faults, words)}
          onChange={(value) => change({ [second]: value })}
        />
      )}
      <PickBySearch
        of="icon"
        label={t('lineage.icons')}
        help={t('lineage.icons.help')}
        chosen={draft.icons}
        many
        error={faultWords('iconIds', faults, words)}
        onChange={(icons) => change({ icons })}
      />
    </FormLayout>
  );
}
