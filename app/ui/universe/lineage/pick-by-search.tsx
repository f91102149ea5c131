import { Autocomplete, BlockStack, InlineStack, Tag } from '@shopify/polaris';
import type { Choice, ChoicesOf } from '~/universe/lineage/lineage-choice';
import { useWords } from '../../words';
import { useChoices } from './use-choices';

const LONGEST_SHOWN = 80;

const short = (title: string): string =>
  title.length > LONGEST_SHOWN ? `${title.slice(0, LONGEST_SHOWN).toWellFormed()}…` : title;

interface PickBySearchProps {
  of: ChoicesOf;
  label: string;
  help?: string;
  chosen: readonly Choice[];
  /** How many may be chosen; one replaces another. */
  many: boolean;
  /** Never offered: an edition among its own predecessors. */
  except?: string | undefined;
  error: string | false;
  onChange: (chosen: Choice[]) => void;
}

/** Chooses things of which there may be thousands: a search, and what was chosen below it. */
export function PickBySearch({ of, label, help, chosen, many, except, error, onChange }: PickBySearchProps) {
  const { t } = useWords();
  const { typed, type, look, choices, loading } = useChoices(of);
  const ids = new Set(chosen.map(({ id }) => id));
  const offered = choices.filter(({ id }) => id !== except);
  const pick = ([id]: string[]) => {
    const picked = offered.find((choice) => choice.id === id);
    type('');
    if (!picked) return;
    if (ids.has(picked.id)) onChange(chosen.filter((one) => one.id !== picked.id));
    else onChange(many ? [...chosen, picked] : [picked]);
  };
  return (
    <BlockStack gap="200">
      <Autocomplete
        options={offered.map(({ id, title }) => ({ value: id, label: short(title) }))}
        selected={[]}
        onSelect={pick}
        loading={loading && offered.length === 0}
        emptyState={loading ? undefined : <span>{t('lineage.pick.none')}</span>}
        textField={
          <Autocomplete.TextField
            label={label}
            {...(help !== undefined && { helpText: help })}
            autoComplete="off"
            placeholder={t(`lineage.pick.${of}`)}
            value={typed}
            error={error}
            onFocus={look}
            onChange={(text) => {
              look();
              type(text);
            }}
          />
        }
      />
      {chosen.length > 0 && (
        <InlineStack gap="200">
          {chosen.map(({ id, title }) => (
            <Tag key={id} onRemove={() => onChange(chosen.filter((one) => one.id !== id))}>
              {short(title)}
            </Tag>
          ))}
        </InlineStack>
      )}
    </BlockStack>
  );
}
