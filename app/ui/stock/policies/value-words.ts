import { ONLINE, type FieldName, type PolicyFields } from '~/stock-guard/policy/policy';
import type { PolicyPage } from '~/stock-guard/policy/policy-page';
import type { Words } from '~/words/words';
import { poolName } from './place-words';

/** In what a field is counted; null where it is no count. */
export const MEASURES = {
  serviceLevel: 'percent',
  minimumUnits: 'units',
  minimumDays: 'days',
  leadDays: 'days',
  leadSpreadDays: 'days',
  reviewDays: 'days',
  orderCoverDays: 'days',
  pack: 'units',
  moq: 'units',
  moqPer: null,
  settleMinutes: 'minutes',
  pools: null,
  recipients: null,
  muted: null,
  phasingOutOn: null,
} as const satisfies Record<FieldName, string | null>;

function listed(
  words: Words,
  field: FieldName,
  ids: readonly string[],
  { pools, people }: Pick<PolicyPage, 'pools' | 'people'>,
): string {
  const { t, list } = words;
  if (field === 'pools') {
    return ids.length === 0
      ? t('stock-policy.value.nowhere')
      : list(ids.map((id) => (id === ONLINE ? t('stock-policy.pool.online') : poolName(words, id, pools))));
  }
  if (ids.length === 0) return t('stock-policy.value.nobody');
  return list(ids.map((id) => people.find((one) => one.id === id)?.name ?? t('stock-policy.gone')));
}

/** A field's value as a sentence says it: "21 days", "98%", "Online and Lyon shop". */
export function valueText(
  words: Words,
  field: FieldName,
  value: PolicyFields[FieldName],
  page: Pick<PolicyPage, 'pools' | 'people'>,
): string {
  const { t, day } = words;
  const measure = MEASURES[field];
  if (value === null)
    return t(field === 'recipients' ? 'stock-policy.value.those-who-care' : 'stock-policy.value.none');
  if (typeof value === 'boolean') return t(value ? 'stock-policy.value.yes' : 'stock-policy.value.no');
  if (typeof value === 'object') return listed(words, field, value, page);
  if (value === 'variant' || value === 'colour') return t(`stock-policy.value.${value}`);
  if (typeof value === 'string') return day(value);
  if (measure === 'percent') return t('stock-policy.value.percent', { value: value * 100 });
  return measure === null ? words.number(value) : t(`stock-policy.value.${measure}`, { value });
}
