/** Nobody reads more of a title in a picture, and nothing longer is looked at. */
const MOST_READ = 400;
/** What XML cannot hold: control characters and halves of characters. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
/** Emoji and the scripts of East Asia are about as wide as they are high. */
const WIDE =
  /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NARROW = /^[iljtfI.,;:'’|!() ]$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** About how wide a character is, in parts of the size of its font; rather too wide than too narrow. */
function widthOf(character: string): number {
  if (WIDE.test(character)) return 1.15;
  if (NARROW.test(character)) return 0.34;
  return /^[A-ZÄÖÜØÅMWmw@%&]$/.test(character) ? 0.74 : 0.57;
}

const charactersOf = (text: string): string[] =>
  [
    ...segmenter.segment(text.slice(0, MOST_READ).replaceAll(UNWRITABLE, ' ').replaceAll(/\s+/g, ' ').trim()),
  ].map(({ segment }) => segment);

const cut = (line: readonly string[], room: number): string => {
  let width = 0.6;
  let end = 0;
  while (end < line.length && width + widthOf(line[end] ?? '') <= room) width += widthOf(line[end++] ?? '');
  return `${line.slice(0, end).join('').trimEnd()}…`;
};

/**
 * A text broken into lines that fit a width, the last of them cut where there is more. A picture cannot ask how wide
 * its letters are: the server draws it, and a file has no browser.
 */
export function fitText(text: string, width: number, size: number, lines: number): string[] {
  const room = width / size;
  const left = charactersOf(text);
  const fitted: string[] = [];
  while (left.length > 0) {
    let used = 0;
    let end = 0;
    let space = -1;
    while (end < left.length && used + widthOf(left[end] ?? '') <= room) {
      if (left[end] === ' ') space = end;
      used += widthOf(left[end++] ?? '');
    }
    if (end < left.length && fitted.length === lines - 1) return [...fitted, cut(left, room)];
    const brokenAt = end < left.length && left[end] !== ' ' && space > 0 ? space : Math.max(1, end);
    fitted.push(left.splice(0, brokenAt).join('').trim());
    if (left[0] === ' ') left.shift();
  }
  return fitted;
}
