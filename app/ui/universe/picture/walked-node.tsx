import type { ReactNode } from 'react';
import type { WeighedBy, PictureNode } from '~/universe/picture/picture';
import { useWords } from '../../words';
import { readOut } from './node-words';
import type { Standings } from './standings';
import type { Walk } from './use-walk';

interface WalkedNodeProps {
  node: PictureNode;
  by: WeighedBy;
  standings: Standings;
  walk: Walk;
  x: number;
  y: number;
  scale?: number;
  /** Nothing is written in it: its name is said. */
  named?: boolean;
  children: ReactNode;
}

/** Something in a picture that can be walked to and opened. */
export function WalkedNode({
  node,
  by,
  standings,
  walk,
  x,
  y,
  scale = 1,
  named = false,
  children,
}: WalkedNodeProps) {
  const words = useWords();
  const said = readOut(node, by, standings, words);
  return (
    <g
      role="button"
      className="picture-node"
      aria-haspopup="dialog"
      {...(named ? { 'aria-label': said } : {})}
      transform={`translate(${x} ${y}) scale(${scale})`}
      {...walk.of(node.id)}
    >
      {named ? <title>{said}</title> : <desc>{said}</desc>}
      {children}
    </g>
  );
}
