import type { IncomingMessage, ServerResponse } from 'node:http';
import { appExtensions } from './app-extensions.ts';
import type { Chosen, PickedKind, Questions } from './messages.ts';
import { chosenResources } from './picker/choose.ts';
import { offer, type Search } from './picker/find.ts';
import type { Place } from './place.ts';
import { readBody, sendJson } from './respond.ts';
import { askedScopes, revokedScopes, scopeInWords, scopesDetail } from './apps/scope-words.ts';

type Verb = (place: Place, body: unknown) => unknown;

function user({ person }: Place): Questions['user']['answer'] {
  return {
    id: person.id,
    name: `${person.first_name} ${person.last_name}`,
    email: person.email,
    accountAccess: 'full',
  };
}

/** What App Bridge asks the admin for, on behalf of the signed-in person. */
const VERBS: Record<string, Verb> = {
  'id-token': ({ ctx, store, person }) => ctx.sessionToken(store.shop.domain, person.id),
  user,
  'scopes-query': scopesDetail,
  'scopes-missing': (place, scopes) => {
    const { granted } = scopesDetail(place);
    return askedScopes(place, scopes as string[])
      .filter((scope) => !granted.includes(scope))
      .map((scope) => ({ scope, words: scopeInWords(scope) }));
  },
  'scopes-grant': (place, scopes) => {
    place.ctx.grantScopes(place.store.shop.domain, scopes as string[]);
    return scopesDetail(place);
  },
  'scopes-revoke': (place, scopes) => {
    place.ctx.revokeScopes(place.store.shop.domain, revokedScopes(place, scopes as string[]));
    return scopesDetail(place);
  },
  extensions: ({ store }) => appExtensions(store),
  offer: (place, search) => offer(place, search as Search),
  chosen: (place, body) => {
    const { kind, chosen } = body as { kind: PickedKind; chosen: Chosen[] };
    return chosenResources(place, kind, chosen);
  },
};

/** Answers `/store/:handle/bridge/:verb`; what cannot be done is said in the answer's `error`. */
export async function answerBridge(
  place: Place,
  verb: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<true> {
  const answer = VERBS[verb];
  if (!answer) return sendJson(response, { error: `no such verb: ${verb}` }, 404);
  const body: unknown = JSON.parse(await readBody(request));
  try {
    return sendJson(response, { answer: answer(place, body) });
  } catch (error) {
    return sendJson(response, { error: error instanceof Error ? error.message : String(error) });
  }
}
