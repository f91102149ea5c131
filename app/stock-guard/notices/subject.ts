import type { Words } from '~/words/words';
import { oneLine } from '~/channels/mail/one-line';
import { DIGEST_SECTIONS, type DigestSections, type NoticeContent, type NoticeSize } from './notice-content';
import { degreeOf, valuesOf } from './size-sentence';

const NAMED = 3;

function namesOf(words: Words, icons: readonly string[]): string {
  const named = icons.slice(0, NAMED).map((icon) => oneLine(icon, 40));
  const more = icons.length - named.length;
  return more === 0
    ? words.list(named)
    : words.t('mail.summary.subject.more', { names: named.join(', '), more });
}

function ofIncident(size: NoticeSize, slipped: boolean, words: Words): string {
  const values = valuesOf(size, words);
  if (size.telling?.key.startsWith('stock-promise.cannot-buy'))
    return words.t('mail.incident.subject.unsellable', values);
  const degree = degreeOf(size);
  return words.t(`mail.incident.subject.${slipped && degree !== 'low' ? 'slipped' : degree}`, values);
}

function countsOf(sections: DigestSections, words: Words): string {
  const counted = DIGEST_SECTIONS.filter((section) => sections[section].length > 0);
  return words.list(
    counted.map((section) => words.t(`mail.count.${section}`, { count: sections[section].length })),
  );
}

/** What the head of a notice says; enough to know whether to open it. */
export function subjectOf(content: NoticeContent, words: Words, shop: string): string {
  switch (content.kind) {
    case 'confirmation':
    case 'test':
    case 'heartbeat':
    case 'sync':
      return words.t(`mail.${content.kind}.subject`, { shop });
    case 'incident':
      return ofIncident(content.size, content.slipped, words);
    case 'summary': {
      const { icons, count } = content;
      const names = namesOf(words, icons);
      return words.t('mail.summary.subject', { icons: icons.length, sizes: count, names });
    }
    case 'digest': {
      const counts = countsOf(content.sections, words);
      return words.t('mail.digest.subject', { day: words.day(content.day, content.day, 'full'), counts });
    }
    case 'baseline': {
      const counts = countsOf(content.sections, words);
      return counts === ''
        ? words.t('mail.baseline.subject.well', { shop })
        : words.t('mail.baseline.subject', { shop, counts });
    }
  }
}
