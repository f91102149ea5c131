import type { BoardIcon } from '~/stock-guard/board/board-icon';
import type { Cause } from '~/stock-guard/promise/promise';
import type { WordKey } from '~/words/catalogue';
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

/** The sentence's key, and what it says beside the names. */
function sayingOf(
  icon: BoardIcon,
  cause: Cause,
  words: Words,
  asOf: Date,
): [WordKey, Record<string, string | number>] {
  const since = cause === 'sold-out' ? beginningOf(icon) : null;
  if (since) return ['promise.cause.sold-out.since', { since: words.date(since, asOf) }];
  const [only, ...others] = icon.deciding;
  if (cause === 'low' && only && only.available !== null && others.length === 0)
    return ['promise.cause.low.one', { available: only.available, minimum: only.minimum }];
  return [`promise.cause.${cause}`, {}];
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
  const [key, figures] = sayingOf(icon, icon.cause, words, asOf);
  const sentence = words.t(key, { ...values, ...figures });
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
