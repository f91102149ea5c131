import { BlockStack, Button, Collapsible, DataTable, InlineStack, Text } from '@shopify/polaris';
import { useState, type ReactNode } from 'react';
import type { DaysShown } from '~/stock-guard/explain/figures-page';
import { useWords } from '../../words';
import { exact } from './written';

interface VelocityDaysTableProps {
  days: DaysShown;
  today: string;
  /** What hands over all days as a file. */
  file: ReactNode;
}

const HEADINGS = ['day', 'sold', 'factor', 'level', 'usual'] as const;

/** The days that a velocity was made from, newest first, unfolded by whoever checks it. */
export function VelocityDaysTable({ days: { newest, of }, today, file }: VelocityDaysTableProps) {
  const words = useWords();
  const { t, day } = words;
  const [open, setOpen] = useState(false);
  return (
    <BlockStack gap="300">
      <InlineStack gap="400" blockAlign="center">
        <Button
          variant="plain"
          ariaExpanded={open}
          ariaControls="velocity-days"
          disclosure={open ? 'up' : 'down'}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'stock-velocity.hide' : 'stock-velocity.show')}
        </Button>
        {file}
      </InlineStack>
      <Collapsible id="velocity-days" open={open}>
        <BlockStack gap="200">
          {newest.length < of && (
            <Text as="p">{t('stock-velocity.newest', { shown: newest.length, of })}</Text>
          )}
          <DataTable
            columnContentTypes={['text', 'numeric', 'numeric', 'numeric', 'numeric']}
            headings={HEADINGS.map((heading) => t(`stock-velocity.${heading}`))}
            rows={newest.map(({ day: of, sold, inherited, factor, counts }) => [
              day(of, today),
              typeof counts === 'string' || counts.units === sold
                ? exact(words, sold)
                : inherited
                  ? t('stock-velocity.sold.inherited', { units: exact(words, counts.units) })
                  : t('stock-velocity.sold.improbable', {
                      sold: exact(words, sold),
                      followed: exact(words, counts.units),
                    }),
              exact(words, factor),
              ...(typeof counts === 'string'
                ? [t(`stock-velocity.why.${counts}`), '–']
                : [counts.level, counts.usual].map((units) => exact(words, units))),
            ])}
          />
        </BlockStack>
      </Collapsible>
    </BlockStack>
  );
}
