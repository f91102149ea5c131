import type { Mark, TotalWeek } from '~/stock-guard/sheet/sheet-weeks';
import { BlockStack, InlineStack, Text } from '@shopify/polaris';
import { useWords } from '../../words';

const WIDTH = 600;
const HEIGHT = 96;

/** From the bottom up: what is missing stands on the ground, where it is seen first. */
const STACKED: readonly Mark[] = ['out', 'under', 'fine', 'over'];
const COLOUR: Record<Mark, string> = {
  out: 'var(--p-color-bg-fill-critical)',
  under: 'var(--p-color-bg-fill-warning)',
  fine: 'var(--p-color-bg-fill-success)',
  over: 'var(--p-color-bg-fill-info)',
};

/** How many sizes end each week how. Units of all sizes together would hide the one that is missing. */
export function CoverChart({ weeks }: { weeks: readonly TotalWeek[] }) {
  const { t } = useWords();
  const met = STACKED.filter((mark) => weeks.some(({ sizes }) => sizes[mark] > 0));
  const step = WIDTH / Math.max(1, weeks.length);
  return (
    <BlockStack gap="200">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        height={HEIGHT}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('stock-sheet.chart')}
      >
        {weeks.map(({ from, sizes }, at) => {
          const all = STACKED.reduce((sum, mark) => sum + sizes[mark], 0);
          let top = HEIGHT;
          return STACKED.map((mark) => {
            const height = (sizes[mark] / Math.max(1, all)) * HEIGHT;
            top -= height;
            return (
              <rect
                key={`${from} ${mark}`}
                x={at * step + 2}
                width={step - 4}
                y={top}
                height={height}
                fill={COLOUR[mark]}
              />
            );
          });
        })}
      </svg>
      <InlineStack gap="400">
        {met.map((mark) => (
          <InlineStack key={mark} gap="100" blockAlign="center">
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" rx="3" fill={COLOUR[mark]} />
            </svg>
            <Text as="span" variant="bodySm" tone="subdued">
              {t(`stock-sheet.chart.${mark}`)}
            </Text>
          </InlineStack>
        ))}
      </InlineStack>
    </BlockStack>
  );
}
