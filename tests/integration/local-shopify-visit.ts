import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LOCAL_ADMIN_TOKEN } from '../local-shopify/http/admin-api';
import { maison } from '../local-shopify/seed/maison';
import { startLocalShopify, type Running, type StartOptions } from '../local-shopify/start';

export const SHOP = 'maison.myshopify.com';
export const KEY = 'a-key';
export const SECRET = 'a-secret';

/** A maison of its own for one test file, on ports of its own. */
export const openMaison = async (options: Partial<StartOptions> = {}): Promise<Running> =>
  startLocalShopify({ port: 0, seeds: [maison()], apiKey: KEY, apiSecret: SECRET, ...options });

export interface GraphReply {
  status: number;
  headers: Headers;
  body: {
    data?: Record<string, never> | null;
    errors?: { message: string; path?: string[]; extensions?: Record<string, unknown> }[];
    extensions?: {
      cost: { requestedQueryCost: number; actualQueryCost: number | null; throttleStatus: object };
    };
  };
}

/** Asks the Admin API over HTTP, as the store's own custom app unless a token is given. */
export async function ask(
  maisonAt: Running,
  query: string,
  variables: Record<string, unknown> = {},
  token = LOCAL_ADMIN_TOKEN,
): Promise<GraphReply> {
  const response = await fetch(`${maisonAt.url}/admin/api/2026-10/graphql.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as GraphReply['body'],
  };
}

/** The data of an answer that must be whole. */
export async function read<T>(
  maisonAt: Running,
  query: string,
  variables: Record<string, unknown> = {},
  token = LOCAL_ADMIN_TOKEN,
): Promise<T> {
  const { body } = await ask(maisonAt, query, variables, token);
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  return body.data as T;
}

export async function post(maisonAt: Running, path: string, body: object): Promise<Response> {
  return fetch(new URL(path, maisonAt.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** A token of the app, by the same exchange that the app does. */
export async function appToken(maisonAt: Running, shop = SHOP): Promise<string> {
  const response = await exchange(maisonAt, { subject_token: maisonAt.sessionToken(shop) });
  return ((await response.json()) as { access_token: string }).access_token;
}

export async function exchange(maisonAt: Running, form: Record<string, string>): Promise<Response> {
  return post(maisonAt, '/admin/oauth/access_token', {
    client_id: KEY,
    client_secret: SECRET,
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
    expiring: '1',
    ...form,
  });
}

export interface Received {
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** An app's own receiver of webhooks; `answer` decides the status of each. */
export async function openReceiver(answer: (received: Received) => number = () => 200) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = {
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      received.push(one);
      response.writeHead(answer(one)).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    received,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}
