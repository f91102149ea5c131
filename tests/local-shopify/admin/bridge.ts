import type { IncomingMessage, ServerResponse } from 'node:http';
import { OWNER_ID, STAFF } from '../oauth/staff.ts';
import { gid } from '../store/gid.ts';
import type { Product } from '../store/types.ts';
import type { PickedProduct, Questions } from './messages.ts';
import type { Place } from './place.ts';
import { findProducts } from './find-products.ts';
import { pictureUrl } from './picture-url.ts';
import { readBody, sendJson } from './respond.ts';
import { scopeInWords, scopesDetail } from './scope-words.ts';

const PICKER_SIZE = 30;

type Verb = (place: Place, body: unknown) => unknown;

function picked({ store, ctx }: Place, product: Product): PickedProduct {
  const picture = pictureUrl(ctx, product);
  return {
    id: gid('Product', product.id),
    title: product.title,
    handle: product.handle,
    status: product.status,
    vendor: product.vendor,
    productType: product.productType,
    totalVariants: store.variantsOf(product.id).length,
    images: picture === null ? [] : [{ originalSrc: picture, altText: product.title }],
  };
}

function user(): Questions['user']['answer'] {
  const owner = STAFF.find(({ id }) => id === OWNER_ID);
  if (!owner) throw new Error('This store has no owner.');
  return {
    id: owner.id,
    name: `${owner.first_name} ${owner.last_name}`,
    email: owner.email,
    accountAccess: 'full',
  };
}

/** What App Bridge asks the admin for, on behalf of the signed-in person. */
const VERBS: Record<string, Verb> = {
  'id-token': ({ ctx, store }) => ctx.sessionToken(store.shop.domain),
  user,
  'scopes-query': scopesDetail,
  'scopes-missing': (place, scopes) => {
    const { granted, optional } = scopesDetail(place);
    return (scopes as string[])
      .filter((scope) => optional.includes(scope) && !granted.includes(scope))
      .map((scope) => ({ scope, words: scopeInWords(scope) }));
  },
  'scopes-grant': (place, scopes) => {
    place.ctx.grantScopes(place.store.shop.domain, scopes as string[]);
    return scopesDetail(place);
  },
  'scopes-revoke': (place, scopes) => {
    place.ctx.revokeScopes(place.store.shop.domain, scopes as string[]);
    return scopesDetail(place);
  },
  products: (place, body) => {
    const { query, ids } = body as { query: string; ids: string[] };
    const chosen = [...place.store.products.values()].filter((product) =>
      ids.includes(gid('Product', product.id)),
    );
    const found = findProducts(place.store, query).filter((product) => !chosen.includes(product));
    return [...chosen, ...found].slice(0, PICKER_SIZE).map((product) => picked(place, product));
  },
};

/** Answers `/store/:handle/bridge/:verb`. */
export async function answerBridge(
  place: Place,
  verb: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<true> {
  const answer = VERBS[verb];
  if (!answer) return sendJson(response, { error: `no such verb: ${verb}` }, 404);
  const body: unknown = JSON.parse(await readBody(request));
  return sendJson(response, answer(place, body));
}
