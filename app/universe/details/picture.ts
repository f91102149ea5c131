import type { DetailPicture } from './detail';

/** A picture that may be chosen, with what people call it. */
export interface FoundPicture extends DetailPicture {
  name: string;
}

/** Pictures to choose among: of all files, or only of the icon's own products where those may not be seen. */
export interface PicturePage {
  from: 'files' | 'products';
  pictures: FoundPicture[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}

/** Nobody looks for a picture by more words. */
const MOST_WORDS = 8;

const wordsOf = (typed: string): string[] =>
  typed
    .toWellFormed()
    .split(/[^\p{L}\p{N}_-]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

/** What Shopify is asked for: pictures alone, with every word that was typed. Its own operators mean nothing here. */
export const fileSearch = (typed: string): string =>
  ['media_type:IMAGE', ...wordsOf(typed).map((word) => `"${word}"`)].join(' AND ');

/** Whether a picture's name has every word that was typed. */
export function isNamed({ name }: FoundPicture, typed: string): boolean {
  const called = name.toLocaleLowerCase('en');
  return wordsOf(typed).every((word) => called.includes(word.toLocaleLowerCase('en')));
}

/** The last part of an address, where a picture has no words of its own. */
export function fileNameOf(url: string): string {
  const path = url.split(/[?#]/)[0] ?? url;
  return path.slice(path.lastIndexOf('/') + 1);
}
