import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendPage } from '../admin/respond.ts';
import type { LocalShopify } from '../local-shopify.ts';
import { slackPage } from './pages.ts';

/** `/slack`: every message that arrived over an incoming webhook, as a channel shows it. */
export function handleSlack(
  ctx: LocalShopify,
  _request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  const store = [...ctx.shops.values()][0];
  if (url.pathname !== '/slack' || !store) return Promise.resolve(false);
  const { domain, ianaTimezone } = store.shop;
  const places = { admin: ctx.publicUrl, app: ctx.appUrl, store: domain.replace('.myshopify.com', '') };
  return Promise.resolve(
    sendPage(response, slackPage({ places, timeZone: ianaTimezone }, ctx.slack.messages)),
  );
}
