import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { send, sendPage } from '../admin/respond.ts';
import type { LocalShopify } from '../local-shopify.ts';
import type { ReceivedMail } from '../mail/inbox.ts';
import { withLocalLinks } from './local-links.ts';
import { listPage, mailPage, type InboxFrame, type View } from './pages.ts';

/** A mail's own markup may show pictures and styles; no script, no form. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation; default-src 'none'; img-src * data:; style-src 'unsafe-inline'";

function frameOf(ctx: LocalShopify): InboxFrame {
  const store = [...ctx.shops.values()][0];
  if (!store) throw new Error('This local Shopify has no store.');
  const { domain, name, ianaTimezone } = store.shop;
  const places = { admin: ctx.publicUrl, app: ctx.appUrl, store: domain.replace('.myshopify.com', '') };
  return { storeName: name, places, timeZone: ianaTimezone };
}

function sendBody(response: ServerResponse, frame: InboxFrame, mail: ReceivedMail): true {
  response.setHeader('content-security-policy', MAIL_POLICY);
  return send(
    response,
    `<base target="_top">${withLocalLinks(mail.html ?? '', frame.places)}`,
    'text/html; charset=utf-8',
  );
}

function viewOf(mail: ReceivedMail, url: URL): View {
  const view = url.searchParams.get('view');
  if (view === 'text' || view === 'headers') return view;
  return mail.html === null ? 'text' : 'html';
}

/** `/inbox`: every mail that arrived over SMTP, as it looks. */
export async function handleInbox(
  ctx: LocalShopify,
  _request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  if (url.pathname === '/inbox/inbox.css') {
    return send(response, await readFile(new URL('./inbox.css', import.meta.url)), 'text/css; charset=utf-8');
  }
  if (url.pathname === '/inbox' || url.pathname === '/inbox/') {
    return sendPage(response, listPage(frameOf(ctx), ctx.mails));
  }
  const [, id, part] = /^\/inbox\/([^/]+)(\/body)?$/.exec(url.pathname) ?? [];
  if (id === undefined) return false;
  const mail = ctx.mails.find((candidate) => candidate.id === id);
  if (!mail) return send(response, 'There is no such mail.', 'text/plain', 404);
  const frame = frameOf(ctx);
  return part === undefined
    ? sendPage(response, mailPage(frame, mail, viewOf(mail, url)))
    : sendBody(response, frame, mail);
}
