import type { Standing } from '~/stock-guard/promise/promise';
import type { PictureNode } from '~/universe/picture/picture';

/** Where the icons of a picture stand, by their id; who is missing was not assessed yet. */
export type Standings = Record<string, Standing | null>;

/** An icon's standing as a word; null for what promises nothing. */
export function standingOf(node: PictureNode, standings: Standings): Standing | 'unset' | null {
  if (node.kind !== 'icon') return null;
  const standing = standings[node.subject];
  return standing === undefined ? 'unknown' : (standing ?? 'unset');
}
