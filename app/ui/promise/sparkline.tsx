const WIDTH = 96;
const HEIGHT = 24;
const LINE = 2;
/** Beneath it nothing is told apart any more: the line would only be steeper. */
const LEAST_SPAN = 0.05;

interface SparklineProps {
  /** Shares from 0 to 1, oldest first. */
  shares: number[];
  goal: number;
  /** What it shows, in words. */
  label: string;
}

/** A small line of shares below a dashed goal; the figures behind it stand in a table. */
export function Sparkline({ shares, goal, label }: SparklineProps) {
  if (shares.length < 2) return null;
  const least = Math.min(...shares, goal - LEAST_SPAN);
  const y = (share: number) => LINE + (HEIGHT - 2 * LINE) * (1 - (share - least) / (1 - least));
  const step = (WIDTH - 2 * LINE) / (shares.length - 1);
  const points = shares.map((share, i) => `${(LINE + i * step).toFixed(1)},${y(share).toFixed(1)}`).join(' ');
  return (
    <svg role="img" aria-label={label} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <line
        x1={LINE}
        x2={WIDTH - LINE}
        y1={y(goal)}
        y2={y(goal)}
        stroke="var(--p-color-border-emphasis)"
        strokeDasharray="3 3"
      />
      <polyline points={points} fill="none" stroke="var(--p-color-text)" strokeWidth="1.5" />
    </svg>
  );
}
