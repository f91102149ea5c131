import type { BoardIcon } from '~/stock-guard/board/board-icon';
import type { BoardSize } from '~/stock-guard/board/board-size';
import type { Words } from '~/words/words';

const NAMED = 4;

/** A few names, and how many more there are. */
function few(names: string[], { t, list }: Words): string {
  const more = names.length - NAMED;
  if (names.length === 0) return t('promise.names.all');
  return more > 0 ? t('promise.names.more', { names: names.slice(0, NAMED).join(', '), more }) : list(names);
}

const begun = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);

/** Sizes by their names; all of them are "it". */
const namesOf = (sizes: readonly BoardSize[], icon: BoardIcon, words: Words): string =>
  few(sizes.length === icon.sizes.length ? [] : sizes.flatMap(({ name }) => name ?? []), words);

/** One sentence about all sizes that stand as the icon stands. */
export function sentenceOf(icon: BoardIcon, words: Words): string {
  if (icon.cause === null) return words.t('promise.cause.unset');
  const names = few(
    icon.deciding.flatMap(({ name }) => name ?? []),
    words,
  );
  const products = few([...new Set(icon.deciding.map(({ productTitle }) => productTitle))], words);
  return begun(words.t(`promise.cause.${icon.cause}`, { count: icon.deciding.length, names, products }));
}

/** What else is to be known of an icon: marked down, muted, or phasing out. */
export function notesOf(icon: BoardIcon, words: Words): string[] {
  const { t } = words;
  const notes: string[] = [];
  const note = (key: 'marked-down' | 'muted', sizes: BoardSize[]) => {
    if (sizes.length > 0)
      notes.push(
        begun(t(`promise.note.${key}`, { count: sizes.length, names: namesOf(sizes, icon, words) })),
      );
  };
  note(
    'marked-down',
    icon.sizes.filter(({ markedDown }) => markedDown),
  );
  note(
    'muted',
    icon.sizes.filter(({ muted }) => muted),
  );
  const ends = icon.sizes.flatMap(({ phasingOutOn }) => phasingOutOn ?? []).sort();
  if (ends[0] !== undefined)
    notes.push(t('promise.note.phasing-out', { from: words.day(ends[0], icon.today) }));
  return notes;
}
