import type { Words } from '~/words/words';
import { oneLine } from '~/channels/mail/one-line';
import { said, type Telling } from '../promise/telling';
import type { DigestSection, NoticeSize } from './notice-content';

/** What is known of a size, as words take it. */
export const valuesOf = (size: NoticeSize, words: Words) => ({
  what: oneLine(size.what),
  pool: size.pool,
  place: oneLine(size.place, 60),
  available: size.available,
  minimum: size.minimum,
  units: size.arrival?.units ?? 0,
  on: size.arrival ? words.day(size.arrival.on, size.today) : '',
});

/** Sold out, oversold and low are three sentences. */
export function degreeOf({ available }: NoticeSize): 'out' | 'oversold' | 'low' {
  if (available < 0) return 'oversold';
  return available === 0 ? 'out' : 'low';
}

/** One line for everything that a mail puts into another program: names in a sentence may hold anything. */
const sentence = (telling: NonNullable<NoticeSize['telling']>, size: NoticeSize, words: Words): string =>
  words.t('mail.sentence', { said: oneLine(said(telling as Telling, words, size.today), 400) });

/** Why a size is told of, and what to do about it: the board's own sentences. */
export function sentencesOf(size: NoticeSize, words: Words): string[] {
  const why = size.telling
    ? sentence(size.telling, size, words)
    : words.t('mail.sentence', { said: words.t(`mail.line.${degreeOf(size)}`, valuesOf(size, words)) });
  return size.advice ? [why, sentence(size.advice, size, words)] : [why];
}

/** A size as a line of a digest's section says it. */
export function lineOf(section: DigestSection, size: NoticeSize, words: Words): string {
  if (section === 'arriving' || section === 'resolved')
    return words.t(`mail.line.${section}`, valuesOf(size, words));
  return sentencesOf(size, words).join(' ');
}
