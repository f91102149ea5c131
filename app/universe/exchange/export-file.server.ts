import { forShop, type ShopRows } from '~/database/for-shop.server';
import { BYTE_ORDER_MARK, writeRecord } from '~/files/csv';
import { textStream } from '~/files/text-stream';
import { castingCells, exportedCastings } from './castings/export-castings.server';
import { lineageCells } from './lineage/export-lineage.server';
import { narrativeCells } from './narrative/export-narrative.server';
import { ruleCells } from './rules/export-rules.server';
import { detailCells } from './details/export-details.server';
import { COLUMNS, type FileKind } from './file-kinds';

type Cells = (rows: ShopRows) => AsyncGenerator<string[]>;

async function* castings(rows: ShopRows): AsyncGenerator<string[]> {
  for await (const one of exportedCastings(rows)) yield castingCells(one);
}

const CELLS: Record<FileKind, Cells> = {
  castings,
  rules: ruleCells,
  lineage: lineageCells,
  details: detailCells,
  narrative: narrativeCells,
};

/** The lines of a file with everything of its kind, one after another; read back unchanged it changes nothing. */
export async function* exportedLines(rows: ShopRows, kind: FileKind): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${writeRecord(COLUMNS[kind])}`;
  for await (const line of CELLS[kind](rows)) yield writeRecord(line);
}

/** The same as a stream of bytes. */
export const csvStream = (shop: string, kind: FileKind): ReadableStream<Uint8Array> =>
  textStream(exportedLines(forShop(shop), kind));
