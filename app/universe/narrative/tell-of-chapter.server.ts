import type { ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { differing } from '~/team/audit';
import { recordAudit } from '~/team/audit.server';
import { markEntries } from '../published/mark-entries.server';
import { auditedChapter, concernsGuard } from './chapter-audit';
import type { Chapter } from './narrative';

/** Writes down what became of a chapter, and lets everything that rests on it follow. */
export async function tellOfChapter(
  rows: ShopRows,
  { before, after }: { before: Chapter | null; after: Chapter | null },
  staff: Staff,
  asOf: Date,
): Promise<void> {
  const { shop } = rows;
  const of = after ?? before;
  if (of === null) return;
  const verb = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const fields = differing(before ? auditedChapter(before) : {}, after ? auditedChapter(after) : {});
  const said = after === null ? { before: before ? auditedChapter(before) : {} } : fields;
  await recordAudit(rows, { about: 'chapter', subject: of.id, title: of.title, verb, ...said }, staff, asOf);
  await markEntries(rows, { chapterIds: [of.id] }, asOf);
  await enqueueIn(rows, 'publish', { shop });
  if (concernsGuard(before, after)) await enqueueIn(rows, 'know', { shop });
}
