import type { AuditFields } from '~/team/audit';
import type { Chapter } from './narrative';
import { typedUplift } from './uplift';

/** What an audit keeps of a chapter: what it names by name. */
export const auditedChapter = (chapter: Chapter): AuditFields => ({
  title: chapter.title,
  from: chapter.from,
  to: chapter.to,
  note: chapter.note,
  links: chapter.links.map(({ title, url }) => (title === '' ? url : `${title} ${url}`)),
  design: chapter.owners.design,
  marketing: chapter.owners.marketing,
  retail: chapter.owners.retail,
  icons: chapter.icons.map(({ title, uplift }) =>
    uplift === null ? title : `${title} ${typedUplift(uplift)}%`,
  ),
  drops: chapter.drops.map(({ title }) => title),
  products: chapter.products.map(({ id, title }) => title ?? id),
  rules: chapter.rules.map(({ field, value }) => `${field} ${value}`),
});

/** What the guard reads of a chapter: where it differs, demand is reckoned anew. */
const guarded = ({ from, to, icons }: Chapter): string =>
  JSON.stringify([from, to, icons.map(({ id, uplift }) => [id, uplift])]);

/** Whether the guard has to look again: days, icons or uplifts became others. */
export const concernsGuard = (before: Chapter | null, after: Chapter | null): boolean =>
  (before === null ? '' : guarded(before)) !== (after === null ? '' : guarded(after)) &&
  [...(before?.icons ?? []), ...(after?.icons ?? [])].length > 0;
