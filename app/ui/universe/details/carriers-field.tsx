import { Autocomplete, BlockStack, InlineStack, Tag } from '@shopify/polaris';
import type { CarrierChoice } from '~/universe/details/carrier-choice';
import type { Words } from '~/words/words';
import { useWords } from '../../words';
import { useCarriers } from './use-carriers';

const LONGEST_SHOWN = 80;

const keyOf = ({ kind, id }: CarrierChoice): string => `${kind} ${id}`;

function nameOf({ kind, title }: CarrierChoice, { t }: Words): string {
  const name = title.length > LONGEST_SHOWN ? `${title.slice(0, LONGEST_SHOWN).toWellFormed()}…` : title;
  return kind === 'edition' ? t('universe-details.carriers.edition', { title: name }) : name;
}

interface CarriersFieldProps {
  iconId: string;
  chosen: readonly CarrierChoice[];
  error: string | false;
  onChange: (chosen: CarrierChoice[]) => void;
}

/** Which editions and supporting characters carry a detail: a search, and what was chosen below it. */
export function CarriersField({ iconId, chosen, error, onChange }: CarriersFieldProps) {
  const words = useWords();
  const { t } = words;
  const { typed, type, look, choices, loading } = useCarriers(iconId);
  const keys = new Set(chosen.map(keyOf));
  const toggle = (selected: readonly string[]) => {
    const offered = new Set(choices.map(keyOf));
    const kept = chosen.filter((one) => !offered.has(keyOf(one)) || selected.includes(keyOf(one)));
    const added = choices.filter((one) => selected.includes(keyOf(one)) && !keys.has(keyOf(one)));
    type('');
    onChange([...kept, ...added]);
  };
  return (
    <BlockStack gap="200">
      <Autocomplete
        options={choices.map((choice) => ({ value: keyOf(choice), label: nameOf(choice, words) }))}
        selected={choices.map(keyOf).filter((key) => keys.has(key))}
        allowMultiple
        onSelect={toggle}
        loading={loading && choices.length === 0}
        emptyState={loading ? undefined : <span>{t('universe-details.carriers.none')}</span>}
        textField={
          <Autocomplete.TextField
            label={t('universe-details.carriers')}
            helpText={t('universe-details.carriers.help')}
            placeholder={t('universe-details.carriers.find')}
            autoComplete="off"
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
          {chosen.map((carrier) => (
            <Tag
              key={keyOf(carrier)}
              onRemove={() => onChange(chosen.filter((one) => keyOf(one) !== keyOf(carrier)))}
            >
              {nameOf(carrier, words)}
            </Tag>
          ))}
        </InlineStack>
      )}
    </BlockStack>
  );
}
