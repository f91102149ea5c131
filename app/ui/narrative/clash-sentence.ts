import type { Clash } from '~/universe/narrative/clashes';
import { typedUplift } from '~/universe/narrative/uplift';
import type { Words } from '~/words/words';

/** What clashes, in one sentence. */
export function clashSentence(clash: Clash, today: string, { t, day }: Words): string {
  switch (clash.kind) {
    case 'two-launches': {
      const { icon, first, second } = clash;
      const days = { firstDay: day(first.day, today), secondDay: day(second.day, today) };
      return t('narrative.clash.two-launches', { icon, first: first.title, second: second.title, ...days });
    }
    case 'uplifts-differ': {
      const { icon, one, other } = clash;
      const said = (uplift: number) =>
        uplift === 1
          ? t('narrative.uplift.none')
          : t('narrative.uplift.percent', { percent: typedUplift(uplift) });
      const chapters = { oneChapter: one.chapter, otherChapter: other.chapter };
      return t('narrative.clash.uplifts-differ', {
        ...{ icon, one: said(one.uplift), other: said(other.uplift) },
        ...chapters,
      });
    }
    case 'no-icon':
      return t('narrative.clash.no-icon', { chapter: clash.chapter });
    case 'icon-retired': {
      const { chapter, icon, more } = clash;
      return t('narrative.clash.icon-retired', { chapter, icon, more });
    }
    case 'product-gone': {
      const { chapter, count } = clash;
      return t('narrative.clash.product-gone', { chapter, count });
    }
  }
}

/** The chapter in which a clash is mended; null where it is not one chapter's. */
export function mendedIn(clash: Clash): { id: string; title: string } | null {
  switch (clash.kind) {
    case 'two-launches':
      return null;
    case 'uplifts-differ':
      return { id: clash.other.chapterId, title: clash.other.chapter };
    case 'no-icon':
    case 'icon-retired':
    case 'product-gone':
      return { id: clash.chapterId, title: clash.chapter };
  }
}

/** The chapters that clashes are about. */
export const clashingChapters = (clashes: readonly Clash[]): ReadonlySet<string> =>
  new Set(
    clashes.flatMap((clash) =>
      clash.kind === 'uplifts-differ'
        ? [clash.one.chapterId, clash.other.chapterId]
        : (mendedIn(clash)?.id ?? []),
    ),
  );
