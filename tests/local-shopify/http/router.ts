import type { IncomingMessage, ServerResponse } from 'node:http';
import { handleAdmin } from '../admin/handler.ts';
import { answerControl } from '../control/control.ts';
import { logRequest } from '../control/request-log.ts';
import { handleInbox } from '../inbox/handler.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { LocalServer } from '../local-server.ts';
import type { PageHandler } from '../local-shopify.ts';
import { answerTokenRequest } from '../oauth/token-endpoint.ts';
import { picture } from '../seed/pictures.ts';
import { handleShop } from '../shop/handler.ts';
import { handleSlack } from '../slack/handler.ts';
import { answerSlack, SLACK_HOSTS } from '../slack/webhook.ts';
import { answerAdminApi } from './admin-api.ts';
import { sendBulkFile } from './bulk-file.ts';
import { readFields, sendJson, sendText } from './exchange.ts';

const PAGES: readonly [path: RegExp, handler: PageHandler][] = [
  [/^\/(store|apps-static|shopifycloud|admin)(\/|$)/, handleAdmin],
  [/^\/shop(\/|$)/, handleShop],
  [/^\/inbox(\/|$)/, handleInbox],
  [/^\/slack$/, handleSlack],
];

/** Every request to the local Shopify. */
export async function route(
  server: LocalServer,
  lifecycle: Lifecycle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now();
  if (SLACK_HOSTS.includes(request.headers.host ?? '')) {
    await answerSlack(server, request, response);
    return;
  }
  const shop = shopOf(server, request);
  const url = new URL(request.url ?? '/', server.publicUrl);
  const method = request.method ?? 'GET';
  let graph: { operation: string | null; cost: number | null } | null = null;
  response.once('close', () => {
    if (url.pathname.startsWith('/__dev/')) return;
    logRequest(server.log, {
      at: server.clock.preciseStamp(),
      method,
      host: shop,
      path: url.pathname,
      status: response.statusCode,
      durationMs: Math.round(performance.now() - started),
      ...(graph?.operation ? { operation: graph.operation } : {}),
      ...(graph?.cost ? { cost: graph.cost } : {}),
    });
  });
  const version = /^\/admin\/api\/([^/]+)\/graphql\.json$/.exec(url.pathname)?.[1];
  if (method === 'POST' && version !== undefined)
    graph = await answerAdminApi(server, shop, version, request, response);
  else if (method === 'POST' && url.pathname === '/admin/oauth/access_token')
    await answerTokens(server, shop, request, response);
  else if (url.pathname.startsWith('/__dev/'))
    await answerControl(server, lifecycle, shop, request, response, url);
  else if (url.pathname.startsWith('/bulk/'))
    await sendBulkFile(server, url.pathname.slice('/bulk/'.length), response);
  else if (url.pathname.startsWith('/pictures/')) sendPicture(url.pathname, response);
  else if (url.pathname === '/') response.writeHead(302, { location: firstStore(server) }).end();
  else await answerPage(server, request, response, url);
}

/** The shop by the host that the app meant, else the first. */
function shopOf(server: LocalServer, request: IncomingMessage): string {
  const meant = String(request.headers['x-forwarded-host'] ?? request.headers.host ?? '').split(':')[0] ?? '';
  return server.shops.has(meant) || meant.endsWith('.myshopify.com') ? meant : firstShop(server);
}

const firstShop = (server: LocalServer): string => [...server.shops.keys()][0] ?? '';
const firstStore = (server: LocalServer): string =>
  `/store/${firstShop(server).replace('.myshopify.com', '')}`;

async function answerTokens(
  server: LocalServer,
  shop: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const form = await readFields(request);
  const { tokens: fault } = server.faults;
  if (fault.status !== undefined) {
    sendJson(response, fault.status, { error: 'The local Shopify was told to fail.' });
    return;
  }
  if (form === null) {
    sendJson(response, 400, { error: 'invalid_request' });
    return;
  }
  const { status, body } = answerTokenRequest(server, shop, form);
  if (status === 200) server.shops.get(shop)?.changed();
  sendJson(response, status, body);
}

function sendPicture(path: string, response: ServerResponse): void {
  const name = /^\/pictures\/([\w-]+)\.svg$/.exec(path)?.[1];
  const svg = name === undefined ? null : picture(name);
  if (svg === null) sendText(response, 404, 'no such picture');
  else
    response
      .writeHead(200, {
        'content-type': 'image/svg+xml',
        'cache-control': 'public, max-age=3600',
        'access-control-allow-origin': '*',
      })
      .end(svg);
}

async function answerPage(
  server: LocalServer,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const handler = PAGES.find(([path]) => path.test(url.pathname))?.[1];
  const handled = handler !== undefined && (await handler(server, request, response, url));
  if (!handled) sendJson(response, 404, { errors: 'Not Found' });
}
