import type { SeasonPoint } from '~/stock-guard/demand/season-point';
import { useWords } from '../../words';

const [WIDTH, HEIGHT, GAP] = [530, 96, 2];

/** One bar a week, with a line where an average week ends; this week stands out. */
export function SeasonChart({ season, thisWeek }: { season: readonly SeasonPoint[]; thisWeek: number }) {
  const { t } = useWords();
  const highest = Math.max(1.2, ...season.map(({ factor }) => factor));
  const heightOf = (factor: number): number => (factor / highest) * HEIGHT;
  const step = WIDTH / Math.max(1, season.length);
  const average = HEIGHT - heightOf(1);
  return (
    <svg
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      width="100%"
      height={HEIGHT}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('stock-demand.season.chart')}
    >
      {season.map(({ monday, factor }, week) => (
        <rect
          key={monday}
          x={week * step}
          y={HEIGHT - heightOf(factor)}
          width={step - GAP}
          height={heightOf(factor)}
          fill={week === thisWeek ? 'var(--p-color-icon)' : 'var(--p-color-icon-disabled)'}
        />
      ))}
      <line
        x1={0}
        x2={WIDTH}
        y1={average}
        y2={average}
        stroke="var(--p-color-border-emphasis)"
        strokeDasharray="4 4"
      />
    </svg>
  );
}
