import type { ReactNode } from 'react';
import { FONT, INK, PAPER, SOFT_INK } from './palette';

/** Room above a picture for its title and date, which the page has already and a saved file needs. */
export const HEADING = 84;

interface SheetProps {
  width: number;
  height: number;
  /** Read out for the whole picture. */
  label: string;
  heading: { title: string; date: string };
  children: ReactNode;
}

/** The paper of a picture. On the page its heading lies outside of what is shown; saved, the whole sheet is. */
export function Sheet({ width, height, label, heading, children }: SheetProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={FONT}
      role="group"
      aria-label={label}
      data-heading={HEADING}
    >
      <rect y={-HEADING} width={width} height={height + HEADING} fill={PAPER} aria-hidden="true" />
      <g aria-hidden="true">
        <text x={16} y={-46} fontSize={22} fontWeight={600} fill={INK}>
          {heading.title}
        </text>
        <text x={16} y={-22} fontSize={13} fill={SOFT_INK}>
          {heading.date}
        </text>
      </g>
      {children}
    </svg>
  );
}
