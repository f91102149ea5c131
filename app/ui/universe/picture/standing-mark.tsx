import type { Standing } from '~/stock-guard/promise/promise';
import { useWords } from '../../words';
import { STANDING } from './palette';

/** How an icon's promise stands: a shape, a colour and its word. */
export function StandingMark({ standing, x, y }: { standing: Standing | 'unset'; x: number; y: number }) {
  const { t } = useWords();
  const { colour, shape } = STANDING[standing];
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d={shape}
        fill="none"
        stroke={colour}
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <text x="17" y="10" fontSize="12" fontWeight="600" fill={colour}>
        {t(`promise.standing.${standing}`)}
      </text>
    </g>
  );
}
