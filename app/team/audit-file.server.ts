import { BYTE_ORDER_MARK, writeRecord } from '~/files/csv';
import { forShop } from '~/database/for-shop.server';
import { auditLines } from './audit-lines.server';
import type { AuditLine, AuditRequest } from './audit-list';

/** Lines read at a time: a year of changes never stands in memory whole. */
const PORTION = 2_000;

const COLUMNS = ['at', 'by', 'about', 'what', 'title', 'products', 'reason', 'before', 'after', 'undone'];

const cellsOf = (line: AuditLine): string[] => [
  line.at.toISOString(),
  line.by,
  line.about,
  line.verb,
  line.title,
  String(line.products ?? ''),
  line.reason,
  Object.keys(line.before).length > 0 ? JSON.stringify(line.before) : '',
  Object.keys(line.after).length > 0 ? JSON.stringify(line.after) : '',
  line.undone ? 'yes' : '',
];

/** The audit as a CSV, newest first, in portions; times are UTC. */
export async function* auditFile(shop: string, request: AuditRequest): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + writeRecord(COLUMNS);
  const rows = forShop(shop);
  let before = request.before;
  for (;;) {
    const lines = await auditLines(rows, { ...request, before }, PORTION);
    yield lines.map((line) => writeRecord(cellsOf(line))).join('');
    if (lines.length < PORTION) return;
    before = lines.at(-1)?.id;
  }
}
