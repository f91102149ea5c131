import type { ShopRows } from '~/database/for-shop.server';
import { ask } from '~/shopify/gateway.server';
import { gid } from '~/shopify/gid';
import { DeleteEntryDocument } from '~/shopify/generated/graphql';
import { dropEntries, postponeEntries, readRemovals, refuseEntry } from './entry-rows.server';

/** Deletes at Shopify what should not stand there. `stop` when Shopify cannot be asked now. */
export async function removeEntries(rows: ShopRows, asOf: Date): Promise<'go-on' | 'stop'> {
  for (let due = await readRemovals(rows, asOf); due.length > 0; due = await readRemovals(rows, asOf)) {
    for (const entry of due) {
      if (entry.shopifyId !== null) {
        const answer = await ask(rows.shop, DeleteEntryDocument, { id: gid('Metaobject', entry.shopifyId) });
        if (answer.kind === 'later' || answer.kind === 'gone') {
          await postponeEntries(rows, [entry], answer.kind === 'later' ? answer.afterSeconds : 0, asOf);
          return 'stop';
        }
        const isGone =
          answer.kind === 'answered' ||
          (answer.kind === 'refused' && answer.errors.every(({ code }) => code === 'RECORD_NOT_FOUND'));
        if (!isGone) {
          const failure = answer.kind === 'refused' ? (answer.errors[0]?.message ?? '') : answer.detail;
          await refuseEntry(rows, entry.subject, failure);
          continue;
        }
      }
      await dropEntries(rows, [entry.subject]);
    }
  }
  return 'go-on';
}
