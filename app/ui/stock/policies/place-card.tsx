import { useFetcher, useNavigate } from '@remix-run/react';
import { BlockStack, Button, Card, InlineStack, Link, Select, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { EVERY_POOL, POLICY_ROLES } from '~/stock-guard/policy/policy';
import type { Named, Place } from '~/stock-guard/policy/place';
import type { PolicyPage } from '~/stock-guard/policy/policy-page';
import { useWords } from '../../words';
import { placeName, placeUrl, poolName } from './place-words';

const WHOLES: Pick<Place, 'level' | 'subject'>[] = [
  { level: 'shop', subject: '' },
  ...POLICY_ROLES.map((role) => ({ level: 'role' as const, subject: role })),
];
const NAMES = new Map<string, Named>();

/** Subjects to go on to, each with its kind and what tells it from others of its name. */
function SubjectLinks({ found, pool }: { found: readonly Named[]; pool: string }) {
  const { t } = useWords();
  return (
    <BlockStack gap="200">
      {found.map(({ level, subject, name, mark }) => (
        <BlockStack key={`${level} ${subject}`}>
          <Link url={placeUrl({ level, subject, pool })}>{name}</Link>
          <Text as="span" variant="bodySm" tone="subdued">
            {[t(`stock-policy.level.${level}`), mark].filter((part) => part !== '').join(' · ')}
          </Text>
        </BlockStack>
      ))}
    </BlockStack>
  );
}

/** Looks for what policies can be about; never lists the whole catalogue. */
function SubjectSearch({ pool }: { pool: string }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const { load, data } = useFetcher<{ typed: string; found: Named[] }>();
  const look = (text: string) => {
    setTyped(text);
    if (text.trim() !== '')
      load(`/app/stock/policies/subjects?${new URLSearchParams({ typed: text }).toString()}`);
  };
  const found = typed.trim() === '' ? null : (data?.found ?? null);
  return (
    <BlockStack gap="200">
      <TextField
        label={t('stock-policy.find')}
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={look}
        clearButton
        onClearButtonClick={() => setTyped('')}
      />
      {found?.length === 0 && data?.typed === typed && <Text as="p">{t('stock-policy.find.none')}</Text>}
      {found !== null && <SubjectLinks found={found} pool={pool} />}
    </BlockStack>
  );
}

/** Chooses the level and the pool that the form beside it is about. */
export function PlaceCard({ page }: { page: PolicyPage }) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  const { place, pools, sizes } = page;
  const choices = [
    EVERY_POOL,
    ...pools.filter(({ open, id }) => open || id === place.pool).map(({ id }) => id),
  ];
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack gap="200">
          {WHOLES.map((whole) => (
            <Button
              key={`${whole.level} ${whole.subject}`}
              pressed={place.level === whole.level && place.subject === whole.subject}
              onClick={() => navigate(placeUrl({ ...whole, pool: place.pool }))}
            >
              {placeName(words, whole, NAMES)}
            </Button>
          ))}
        </InlineStack>
        <SubjectSearch pool={place.pool} />
        <Select
          label={t('stock-policy.pool')}
          options={choices.map((id) => ({ value: id, label: poolName(words, id, pools) }))}
          value={place.pool}
          onChange={(pool) => navigate(placeUrl({ ...place, pool }))}
        />
        {sizes.length > 0 && (
          <BlockStack gap="200">
            <Text as="h2" variant="headingSm">
              {t('stock-policy.sizes')}
            </Text>
            <SubjectLinks found={sizes} pool={place.pool} />
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  );
}
