import type { PlacedArc, Sun } from '~/universe/picture/map-layout';
import type { PictureNode, WeighedBy } from '~/universe/picture/picture';
import type { ReactNode } from 'react';
import { LINE, PAPER } from './palette';
import type { Walk } from './use-walk';
import { WalkedNode } from './walked-node';

interface MapOrbitsProps {
  sun: Sun;
  by: WeighedBy;
  /** Null where there is too much around the suns to walk through all of it. */
  walk: Walk | null;
}

const DOT = 6;
const BAND = 9;
const PLANNED = '4 2.5';
/** Darker than the tiers: thin things need more. */
const ARC = ['#a98a5f', '#c7a878'] as const;
const EDITION = '#6b4f2a';

/** A part of a circle about the sun's middle. */
function arcPath({ from, to }: PlacedArc, radius: number): string {
  const point = (angle: number) => `${radius * Math.cos(angle)} ${radius * Math.sin(angle)}`;
  return `M${point(from)}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${point(to)}`;
}

/** What moves around a sun: its editions by date within, its supporting cast by category without. */
export function MapOrbits({ sun, by, walk }: MapOrbitsProps) {
  const around = (node: PictureNode, x: number, y: number, drawn: ReactNode) =>
    walk ? (
      <WalkedNode key={node.id} node={node} by={by} standings={{}} walk={walk} x={x} y={y} named>
        {drawn}
      </WalkedNode>
    ) : (
      <g key={node.id} transform={`translate(${x} ${y})`} aria-hidden="true">
        {drawn}
      </g>
    );
  return (
    <g>
      {sun.editions.length > 0 && (
        <circle cx={sun.x} cy={sun.y} r={sun.inner} fill="none" stroke={LINE} aria-hidden="true" />
      )}
      {sun.arcs.map((arc, at) =>
        around(
          arc.node,
          sun.x,
          sun.y,
          <path
            className="frame"
            d={arcPath(arc, sun.outer)}
            fill="none"
            stroke={ARC[at % 2]}
            strokeWidth={BAND}
            strokeLinecap="butt"
          />,
        ),
      )}
      {sun.editions.map(({ node, x, y }) =>
        around(
          node,
          sun.x + x,
          sun.y + y,
          <circle
            className="frame"
            r={DOT}
            fill={node.stage === 'on-sale' ? EDITION : PAPER}
            stroke={EDITION}
            strokeWidth={1.8}
            {...(node.stage === 'planned' ? { strokeDasharray: PLANNED } : {})}
          />,
        ),
      )}
    </g>
  );
}
