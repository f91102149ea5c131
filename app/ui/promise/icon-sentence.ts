import type { BoardIcon } from '~/stock-guard/board-icon';
import type { Words } from '~/words/words';

const NAMED = 4;

/** A few names, and how many more there are. */
function few(names: string[], { t, list }: Words): string {
  const more = names.length - NAMED;
  if (names.length === 0) return t('promise.names.all');
  return more > 0 ? t('promise.names.more', { names: names.slice(0, NAMED).join(', '), more }) : list(names);
}

/** When the first of the deciding sizes ran short; null where no incident knows it. */
function beginningOf({ deciding }: BoardIcon): Date | null {
  const begun = deciding.map(({ incident }) => (incident?.outSince ?? incident?.belowSince)?.getTime());
  return begun.includes(undefined) ? null : new Date(Math.min(...begun.map(Number)));
}

/** An icon's one sentence: what is wrong with which sizes, and since when where an incident knows it. */
export function sentenceOf(icon: BoardIcon, words: Words, asOf: Date): string {
  if (icon.cause === null) return words.t('promise.cause.unset');
  const names = few(
    icon.deciding.flatMap(({ name }) => name ?? []),
    words,
  );
  const products = few([...new Set(icon.deciding.map(({ productTitle }) => productTitle))], words);
  const values = { count: icon.deciding.length, names, products };
  const since = icon.cause === 'sold-out' ? beginningOf(icon) : null;
  const sentence = since
    ? words.t('promise.cause.sold-out.since', { ...values, since: words.date(since, asOf) })
    : words.t(`promise.cause.${icon.cause}`, values);
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
