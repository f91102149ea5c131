import type { ShopRows } from '~/database/for-shop.server';
import type { Answer } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import { gid } from '~/shopify/gid';
import { DeleteMetafieldsDocument, SetMetafieldsDocument } from '~/shopify/generated/graphql';
import { METAFIELDS, NAMESPACE } from './published-metafields';
import { blameOf, type PublicationCall } from './publication-rules';
import {
  beginPublishing,
  confirmPublished,
  dropPublications,
  postpone,
  refusePublication,
} from './publication-rows.server';
import { readPublished } from './read-published.server';

const ownerOf = (productId: bigint) => ({ ownerId: gid('Product', productId), namespace: NAMESPACE });

const setAll = (shop: string, call: PublicationCall): Promise<Answer<unknown>> =>
  ask(shop, SetMetafieldsDocument, {
    metafields: call.set.map(({ productId, key, value }) => ({
      ...ownerOf(productId),
      key,
      type: METAFIELDS[key],
      value,
    })),
  });

const deleteAll = (shop: string, call: PublicationCall): Promise<Answer<unknown>> =>
  ask(shop, DeleteMetafieldsDocument, {
    metafields: call.delete.map(({ productId, key }) => ({ ...ownerOf(productId), key })),
  });

type Unpublished = Exclude<Answer<unknown>, { kind: 'answered' }>;

/** Parts products that are gone from those that Shopify will not have published. The rest of the call stays due. */
async function settleRefusal(
  rows: ShopRows,
  call: PublicationCall,
  inputs: readonly { productId: bigint }[],
  errors: Extract<Unpublished, { kind: 'refused' }>['errors'],
): Promise<void> {
  const blame = blameOf(errors, inputs);
  const blamed =
    blame.kind === 'these' ? [...blame.messages.keys()] : call.products.map(({ productId }) => productId);
  const there = await readPublished(rows.shop, blamed);
  const gone = blamed.filter((id) => !there.has(id));
  await dropPublications(rows, gone);
  // A call as a whole may have been refused for the sake of the gone ones alone: the others are tried again.
  if (blame.kind === 'whole-call' && gone.length > 0) return;
  const refused = blamed.filter((id) => there.has(id));
  const messages = refused.map((id) =>
    blame.kind === 'these' ? (blame.messages.get(id) ?? '') : blame.message,
  );
  await refusePublication(rows, refused, messages);
}

/**
 * Makes one call's worth of products say what they should. `stop` when Shopify cannot be asked now: everything
 * else would meet the same.
 */
export async function publishCall(
  rows: ShopRows,
  call: PublicationCall,
  asOf: Date,
): Promise<'go-on' | 'stop'> {
  const { shop } = rows;
  const ids = call.products.map(({ productId }) => productId);
  await beginPublishing(rows, ids);
  for (const [inputs, send] of [
    [call.set, setAll],
    [call.delete, deleteAll],
  ] as const) {
    if (inputs.length === 0) continue;
    const answer = await send(shop, call);
    if (answer.kind === 'answered') continue;
    if (answer.kind === 'refused') {
      await settleRefusal(rows, call, inputs, answer.errors);
      return 'go-on';
    }
    if (answer.kind === 'forbidden') {
      await refusePublication(
        rows,
        ids,
        ids.map(() => answer.detail),
      );
      return 'go-on';
    }
    await postpone(rows, call.products, answer.kind === 'later' ? answer.afterSeconds : 0, asOf);
    return 'stop';
  }
  await confirmPublished(rows, call.products, asOf);
  return 'go-on';
}
