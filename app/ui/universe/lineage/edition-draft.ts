import {
  blankEdition,
  type EditionEntry,
  type EditionFaults,
  type EditionField,
} from '~/universe/lineage/edition-entry';
import type { EditionPage } from '~/universe/lineage/edition-page';
import type { Choice } from '~/universe/lineage/lineage-choice';
import type { Words } from '~/words/words';

/** An edition while it is typed: what its row keeps as ids stands here with its name. */
export interface EditionDraft extends Omit<EditionEntry, 'iconIds' | 'dropId' | 'predecessorId'> {
  icons: readonly Choice[];
  drop: Choice | null;
  predecessor: Choice | null;
  /** Null where they are too many for a form: they stay as they are. */
  products: readonly Choice[] | null;
  /** What would lose its icon was seen, and is meant. */
  understood: boolean;
}

export const blankDraft = (title = ''): EditionDraft => ({
  ...blankEdition(title),
  icons: [],
  drop: null,
  predecessor: null,
  products: [],
  understood: false,
});

/** What is sent of it. A second name that its kind does not have was typed before the kind changed. */
export function entryOf({ icons, drop, predecessor, ...draft }: EditionDraft): EditionEntry {
  const { title, kind, launchesOn, endsOn, editionSize, note, inheritPercent } = draft;
  return {
    ...{ title, kind, launchesOn, endsOn, editionSize, note },
    partner: kind === 'collaboration' ? draft.partner : '',
    material: kind === 'material-innovation' ? draft.material : '',
    iconIds: icons.map(({ id }) => id),
    dropId: drop?.id ?? '',
    predecessorId: predecessor?.id ?? '',
    inheritPercent: predecessor ? inheritPercent : '',
  };
}

/** The draft of an edition that is there. */
export function draftOf({ stored, facts, products }: EditionPage): EditionDraft {
  const { title, kind, partner, material, launchesOn, endsOn, editionSize, note, inheritPercent } =
    stored.entry;
  return {
    ...{ title, kind, partner, material, launchesOn, endsOn, editionSize, note, inheritPercent, products },
    icons: facts.icons.map(({ id, title: name }) => ({ id, title: name })),
    drop: facts.drop && { id: facts.drop.id, title: facts.drop.title },
    predecessor: facts.predecessor,
    understood: false,
  };
}

/** What stood there when somebody began to type. */
export interface Begun {
  version: number;
  castingsSeen: string | null;
  products: EditionDraft['products'];
}

const idsOf = (products: EditionDraft['products']): string[] | null =>
  products?.map((product) => product.id) ?? null;

/** The body that saving expects. Products that nobody touched here are left to whoever cast them meanwhile. */
export function savingOf(id: string | null, { version, castingsSeen, products }: Begun, draft: EditionDraft) {
  const untouched = id !== null && String(idsOf(draft.products)) === String(idsOf(products));
  return {
    ...{ id, seen: version, castingsSeen, entry: entryOf(draft) },
    productIds: untouched ? null : idsOf(draft.products),
    understood: draft.understood,
  };
}

const MISSING = { partner: 'partner', material: 'material', iconIds: 'icons' } as const;

/** What is wrong with a field, in words; false for nothing. */
export function faultWords(field: EditionField, faults: EditionFaults, { t }: Words): string | false {
  const fault = faults[field];
  if (fault === undefined) return false;
  if (fault === 'missing' && field in MISSING)
    return t(`lineage.fault.missing.${MISSING[field as keyof typeof MISSING]}`);
  return t(`lineage.fault.${fault}`);
}
