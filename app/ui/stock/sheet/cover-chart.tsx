import type { SheetWeek } from '~/stock-guard/sheet/sheet-weeks';
import { useWords } from '../../words';

const WIDTH = 600;
const HEIGHT = 96;
const MOST_WEEKS = 26;

const COLOUR = {
  out: 'var(--p-color-bg-fill-critical)',
  under: 'var(--p-color-bg-fill-warning)',
  over: 'var(--p-color-bg-fill-info)',
  fine: 'var(--p-color-bg-fill-success)',
} as const;

/** Weeks of cover at the end of each week, as bars, with the lead time as a line. The table below says the same. */
export function CoverChart({ weeks, leadDays }: { weeks: readonly SheetWeek[]; leadDays: number }) {
  const { t } = useWords();
  const most = Math.max(
    leadDays / 7 + 1,
    ...weeks.map(({ cover }) => Math.min(MOST_WEEKS, cover ?? MOST_WEEKS)),
  );
  const heightOf = (cover: number | null): number =>
    (Math.min(MOST_WEEKS, cover ?? MOST_WEEKS) / most) * HEIGHT;
  const step = WIDTH / Math.max(1, weeks.length);
  const line = HEIGHT - heightOf(leadDays / 7);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      height={HEIGHT}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('stock-sheet.chart', { lead: Math.round((leadDays / 7) * 10) / 10 })}
    >
      {weeks.map(({ from, cover, mark }, at) => (
        <rect
          key={from}
          x={at * step + 2}
          width={step - 4}
          y={HEIGHT - heightOf(cover)}
          height={heightOf(cover)}
          fill={COLOUR[mark]}
        />
      ))}
      <line
        x1={0}
        x2={WIDTH}
        y1={line}
        y2={line}
        stroke="var(--p-color-border-emphasis)"
        strokeDasharray="6 4"
      />
    </svg>
  );
}
