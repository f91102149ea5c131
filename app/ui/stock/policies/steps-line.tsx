import { InlineStack, Text } from '@shopify/polaris';
import type { FieldSteps } from '~/stock-guard/policy/breadcrumb';
import { keyOf, type Named } from '~/stock-guard/policy/place';
import type { PolicyPage } from '~/stock-guard/policy/policy-page';
import { useWords } from '../../words';
import { placeName, poolName } from './place-words';
import { valueText } from './value-words';

export const namesIn = ({ names }: Pick<PolicyPage, 'names'>): ReadonlyMap<string, Named> =>
  new Map(names.map((named) => [keyOf(named), named]));

/** The way to the value that holds: "Default 21 days › Shop 30 days › Harbour Coat 56 days"; the last one holds. */
export function StepsLine({ field, steps, page }: FieldSteps & { page: PolicyPage }) {
  const words = useWords();
  const names = namesIn(page);
  const last = steps.length - 1;
  return (
    <InlineStack gap="100" as="span">
      {steps.map(({ level, subject, pool, value }, at) => {
        const name = placeName(words, { level, subject }, names);
        const where =
          pool === '' ? name : words.t('stock-policy.in', { name, pool: poolName(words, pool, page.pools) });
        return (
          <Text
            key={`${level} ${pool}`}
            as="span"
            variant="bodySm"
            tone="subdued"
            fontWeight={at === last ? 'semibold' : 'regular'}
          >
            {`${at > 0 ? '› ' : ''}${where} ${valueText(words, field, value, page)}`}
          </Text>
        );
      })}
    </InlineStack>
  );
}
