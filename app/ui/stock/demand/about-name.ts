import type { Words } from '~/words/words';

/** A category as people call it. */
export const categoryName = (category: string, { t }: Words): string =>
  category === '' ? t('stock-demand.category.none') : category;

/** What a period holds for, as the end of a sentence. */
export function aboutName(
  { level, subject }: { level: string; subject: string | null },
  words: Words,
): string {
  if (level === 'shop') return words.t('stock-demand.about.everything');
  if (subject === null) return words.t('stock-demand.about.gone');
  const name = level === 'category' ? categoryName(subject, words) : subject;
  return words.t('stock-demand.about.only', { name });
}
