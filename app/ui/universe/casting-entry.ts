import type { CastingForm } from '~/universe/casting/casting-form';
import type { CastingWay } from '~/universe/casting/casting-ways';
import type { Choice } from '~/universe/lineage/lineage-choice';
import type { Words } from '~/words/words';
import { blankDraft, entryOf, type EditionDraft } from './lineage/edition-draft';

/** What stands in the fields of a casting form. */
export interface CastingEntry {
  family: 'one' | 'each' | 'join';
  title: string;
  /** The icon to join; null only in a shop without one. */
  icon: Choice | null;
  carried: ReadonlySet<string>;
  /** As typed; empty takes the shop's default. */
  minimum: string;
  editionWay: 'new' | 'join';
  newEdition: EditionDraft;
  /** One that is there. */
  edition: Choice | null;
  category: string;
  supports: Choice[];
  reason: string;
  /** The person has read what would be left without an icon. */
  understood: boolean;
}

/** The fields as they stand before anyone typed: what sales and titles suggest. Sales speak for icons only. */
export function firstEntry(way: CastingWay, form: CastingForm, { t }: Words): CastingEntry {
  const evidence = way === 'icon' ? form.soldUnits : null;
  // Products without a name in common are hardly one piece in several colours.
  const oneIcon = form.set !== null && (form.products.length === 1 || form.suggestedTitle !== '');
  const carried = form.set?.variants.filter((one) => one.carried).map(({ id }) => id) ?? [];
  return {
    family: oneIcon ? 'one' : 'each',
    title: form.suggestedTitle,
    icon: form.icons[0] ?? null,
    carried: new Set(carried),
    minimum: '',
    editionWay: 'new',
    newEdition: blankDraft(form.suggestedTitle),
    edition: null,
    category: '',
    supports: [],
    understood: false,
    reason: evidence ? t('universe.cast.reason.evidence', { units: evidence }) : '',
  };
}

/** Null for an empty field; what is no whole number becomes one that is out of range, and is said so. */
export const minimumOf = (typed: string): number | null => {
  if (typed.trim() === '') return null;
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : -1;
};

function familyOf({ family, title, icon }: CastingEntry) {
  if (family === 'one') return { kind: family, title };
  return family === 'join' ? { kind: family, iconId: icon?.id ?? '' } : { kind: family };
}

function editionOf({ editionWay, newEdition, edition }: CastingEntry) {
  return editionWay === 'new'
    ? { kind: editionWay, entry: entryOf(newEdition) }
    : { kind: editionWay, editionId: edition?.id ?? '' };
}

const supportedOf = ({ category, supports }: CastingEntry) => ({
  category,
  iconIds: supports.map(({ id }) => id),
});

/** What everything in a selection becomes. */
function manyAs(way: CastingWay, entry: CastingEntry) {
  if (way === 'supporting') return { way, ...supportedOf(entry) };
  if (way === 'edition') return { way, edition: editionOf(entry) };
  return way === 'icon' ? { way, minimum: minimumOf(entry.minimum) } : { way };
}

/** The body that the verb's route expects. */
export function bodyOf(way: CastingWay, form: CastingForm, entry: CastingEntry) {
  const said = { reason: entry.reason, understood: entry.understood };
  if (form.selection !== null) return { selection: form.selection, as: manyAs(way, entry), ...said };
  const of = { productIds: form.products.map(({ id }) => id), ...said };
  if (way === 'uncast') return of;
  if (way === 'edition') return { ...of, edition: editionOf(entry) };
  if (way === 'supporting') return { ...of, ...supportedOf(entry) };
  const permanentVariantIds = form.set && entry.family !== 'each' ? [...entry.carried] : ('suggest' as const);
  return { ...of, family: familyOf(entry), permanentVariantIds, minimum: minimumOf(entry.minimum) };
}
