import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LocalShopify } from '../local-shopify.ts';
import { answerBridge } from './bridge.ts';
import { comesFromHere, readForm, seeOther, send, sendJson, sendPage } from './respond.ts';
import { html } from './html.ts';
import { card, ownPage } from './layout.ts';
import { addressAfter } from './notices.ts';
import { adminPath, placeOf, signedIn, type Place } from './place.ts';
import { suggestions } from './products/find-variants.ts';
import { prepareSearch } from './products/product-texts.ts';
import type { Asked, Refused } from './section.ts';
import { show, submit } from './sections.ts';
import { sendAppBridge, sendStatic } from './static-files.ts';

function sendNotFound(asked: Omit<Asked, 'parts'>, response: ServerResponse): true {
  const text = 'Shopify may have such a page; the admin on this machine does not.';
  const page = ownPage(
    { ...asked, parts: [] },
    'home',
    { title: 'There is nothing here' },
    card(html`<p class="empty">${text}</p>`),
  );
  return sendPage(response, page, 404);
}

async function answerPost(
  place: Place,
  page: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!comesFromHere(request))
    return send(response, 'Another site may not press buttons here.', 'text/plain', 403);
  const verb = /^bridge\/([a-z-]+)$/.exec(page)?.[1];
  if (verb !== undefined) return answerBridge(place, verb, request, response);
  const done = submit(place, page, await readForm(request));
  if (done === null) return sendNotFound({ place, url, refused: null }, response);
  if ('reason' in done) return answerRefused(place, done, url, response);
  if (done.person) response.setHeader('set-cookie', signedIn(done.person));
  return seeOther(response, addressAfter(place, done));
}

/** The page of a refused form again, with what was entered and the reason; the address stays the form's. */
function answerRefused(place: Place, refused: Refused, url: URL, response: ServerResponse): boolean {
  return answerGet(
    refused.page,
    { place, url: new URL(adminPath(place, refused.page), url), refused },
    response,
  );
}

function answerGet(page: string, asked: Omit<Asked, 'parts'>, response: ServerResponse): boolean {
  const shown = show(page.replace(/\?.*$/, ''), asked);
  if (shown === null) return sendNotFound(asked, response);
  if ('redirect' in shown) return seeOther(response, shown.redirect);
  return sendPage(response, shown, asked.refused === null ? 200 : 422);
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
  const own = /^\/admin\/((?:themes|oauth)\/.*)$/.exec(url.pathname)?.[1];
  const first = [...ctx.shops.keys()][0]?.replace('.myshopify.com', '');
  if (own !== undefined && first !== undefined)
    return seeOther(response, `/store/${first}/${own}${url.search}`);
  const [, handle, page = ''] = /^\/store\/([a-z0-9-]+)(?:\/(.*))?$/.exec(url.pathname) ?? [];
  if (handle === undefined) return false;
  const place = placeOf(ctx, handle, request.headers.cookie ?? '');
  if (!place) return send(response, `There is no store "${handle}" on this machine.`, 'text/plain', 404);
  if (request.method === 'POST') return answerPost(place, page, url, request, response);
  prepareSearch(place.store);
  if (page === 'suggest')
    return sendJson(response, suggestions(place.store, url.searchParams.get('query') ?? ''));
  return answerGet(page, { place, url, refused: null }, response);
}
