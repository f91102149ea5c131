import { forShop, type ShopRows } from '~/database/for-shop.server';
import { BYTE_ORDER_MARK, writeRecord } from '~/files/csv';
import { textStream } from '~/files/text-stream';
import { castingCells, exportedCastings } from './castings/export-castings.server';
import { lineageCells } from './lineage/export-lineage.server';
import { narrativeCells } from './narrative/export-narrative.server';
import { ruleCells } from './rules/export-rules.server';
import { COLUMNS, type FileKind } from './file-kinds';

type Cells = (rows: ShopRows) => AsyncGenerator<string[]>;

async function* castings(rows: ShopRows): AsyncGenerator<string[]> {
  for await (const one of exportedCastings(rows)) yield castingCells(one);
}

const CELLS: Partial<Record<FileKind, Cells>> = {
  castings,
  rules: ruleCells,
  lineage: lineageCells,
  narrative: narrativeCells,
};

/** The lines of a file with everything of its kind, one after another; read back unchanged it changes nothing. */
export async function* exportedLines(rows: ShopRows, kind: FileKind): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${writeRecord(COLUMNS[kind])}`;
  const cells = CELLS[kind];
  if (!cells) throw new Error(`Files of kind ${kind} are not written yet`);
  for await (const line of cells(rows)) yield writeRecord(line);
}

/** The same as a stream of bytes. */
export const csvStream = (shop: string, kind: FileKind): ReadableStream<Uint8Array> =>
  textStream(exportedLines(forShop(shop), kind));
