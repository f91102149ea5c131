import { BlockStack, Button, ChoiceList, InlineStack, Select, TextField } from '@shopify/polaris';
import { BOUNDS, isBounded } from '~/stock-guard/policy/bounds';
import type { FieldSteps } from '~/stock-guard/policy/breadcrumb';
import type { FieldName } from '~/stock-guard/policy/policy';
import type { PolicyPage } from '~/stock-guard/policy/policy-page';
import { isList, readText, writtenText } from '~/stock-guard/policy/policy-text';
import type { Words } from '~/words/words';
import { useWords } from '../../words';
import { poolName } from './place-words';
import { StepsLine } from './steps-line';
import { MEASURES, valueText } from './value-words';

/** A field as it is typed: null says nothing here. */
export type Typed = string | readonly string[] | null;

interface PolicyFieldProps extends FieldSteps {
  page: PolicyPage;
  typed: Typed;
  refused: boolean;
  onChange: (typed: Typed) => void;
}

/** What is wrong with a field, beside it. */
export function errorOf({ t }: Words, field: FieldName): string {
  if (isBounded(field)) {
    const [least, most] = BOUNDS[field];
    return t('stock-policy.error.range', { least, most });
  }
  if (field === 'moqPer' || field === 'muted') return t('stock-policy.error.choice');
  return t(`stock-policy.error.${field}`);
}

const CHOICES = { moqPer: ['variant', 'colour'], muted: ['yes', 'no'] } as const;

/** What the levels above say, which holds for a field that says nothing itself. */
function aboveOf({ field, steps, page }: PolicyFieldProps, words: Words): { text: string; figure: string } {
  const { level, subject, pool } = page.place;
  const above = steps.findLast(
    (step) => step.level !== level || step.subject !== subject || step.pool !== pool,
  );
  if (above === undefined) return { text: '', figure: '' };
  const { value } = above;
  const text = valueText(words, field, value, page);
  const counted = MEASURES[field] !== null && typeof value === 'number' && !isList(field);
  return { text, figure: counted ? writtenText(field, value) : text };
}

function Entry(props: PolicyFieldProps) {
  const { field, page, typed, refused, onChange } = props;
  const words = useWords();
  const { t } = words;
  const above = aboveOf(props, words);
  const label = t(`stock-policy.field.${field}`);
  const error = refused && errorOf(words, field);
  if (isList(field)) {
    const options =
      field === 'pools'
        ? page.pools.map(({ id }) => ({ value: id, label: poolName(words, id, page.pools) }))
        : page.people.map(({ id, name, address }) => ({ value: id, label: `${name} (${address})` }));
    if (typed === null)
      return (
        <BlockStack gap="100" inlineAlign="start">
          <span>{label}</span>
          <Button onClick={() => onChange([])}>{t('stock-policy.decide')}</Button>
        </BlockStack>
      );
    return (
      <ChoiceList
        allowMultiple
        title={label}
        choices={options}
        selected={typeof typed === 'string' ? [] : [...typed]}
        onChange={onChange}
        {...(error && { error })}
      />
    );
  }
  const text = typeof typed === 'string' ? typed : '';
  if (field === 'moqPer' || field === 'muted')
    return (
      <Select
        label={label}
        options={[
          { value: '', label: t('stock-policy.inherit', { value: above.text }) },
          ...CHOICES[field].map((value) => ({ value, label: t(`stock-policy.value.${value}`) })),
        ]}
        value={text}
        error={error}
        onChange={(value) => onChange(value === '' ? null : value)}
      />
    );
  const measure = MEASURES[field];
  return (
    <TextField
      label={label}
      autoComplete="off"
      inputMode={measure === null ? 'text' : 'decimal'}
      placeholder={above.figure}
      suffix={measure === null ? undefined : t(`stock-policy.suffix.${measure}`)}
      value={text}
      error={error || (readText(field, text).kind === 'refused' && errorOf(words, field))}
      onChange={(value) => onChange(value.trim() === '' ? null : value)}
    />
  );
}

/** One field of a policy: what is decided here, what it means, and the way to the value that holds. */
export function PolicyField(props: PolicyFieldProps) {
  const { field, steps, page, typed, onChange } = props;
  const { t } = useWords();
  return (
    <BlockStack gap="100">
      <Entry {...props} />
      <InlineStack gap="200" blockAlign="center">
        <StepsLine field={field} steps={steps} page={page} />
        {typed !== null && (
          <Button
            variant="plain"
            accessibilityLabel={t('stock-policy.reset.label', { field: t(`stock-policy.field.${field}`) })}
            onClick={() => onChange(null)}
          >
            {t('stock-policy.reset')}
          </Button>
        )}
      </InlineStack>
      <span style={{ color: 'var(--p-color-text-secondary)' }}>{t(`stock-policy.help.${field}`)}</span>
    </BlockStack>
  );
}
