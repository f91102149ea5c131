import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { API_VERSION } from '../../../app/shopify/api-version.ts';
import { FINDERS } from '../graphql/areas.ts';
import type { ApiFaults } from '../control/faults.ts';
import type { GraphAnswer, GraphRequest } from '../graphql/execute.ts';
import { answerGraph } from '../graphql/execute.ts';
import type { GraphContext } from '../graphql/field.ts';
import type { LocalServer } from '../local-server.ts';
import { answersInstead, sendThrough, strikes } from './api-weather.ts';
import { readFields, sendJson } from './exchange.ts';

/** Acts as a custom app of the store, with every scope. */
export const LOCAL_ADMIN_TOKEN = 'shpat_local_admin';

class EveryScope extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** `POST /admin/api/{version}/graphql.json`; returns what the log keeps. */
export async function answerAdminApi(
  server: LocalServer,
  shop: string,
  version: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<GraphAnswer | null> {
  const headers = { 'x-request-id': randomUUID(), 'x-shopify-api-version': version };
  const { api } = server.faults;
  const weather: ApiFaults = strikes(api) ? api : {};
  const body = await readFields(request);
  if (api.latencyMs !== undefined) await pause(api.latencyMs);
  if (answersInstead(weather, response, headers)) return null;
  const token = String(request.headers['x-shopify-access-token'] ?? '');
  const isAdmin = token === LOCAL_ADMIN_TOKEN;
  const access = isAdmin ? null : server.tokens.find(token, shop);
  if (!server.shops.has(shop) || (!isAdmin && access === null)) {
    const errors = '[API] Invalid API key or access token (unrecognized login or wrong password)';
    sendJson(response, 401, { errors }, headers);
    return null;
  }
  if (version !== API_VERSION) {
    sendJson(response, 404, { errors: `Not Found: the local Shopify speaks ${API_VERSION} only.` }, headers);
    return null;
  }
  const asked = readRequest(body);
  if (asked === null) {
    sendJson(response, 400, { errors: { query: 'Required parameter missing or invalid' } }, headers);
    return null;
  }
  const bucket = server.bucket(shop, isAdmin ? 'local-admin' : server.apiKey);
  const throttled = weather.throttle === true;
  if (throttled) bucket.drain();
  const answer = await answerGraph(
    server.schema,
    asked,
    { ...contextFor(server, shop, isAdmin), userId: access?.userId ?? null },
    bucket,
    throttled,
  );
  await sendThrough(weather, response, answer.body, headers);
  return answer;
}

function contextFor(server: LocalServer, shop: string, isAdmin: boolean): GraphContext {
  const installation = server.installation(shop);
  return {
    store: server.store(shop),
    installation,
    granted: isAdmin ? new EveryScope() : new Set(installation?.grantedScopes ?? []),
    isApproved: isAdmin || server.faults.api.unapproved !== true,
    app: server.app,
    revokeScopes: (scopes) => server.revokeScopes(shop, scopes),
    bulk: server.bulk(shop),
    finders: FINDERS,
    publicUrl: server.publicUrl,
    appUrl: server.appUrl,
    userId: null,
    idempotencyKey: null,
  };
}

function readRequest(body: Record<string, unknown> | null): GraphRequest | null {
  if (typeof body?.['query'] !== 'string') return null;
  const { query, variables, operationName } = body;
  return {
    query,
    variables:
      typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {},
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : null,
  };
}
