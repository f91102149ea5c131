import type { EditionOrphans } from '~/universe/lineage/edition-page';
import type { Words } from '~/words/words';

const HANGING = ['products', 'successors', 'details'] as const;

/** What the removal of an edition would leave behind, in sentences. */
export function leavesOfEdition(orphans: EditionOrphans, { t }: Words): string[] {
  const left = HANGING.filter((what) => orphans[what] > 0).map((what) =>
    t(`lineage.leaves.${what}`, { count: orphans[what] }),
  );
  return [...(left.length > 0 ? left : [t('lineage.leaves.nothing')]), t('lineage.leaves.undo')];
}
