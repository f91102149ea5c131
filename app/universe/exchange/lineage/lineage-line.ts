import { EDITION_KINDS } from '../../lineage/edition';
import { LONGEST_NAME, LONGEST_NOTE } from '../../lineage/entry-text';
import type { Problem } from '../answer';
import { readerOf, type LineReader } from '../line-reader';
import type { Line } from '../read-file';

/** One line about a drop or an edition; other things are named as they are written. Undefined is not spoken of. */
export interface LineageLine {
  reader: LineReader;
  record: 'drop' | 'edition';
  title: string;
  handle: string;
  said: Partial<
    Record<
      | 'kind'
      | 'partner'
      | 'material'
      | 'drop'
      | 'launchesOn'
      | 'endsOn'
      | 'editionSize'
      | 'predecessor'
      | 'inheritPercent'
      | 'note',
      string
    >
  >;
  icons: string[] | undefined;
  products: string[] | undefined;
}

const LONGEST_HANDLE = 255;

/** What a line says, or null where it does not even say what it is about. */
export function readLineageLine(line: Line, problems: Problem[]): LineageLine | null {
  const reader = readerOf(line, problems);
  const { text, note, word, names, has, complain } = reader;
  const record = word('record', ['drop', 'edition'] as const);
  const title = text('name', LONGEST_NAME);
  if (record === null) complain('missing', 'record');
  if (title === '') complain('missing', 'name');
  if (record === null || title === '') return null;
  const cell = (column: string, read: () => string) => (has(column) ? read() : undefined);
  const said = {
    kind: cell('kind', () => word('kind', EDITION_KINDS) ?? ''),
    partner: cell('partner', () => text('partner', LONGEST_NAME)),
    material: cell('material', () => text('material', LONGEST_NAME)),
    drop: cell('drop', () => text('drop', LONGEST_NAME)),
    launchesOn: cell('launches on', () => reader.day('launches on') ?? ''),
    endsOn: cell('ends on', () => reader.day('ends on') ?? ''),
    editionSize: cell('edition size', () => text('edition size', 20)),
    predecessor: cell('predecessor', () => text('predecessor', LONGEST_NAME)),
    inheritPercent: cell('inherits', () => text('inherits', 20).replace(/\s*%$/, '').replace(',', '.')),
    note: cell('note', () => note('note', LONGEST_NOTE)),
  };
  return {
    reader,
    record,
    title,
    handle: text('handle', LONGEST_HANDLE),
    said: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    icons: has('icons') ? names('icons') : undefined,
    products: has('products') ? names('products') : undefined,
  };
}
