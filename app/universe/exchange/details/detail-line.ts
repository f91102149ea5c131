import { LONGEST_TITLE } from '../../casting/casting-rules';
import { DIMENSIONS, type Dimension } from '../../details/detail';
import { LONGEST_WORDS } from '../../details/detail-entry';
import type { Problem } from '../answer';
import { readerOf, type LineReader } from '../line-reader';
import type { Line } from '../read-file';

/** One line about a signature detail; other things are named as they are written. Undefined is not spoken of. */
export interface DetailLine {
  reader: LineReader;
  id: string;
  icon: string;
  dimension: Dimension;
  words: string;
  sinceYear: string | undefined;
  pictureId: string | undefined;
  editions: string[] | undefined;
  products: string[] | undefined;
}

const LONGEST_ID = 100;

/** What a line says, or null where it does not even say what it is about. */
export function readDetailLine(line: Line, problems: Problem[]): DetailLine | null {
  const before = problems.length;
  const reader = readerOf(line, problems);
  const { text, word, names, has, complain } = reader;
  const icon = text('icon', LONGEST_TITLE);
  const dimension = word('dimension', DIMENSIONS);
  const words = text('words', LONGEST_WORDS);
  if (problems.length === before) {
    if (icon === '') complain('missing', 'icon');
    if (dimension === null) complain('missing', 'dimension');
    if (words === '') complain('missing', 'words');
  }
  if (problems.length > before || dimension === null) return null;
  return {
    ...{ reader, icon, dimension, words },
    id: text('id', LONGEST_ID).toLowerCase(),
    sinceYear: has('since') ? text('since', 10) : undefined,
    pictureId: has('picture id') ? text('picture id', LONGEST_ID) : undefined,
    editions: has('editions') ? names('editions') : undefined,
    products: has('products') ? names('products') : undefined,
  };
}
