import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { affectedBy } from './affected.server';
import { auditDecisions } from './audit-decisions.server';
import { ancestryOf } from './ancestry.server';
import { refusedOf, type Decider, type Decision } from './decision';
import { EVERY_POOL, type FieldName } from './policy';
import { decisionAsked, type Asked } from './policy-text';
import type { Place } from './place';
import { personChoices, poolChoices } from './pool-choices.server';
import { writeDecisions } from './write-decisions.server';

export type Deciding =
  | { kind: 'decided' }
  /** The fields that cannot be taken; nothing was changed. */
  | { kind: 'refused'; fields: FieldName[] }
  | { kind: 'not-there' };

const isAmong = (wanted: readonly string[] | null | undefined, there: readonly { id: string }[]): boolean =>
  (wanted ?? []).every((id) => there.some((one) => one.id === id));

/** The decision that was typed, if its subject, pool, places and people are the shop's own and its figures in bounds. */
export async function checkedDecision(
  rows: ShopRows,
  place: Place,
  asked: Asked,
): Promise<{ kind: 'decision'; decision: Decision } | Exclude<Deciding, { kind: 'decided' }>> {
  if (!(await ancestryOf(rows, place))) return { kind: 'not-there' };
  const pools = await poolChoices(rows);
  if (place.pool !== EVERY_POOL && !isAmong([place.pool], pools)) return { kind: 'not-there' };
  const read = decisionAsked(place, asked);
  if (read.kind === 'refused') return read;
  const { set } = read.decision;
  const fields = refusedOf(read.decision);
  if (!fields.includes('pools') && !isAmong(set.pools, pools)) fields.push('pools');
  if (!fields.includes('recipients') && !isAmong(set.recipients, await personChoices(rows)))
    fields.push('recipients');
  return fields.length > 0 ? { kind: 'refused', fields } : read;
}

/** Has the promises that these places speak of looked at again, with their new terms. */
export async function lookAgain(rows: ShopRows, places: readonly Place[]): Promise<void> {
  const { shop } = rows;
  const affected = await affectedBy(rows, places);
  if (affected === 'everyone') return enqueueIn(rows, 'assess', { shop, cause: 'policy' });
  if (affected.variantIds.length === 0) return;
  await enqueueIn(rows, 'assess', { shop, variantIds: affected.variantIds.map(String), cause: 'policy' });
}

/** Changes what one level says in one pool, and has what it speaks of looked at again. */
export async function decidePolicy(
  shop: string,
  place: Place,
  asked: Asked,
  decider: Decider,
): Promise<Deciding> {
  return forShop(shop).transaction(async (rows): Promise<Deciding> => {
    const checked = await checkedDecision(rows, place, asked);
    if (checked.kind !== 'decision') return checked;
    await auditDecisions(rows, [checked.decision], decider);
    await writeDecisions(rows, [checked.decision], decider);
    await lookAgain(rows, [place]);
    return { kind: 'decided' };
  });
}
