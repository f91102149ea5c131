import type { Gap } from '~/universe/lineage/gaps';
import type { Words } from '~/words/words';

/** What is missing, and about which thing; the name of the thing is its link. */
export function gapSentence(gap: Gap, today: string, { t, day, list }: Words): string {
  if (gap.kind === 'icon-without-edition')
    return gap.since === null
      ? t('lineage.gap.icon-without-edition.ever')
      : t('lineage.gap.icon-without-edition.since', { day: day(gap.since, today) });
  if (gap.kind === 'past-end-on-sale')
    return t('lineage.gap.past-end-on-sale.says', { day: day(gap.endsOn, today), count: gap.products });
  if (gap.kind === 'no-stock-at-launch') {
    const ahead = gap.launch >= today ? 'ahead' : 'behind';
    const what = gap.products === 0 ? 'no-product' : 'no-stock';
    return t(`lineage.gap.no-stock-at-launch.${what}.${ahead}`, { day: day(gap.launch, today) });
  }
  if (gap.kind === 'edition-without-icon')
    return t('lineage.gap.edition-without-icon.says', { icons: list(gap.icons) });
  return t('lineage.gap.icon-gone.says', { icons: list(gap.icons), category: gap.category });
}

/** The thing that a gap is about: its name and its page. */
export function gapAbout(gap: Gap): { title: string; url: string } {
  if (gap.kind === 'icon-gone')
    return { title: gap.product.title, url: `/app/universe/products/${gap.product.id}` };
  if (gap.kind === 'icon-without-edition')
    return { title: gap.icon.title, url: `/app/universe/icons/${gap.icon.id}` };
  return { title: gap.edition.title, url: `/app/universe/editions/${gap.edition.id}` };
}
