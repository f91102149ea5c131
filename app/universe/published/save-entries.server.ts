import type { Answer } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import { numberOf } from '~/shopify/gid';
import {
  SaveEntryDocument,
  SaveTenEntriesDocument,
  type MetaobjectHandleInput,
  type MetaobjectUpsertInput,
  type SaveTenEntriesMutationVariables,
} from '~/shopify/generated/graphql';
import { fieldsToSend, type SentEntry } from './entry';
import type { DueEntry } from './entry-rows.server';
import { typeAtShopify } from './entry-types';

/** What one document holds. */
export const TEN = 10;

export interface EntryToSave {
  entry: DueEntry;
  sent: SentEntry;
}

interface Input {
  handle: MetaobjectHandleInput;
  entry: MetaobjectUpsertInput;
}

const inputOf = ({ entry, sent }: EntryToSave): Input => ({
  handle: { type: typeAtShopify(entry.type), handle: entry.handle },
  entry: {
    fields: fieldsToSend(entry.type, sent, entry.confirmed, entry.shopifyId === null),
    capabilities: { publishable: { status: sent.status } },
  },
});

/** `handle0`, `entry0` … as the document names them. */
const tenVariables = (inputs: readonly Input[]): SaveTenEntriesMutationVariables =>
  Object.fromEntries(
    inputs.flatMap(({ handle, entry }, place) => [
      [`handle${String(place)}`, handle],
      [`entry${String(place)}`, entry],
    ]),
  ) as SaveTenEntriesMutationVariables;

function idsOf(payloads: readonly ({ metaobject?: { id: string } | null } | null | undefined)[]): bigint[] {
  return payloads.map((payload) => {
    if (!payload?.metaobject) throw new Error('Shopify saved an entry without saying which.');
    return numberOf(payload.metaobject.id);
  });
}

/** Sends one entry, or ten at once, and answers Shopify's ids in their order. Of ten that are refused none has one. */
export async function saveEntries(shop: string, entries: readonly EntryToSave[]): Promise<Answer<bigint[]>> {
  const inputs = entries.map(inputOf);
  const [only] = inputs;
  if (!only || (inputs.length !== 1 && inputs.length !== TEN))
    throw new Error(`Entries are sent alone or ten at once, not ${String(inputs.length)}.`);
  if (inputs.length === 1) {
    const answer = await ask(shop, SaveEntryDocument, only);
    return answer.kind === 'answered' ? { kind: 'answered', data: idsOf([answer.data.saved]) } : answer;
  }
  const answer = await ask(shop, SaveTenEntriesDocument, tenVariables(inputs));
  if (answer.kind !== 'answered') return answer;
  const places = [...inputs.keys()].map((place) => `saved${String(place)}` as keyof typeof answer.data);
  return { kind: 'answered', data: idsOf(places.map((place) => answer.data[place])) };
}
