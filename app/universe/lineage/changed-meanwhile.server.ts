import type { ShopRows } from '~/database/for-shop.server';
import { whoChanged } from '~/team/audit.server';
import { CastingRefused, type Refusal } from '../casting/casting-rules';

/** How saving ended that wrote nothing, beside the faults of an entry. */
export type NotSaved =
  | { kind: 'changed-meanwhile'; by: string; at: Date }
  | { kind: 'not-there' }
  | { kind: 'refused'; refusal: Refusal };

/** Refuses a form that saw an older version than the one that stands. */
export async function mustBeSeen(
  rows: ShopRows,
  about: 'edition' | 'drop',
  stored: { id: string; version: number },
  seen: number,
  asOf: Date,
): Promise<void> {
  if (stored.version === seen) return;
  const first = await whoChanged(rows, about, stored.id, asOf);
  throw new CastingRefused({ because: 'changed-meanwhile', ...first });
}

/** A refusal as pages of the lineage take it. */
export function notSaved(refusal: Refusal): NotSaved {
  if (refusal.because === 'changed-meanwhile')
    return { kind: refusal.because, by: refusal.by, at: refusal.at };
  if (refusal.because === 'unknown-edition') return { kind: 'not-there' };
  return { kind: 'refused', refusal };
}
