import { DIGEST_SECTIONS, type NoticeContent, type NoticeSize } from '~/stock-guard/notices/notice-content';
import { said, type Telling } from '~/stock-guard/promise/telling';
import type { Words } from '~/words/words';

/** A size's own sentence; notices of the first version bring none. */
function sizeSentence({ telling, what, today }: NoticeSize, words: Words): string {
  return `${telling === null ? what : said(telling as Telling, words, today)}.`;
}

/** What a notice that was not sent would have said, in a sentence, and what stood below it. */
export function withheldSentence(content: NoticeContent, words: Words): { says: string; lines: string[] } {
  const { t, list } = words;
  const lines = (sizes: readonly NoticeSize[]) => sizes.map((size) => sizeSentence(size, words));
  switch (content.kind) {
    case 'incident':
      return { says: sizeSentence(content.size, words), lines: [] };
    case 'summary': {
      const { count, icons, sizes } = content;
      return { says: t('promise.quiet.summary', { count, icons: list(icons) }), lines: lines(sizes) };
    }
    case 'digest':
    case 'baseline': {
      const told = DIGEST_SECTIONS.filter((section) => content.sections[section].length > 0);
      return {
        says: t('promise.quiet.digest', {
          parts: list(
            told.map((section) =>
              t(`promise.quiet.part.${section}`, { count: content.sections[section].length }),
            ),
          ),
        }),
        lines: told.flatMap((section) => lines(content.sections[section])),
      };
    }
    case 'sync':
      return { says: t('promise.quiet.sync'), lines: [] };
    case 'heartbeat':
    case 'confirmation':
    case 'test':
      return { says: t('promise.quiet.other'), lines: [] };
  }
}
