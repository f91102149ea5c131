import type { BoardIcon } from '~/stock-guard/board-icon';
import type { Words } from '~/words/words';

const NAMED = 4;

function namesOf({ deciding }: BoardIcon, { t, list }: Words): string {
  const names = deciding.flatMap(({ name }) => (name === null ? [] : [name]));
  if (names.length === 0) return t('promise.names.all');
  const more = names.length - NAMED;
  return more > 0 ? t('promise.names.more', { names: names.slice(0, NAMED).join(', '), more }) : list(names);
}

/** An icon's one sentence: what is wrong with which sizes, and since when where an incident knows it. */
export function sentenceOf(icon: BoardIcon, words: Words): string {
  if (icon.cause === null) return words.t('promise.cause.unset');
  const values = { count: icon.deciding.length, names: namesOf(icon, words) };
  const begun = icon.deciding.map(({ incident }) => incident?.belowSince.getTime() ?? null);
  if (icon.cause === 'sold-out' && begun.every((time) => time !== null))
    return words.t('promise.cause.sold-out.since', {
      ...values,
      since: words.date(new Date(Math.min(...begun))),
    });
  const sentence = words.t(`promise.cause.${icon.cause}`, values);
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
