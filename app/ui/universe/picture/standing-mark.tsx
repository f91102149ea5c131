import type { Standing } from '~/stock-guard/promise/promise';
import { useWords } from '../../words';
import { STANDING } from './palette';

interface StandingMarkProps {
  standing: Standing | 'unset';
  x: number;
  y: number;
  /** About x, instead of from there on. */
  centred?: boolean;
}

/** About the width of a letter of the word. */
const LETTER = 6.4;

/** How an icon's promise stands: a shape, a colour and its word. */
export function StandingMark({ standing, x, y, centred = false }: StandingMarkProps) {
  const { t } = useWords();
  const { colour, shape } = STANDING[standing];
  const word = t(`promise.standing.${standing}`);
  const left = centred ? x - (17 + word.length * LETTER) / 2 : x;
  return (
    <g transform={`translate(${left} ${y})`}>
      <path
        d={shape}
        fill="none"
        stroke={colour}
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <text x="17" y="10" fontSize="12" fontWeight="600" fill={colour}>
        {word}
      </text>
    </g>
  );
}
