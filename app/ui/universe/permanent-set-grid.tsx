import { BlockStack, Checkbox, Text } from '@shopify/polaris';
import type { SetVariant } from '~/universe/casting/casting-form';
import { gridOf } from '~/universe/casting/set-grid';
import { useWords } from '../words';
import { becauseSentence } from './because-sentence';
import { ScrollTable } from './scroll-table';

interface PermanentSetGridProps {
  variants: SetVariant[];
  /** Titles of the products by id. */
  titles: ReadonlyMap<string, string>;
  carried: ReadonlySet<string>;
  onChange: (carried: ReadonlySet<string>) => void;
}

/** The reasons for leaving colours and sizes out, each said once. */
function useReasonsAgainst(variants: SetVariant[]): string[] {
  const words = useWords();
  const against = variants.flatMap(({ carried, because }) =>
    carried || !because ? [] : [becauseSentence(because, words)],
  );
  return [...new Set(against)];
}

/** Which colours and sizes an icon always carries, as a grid of boxes; under each box what sales say. */
export function PermanentSetGrid({ variants, titles, carried, onChange }: PermanentSetGridProps) {
  const { t, number } = useWords();
  const reasons = useReasonsAgainst(variants);
  const { columns, rows } = gridOf(variants, titles);
  const carry = (ids: string[], on: boolean): void => {
    const next = new Set(carried);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  };
  const some = (ids: string[]): boolean | 'indeterminate' => {
    const count = ids.filter((id) => carried.has(id)).length;
    return count > 0 && count < ids.length ? 'indeterminate' : count > 0;
  };
  return (
    <BlockStack gap="200">
      <ScrollTable
        label={t('universe.cast.set')}
        columns={columns}
        rows={rows.map(({ label, cells }) => {
          const ids = cells.flatMap((cell) => (cell ? [cell.id] : []));
          return {
            key: ids.join(' '),
            heading: <Checkbox label={label} checked={some(ids)} onChange={(on) => carry(ids, on)} />,
            cells: cells.map((cell) =>
              cell === null
                ? null
                : {
                    content: (
                      <BlockStack inlineAlign="center">
                        <Checkbox
                          label={cell.title}
                          labelHidden
                          checked={carried.has(cell.id)}
                          onChange={(on) => carry([cell.id], on)}
                        />
                        {cell.because?.kind === 'sold' && (
                          <Text as="span" variant="bodyXs" tone="subdued">
                            {number(cell.because.units)}
                          </Text>
                        )}
                      </BlockStack>
                    ),
                  },
            ),
          };
        })}
      />
      <Text as="p" tone="subdued">
        {t('universe.cast.set.count', { carried: carried.size, all: variants.length })}
      </Text>
      {reasons.map((reason) => (
        <Text key={reason} as="p" tone="subdued">
          {reason}
        </Text>
      ))}
    </BlockStack>
  );
}
