import type { Detail } from './paper';
import type { PictureNode } from './picture';

/** A node where it stands on the paper. */
export interface Block {
  node: PictureNode;
  x: number;
  y: number;
  width: number;
  height: number;
  detail: Detail;
  /** How much larger than usual it is drawn. */
  scale: number;
}

/**
 * Lays blocks in rows, as many beside each other as the width at the row's top allows; each row stands about the
 * middle, which is at x = 0.
 */
export function flow(
  nodes: readonly PictureNode[],
  block: { width: number; height: number; detail: Detail },
  top: number,
  widthAt: (y: number) => number,
  gap: number,
): { blocks: Block[]; bottom: number } {
  const blocks: Block[] = [];
  let y = top;
  for (let at = 0; at < nodes.length; y += block.height + gap) {
    const fit = Math.max(1, Math.floor((widthAt(y) + gap) / (block.width + gap)));
    const row = nodes.slice(at, at + fit);
    const left = -(row.length * (block.width + gap) - gap) / 2;
    row.forEach((node, place) => {
      blocks.push({ node, x: left + place * (block.width + gap), y, ...block, scale: 1 });
    });
    at += row.length;
  }
  return { blocks, bottom: nodes.length === 0 ? top : y - gap };
}
