/** A title and what its end would be cut down to: "Harbour Coat" and "Navy" of "Harbour Coat, Navy". */
export interface Cut {
  stem: string;
  end: string;
}

/** Longer titles are not read to their end: nobody tells colours apart by the three-hundredth letter. */
const READ_OF_A_TITLE = 300;
/** A colour without a sign before it has at most so many words: "Midnight Navy Blue". */
const MOST_WORDS = 3;
/** Shorter words without a sign before them ("Model S") are part of a name. */
const LEAST_LETTERS = 3;

const SIGNS = /\s+[-–—|/·:]\s+|[,:]\s+/gu;
const BRACKETED = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/u;
const HAS_LETTER = /\p{L}/u;

/** One line with single spaces, as titles and option values are compared. */
export const plain = (text: string): string =>
  text.slice(0, READ_OF_A_TITLE).normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Cuts off what stands behind the last sign: a comma, a dash, a bar, or in brackets. Null where there is no such end. */
export function cutAtSign(title: string): Cut | null {
  const text = title.slice(0, READ_OF_A_TITLE).trim();
  const bracketed = BRACKETED.exec(text);
  if (bracketed?.[1] !== undefined && bracketed[2] !== undefined)
    return { stem: bracketed[1].replace(/[\s,–—|:-]+$/u, ''), end: bracketed[2].trim() };
  const last = [...text.matchAll(SIGNS)].at(-1);
  if (last === undefined) return null;
  const cut = { stem: text.slice(0, last.index).trim(), end: text.slice(last.index + last[0].length).trim() };
  return cut.stem === '' || cut.end === '' ? null : cut;
}

/** Cuts off the last words where together they are a value of the shop's own options. */
export function cutAtWords(title: string, values: ReadonlySet<string>): Cut | null {
  const words = title.slice(0, READ_OF_A_TITLE).trim().split(/\s+/u);
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const end = words.slice(-count).join(' ');
    if (end.length >= LEAST_LETTERS && HAS_LETTER.test(end) && values.has(plain(end)))
      return { stem: words.slice(0, -count).join(' '), end };
  }
  return null;
}
