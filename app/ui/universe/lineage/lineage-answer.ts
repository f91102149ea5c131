import type { EditionFaults } from '~/universe/lineage/edition-entry';
import type { DropFaults } from '~/universe/lineage/drop-entry';
import type { Refusal } from '~/universe/casting/casting-rules';

type NotSaved =
  | { kind: 'changed-meanwhile'; by: string; at: Date }
  | { kind: 'not-there' }
  | { kind: 'refused'; refusal: Refusal };

/** What saving an edition answers. */
export type EditionAnswer =
  | { kind: 'saved'; id: string; changeId: string | null }
  | { kind: 'faulty'; faults: EditionFaults }
  | NotSaved;

/** What saving a drop answers. */
export type DropAnswer = { kind: 'saved'; id: string } | { kind: 'faulty'; faults: DropFaults } | NotSaved;

/** What removing either answers. */
export type RemovalAnswer = { kind: 'removed'; changeId?: string; products?: number } | NotSaved;
