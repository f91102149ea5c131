import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LocalShopify } from '../local-shopify.ts';
import { answerBridge } from './bridge.ts';
import { comesFromHere, readForm, seeOther, send, sendPage } from './respond.ts';
import { addressAfter } from './forms.ts';
import { html } from './html.ts';
import { card, ownPage } from './layout.ts';
import { placeOf, type Place } from './place.ts';
import { submit } from './submit.ts';
import { show } from './show.ts';
import { sendAppBridge, sendStatic } from './static-files.ts';

function sendNotFound(place: Place, response: ServerResponse): true {
  const text = 'Shopify may have such a page; the admin on this machine does not.';
  const page = ownPage(
    place,
    'home',
    { title: 'There is nothing here' },
    card(html`<p class="empty">${text}</p>`),
  );
  return sendPage(response, page, 404);
}

async function answerPost(
  place: Place,
  page: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!comesFromHere(request))
    return send(response, 'Another site may not press buttons here.', 'text/plain', 403);
  const verb = /^bridge\/([a-z-]+)$/.exec(page)?.[1];
  if (verb !== undefined) return answerBridge(place, verb, request, response);
  const done = submit(place, page, await readForm(request));
  if (done === null) return sendNotFound(place, response);
  return seeOther(response, addressAfter(place, done));
}

function answerGet(place: Place, page: string, response: ServerResponse, url: URL): boolean {
  const shown = show(place, page, url);
  if (shown === null) return sendNotFound(place, response);
  return 'redirect' in shown ? seeOther(response, shown.redirect) : sendPage(response, shown);
}

/** The admin of every store on this machine, and the scripts of the app it embeds. */
export async function handleAdmin(
  ctx: LocalShopify,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  if (url.pathname === '/shopifycloud/app-bridge.js') return sendAppBridge(response);
  const file = /^\/apps-static\/([a-z.-]+)$/.exec(url.pathname)?.[1];
  if (file !== undefined) return sendStatic(response, file);
  // `https://STORE.myshopify.com/admin/…` reaches this server as `/admin/…`.
  const own = /^\/admin\/(themes\/.*)$/.exec(url.pathname)?.[1];
  const first = [...ctx.shops.keys()][0]?.replace('.myshopify.com', '');
  if (own !== undefined && first !== undefined)
    return seeOther(response, `/store/${first}/${own}${url.search}`);
  const [, handle, page = ''] = /^\/store\/([a-z0-9-]+)(?:\/(.*))?$/.exec(url.pathname) ?? [];
  if (handle === undefined) return false;
  const place = placeOf(ctx, handle);
  if (!place) return send(response, `There is no store "${handle}" on this machine.`, 'text/plain', 404);
  if (request.method === 'POST') return answerPost(place, page, request, response);
  return answerGet(place, page, response, url);
}
