import { SaveBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Button, Card, InlineGrid, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import { MAY_PHASE_OUT, OF_EVERY_POOL, EVERY_POOL, type FieldName } from '~/stock-guard/policy/policy';
import type { PolicyPage } from '~/stock-guard/policy/policy-page';
import { isList, writtenText } from '~/stock-guard/policy/policy-text';
import { useWords } from '../../words';
import { placeName, poolName } from './place-words';
import { PolicyField, type Typed } from './policy-field';
import { PreviewBanner } from './preview-banner';
import { namesIn } from './steps-line';
import { usePolicy } from './use-policy';

type Edited = { [Field in FieldName]?: Typed };

function savedOf({ own }: PolicyPage, field: FieldName): Typed {
  const value = own[field];
  if (value === undefined) return null;
  if (isList(field)) return Array.isArray(value) ? (value as readonly string[]) : [];
  return writtenText(field, value as Exclude<typeof value, readonly string[]>);
}

const same = (one: Typed, other: Typed): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What one level says in one pool, edited under the save bar, with a preview of what it would open and close. */
export function PolicyForm({ page }: { page: PolicyPage }) {
  const words = useWords();
  const { t, dateTime } = words;
  const { place, pools, lastChange } = page;
  const [edited, setEdited] = useState<Edited>({});
  const reset = () => setEdited({});
  const policy = usePolicy(reset);
  const changed = Object.keys(edited).length > 0;
  const body = { ...place, fields: edited };
  const change = (field: FieldName, typed: Typed) => {
    const rest = Object.fromEntries(Object.entries(edited).filter(([name]) => name !== field)) as Edited;
    setEdited(same(typed, savedOf(page, field)) ? rest : { ...rest, [field]: typed });
  };
  const fields = page.fields.filter(
    ({ field }) =>
      (field !== 'phasingOutOn' || MAY_PHASE_OUT.has(place.level)) &&
      (place.pool === EVERY_POOL || !OF_EVERY_POOL.has(field)),
  );
  const name = placeName(words, place, namesIn(page));
  const title =
    place.pool === EVERY_POOL
      ? name
      : t('stock-policy.in', { name, pool: poolName(words, place.pool, pools) });
  return (
    <Card>
      <SaveBar id="policy" open={changed}>
        <button
          variant="primary"
          onClick={() => policy.save(body)}
          {...(policy.saving ? { loading: '' } : {})}
        >
          {t('shared.save')}
        </button>
        <button onClick={reset}>{t('shared.discard')}</button>
      </SaveBar>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t('stock-policy.about', { name: title })}
          </Text>
          <Button disabled={!changed} loading={policy.previewing} onClick={() => policy.preview(body)}>
            {t('stock-policy.preview')}
          </Button>
        </InlineStack>
        {lastChange && (
          <Text as="p" tone="subdued">
            {t('stock-policy.changed', { name: lastChange.name, at: dateTime(lastChange.at) })}
          </Text>
        )}
        {policy.notThere && <Banner tone="critical">{t('stock-policy.not-there')}</Banner>}
        {changed && policy.previewed && <PreviewBanner preview={policy.previewed} pools={pools} />}
        <InlineGrid columns={{ xs: 1, md: 2 }} gap="400">
          {fields.map(({ field, steps }) => (
            <PolicyField
              key={field}
              field={field}
              steps={steps}
              page={page}
              typed={edited[field] === undefined ? savedOf(page, field) : edited[field]}
              refused={edited[field] !== undefined && policy.refused.has(field)}
              onChange={(typed) => change(field, typed)}
            />
          ))}
        </InlineGrid>
      </BlockStack>
    </Card>
  );
}
