import { fitText } from '~/universe/picture/fit-text';
import { INK } from './palette';

interface LinesProps {
  text: string;
  x: number;
  /** The base of the first line; of the last where `upward`. */
  y: number;
  width: number;
  size: number;
  most?: number;
  weight?: number;
  colour?: string;
  upward?: boolean;
  centred?: boolean;
}

/** Letters that fit into a width. */
export function Lines({
  text,
  x,
  y,
  width,
  size,
  most = 1,
  weight = 400,
  colour = INK,
  upward,
  centred,
}: LinesProps) {
  const lines = fitText(text, width, size, most);
  const step = size * 1.25;
  const first = upward ? y - (lines.length - 1) * step : y;
  return (
    <text fontSize={size} fontWeight={weight} fill={colour} {...(centred ? { textAnchor: 'middle' } : {})}>
      {lines.map((line, at) => (
        <tspan key={at} x={centred ? x + width / 2 : x} y={first + at * step}>
          {/* Read out, the lines of a name are words and not one word. */}
          {`${line} `}
        </tspan>
      ))}
    </text>
  );
}
