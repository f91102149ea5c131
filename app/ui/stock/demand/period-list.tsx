import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import { useVerb } from '../../verb';
import { useWords } from '../../words';

interface Period {
  id: string;
  from: string;
  to: string;
  said: string;
}

const REMOVED = { removed: 'stock-demand.removed' } as const;

function PeriodRow({ period, of, today }: { period: Period; of: string; today: string }) {
  const { t, day } = useWords();
  const verb = useVerb<'removed' | 'not-there'>(REMOVED);
  const remove = () => verb.submit({}, { method: 'post', action: `${of}/${period.id}/removal` });
  return (
    <InlineStack align="space-between" blockAlign="center" gap="200" wrap={false}>
      <BlockStack>
        <Text as="span">{period.said}</Text>
        <Text as="span" tone="subdued">
          {t('stock-demand.period', { from: day(period.from, today), to: day(period.to, today) })}
        </Text>
      </BlockStack>
      <Button
        variant="tertiary"
        loading={verb.busy}
        accessibilityLabel={t('stock-demand.remove.which', { what: period.said })}
        onClick={remove}
      >
        {t('stock-demand.remove')}
      </Button>
    </InlineStack>
  );
}

/** Periods that were added, latest first, each with its removal under the address `of`. */
export function PeriodList(props: { periods: readonly Period[]; of: string; today: string; empty: string }) {
  const { periods, empty, ...rest } = props;
  if (periods.length === 0)
    return (
      <Text as="p" tone="subdued">
        {empty}
      </Text>
    );
  return (
    <BlockStack gap="200">
      {periods.map((period) => (
        <PeriodRow key={period.id} period={period} {...rest} />
      ))}
    </BlockStack>
  );
}
