import { forShop, type ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { LONGEST_REASON, tidy } from '../casting/casting-rules';
import type { Decided } from './decided';
import { STILL_OPEN } from './open-suggestions.server';

interface Row {
  id: string;
  title: string;
}

/** Rejects these, proposals and doubts alike: they are remembered and not said again. A reason is welcome and not asked for. */
export function rejectSuggestions(
  shop: string,
  { ids, reason: typed }: { ids: readonly string[]; reason: string },
  staff: Staff,
  asOf: Date,
): Promise<Decided> {
  const reason = tidy(typed);
  if (reason.length > LONGEST_REASON) return Promise.resolve({ kind: 'reason-too-long' });
  return forShop(shop).transaction(async (rows) => {
    const decided = await rows.sql<Row>`
      update suggestion s set state = 'rejected', decided_at = ${asOf}, decided_by = ${staff.id}, decided_by_name = ${staff.name},
        change_id = null
      where s.shop = ${shop} and s.id = any(${ids}::uuid[]) and ${STILL_OPEN} returning s.id::text, s.title`;
    if (decided.length === 0) return { kind: 'not-there' };
    await writeDown(rows, decided, { verb: 'rejected', reason }, staff, asOf);
    return { kind: 'rejected', suggestions: decided.length };
  });
}

/** Takes a rejection back. What has a role meanwhile is not shown again. */
export function reopenSuggestions(
  shop: string,
  ids: readonly string[],
  staff: Staff,
  asOf: Date,
): Promise<Decided> {
  return forShop(shop).transaction(async (rows) => {
    const decided = await rows.sql<Row>`
      update suggestion set state = 'open', decided_at = null, decided_by = null, decided_by_name = null
      where shop = ${shop} and id = any(${ids}::uuid[]) and state = 'rejected' returning id::text, title`;
    if (decided.length === 0) return { kind: 'not-there' };
    await writeDown(rows, decided, { verb: 'undone', reason: '' }, staff, asOf);
    return { kind: 'open', suggestions: decided.length };
  });
}

const writeDown = (
  rows: ShopRows,
  decided: readonly Row[],
  said: { verb: 'rejected' | 'undone'; reason: string },
  staff: Staff,
  asOf: Date,
): Promise<void> =>
  recordAudit(
    rows,
    decided.map(({ id, title }) => ({ about: 'suggestion', subject: id, title, ...said })),
    staff,
    asOf,
  );
