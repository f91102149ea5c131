import type { Refusal } from '~/universe/casting/casting-rules';
import type { Words } from '~/words/words';

/** Why nothing was changed, in words. */
export function refusalSentence(refusal: Refusal, { t, list }: Words): string {
  const key = `universe.refused.${refusal.because}` as const;
  const values = {
    ...('most' in refusal && { most: refusal.most }),
    ...('title' in refusal && { title: refusal.title }),
    ...('titles' in refusal && { titles: list(refusal.titles) }),
    ...('by' in refusal && { by: refusal.by }),
    ...('productIds' in refusal && { count: refusal.productIds.length }),
  };
  return t(key, values);
}

export type RefusedField = 'title' | 'join' | 'edition' | 'category' | 'supports' | 'minimum' | 'reason';

const FIELDS: Partial<Record<Refusal['because'], RefusedField>> = {
  'icon-needs-title': 'title',
  'title-too-long': 'title',
  'title-taken': 'title',
  'unknown-icon': 'join',
  'unknown-edition': 'edition',
  'category-missing': 'category',
  'category-too-long': 'category',
  'supports-unknown-icon': 'supports',
  'minimum-out-of-range': 'minimum',
  'reason-missing': 'reason',
  'reason-too-long': 'reason',
};

/** The field that a refusal is about; null where it is about the whole. */
export const fieldOf = (refusal: Refusal): RefusedField | null => FIELDS[refusal.because] ?? null;
