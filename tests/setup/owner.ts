import type { RunningApp } from './running-app';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';

/** The owner of a store, whose browser speaks plain HTTP with the running app. */
export interface Owner {
  shop: string;
  /** Opens a page as the admin frames it. */
  open: (path: string) => Promise<{ status: number; html: string }>;
  /** Sends a form, or JSON where it is told so, with a fresh session token. */
  send: (path: string, form?: Record<string, string>) => Promise<{ status: number; answer: unknown }>;
  sendJson: (path: string, body: object) => Promise<{ status: number; answer: unknown }>;
  /** Sends a text file as a form does. */
  sendFile: (path: string, text: string) => Promise<{ status: number; answer: unknown }>;
}

const readAs = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

/** The owner of that shop. */
export function ownerOf(
  running: Pick<RunningApp, 'appUrl' | 'shopify'>,
  shop = 'maison.myshopify.com',
): Owner {
  const post = async (path: string, body: string | URLSearchParams | FormData, type?: string) => {
    const response = await fetch(new URL(path, running.appUrl), {
      method: 'POST',
      body,
      headers: {
        authorization: `Bearer ${running.shopify.sessionToken(shop)}`,
        'user-agent': BROWSER,
        ...(type === undefined ? {} : { 'content-type': type }),
      },
    });
    return { status: response.status, answer: readAs(await response.text()) };
  };
  return {
    shop,
    open: async (path) => {
      const response = await fetch(running.shopify.documentUrl(shop, path), {
        headers: { 'user-agent': BROWSER, accept: 'text/html' },
      });
      return { status: response.status, html: await response.text() };
    },
    send: (path, form = {}) => post(path, new URLSearchParams(form), 'application/x-www-form-urlencoded'),
    sendJson: (path, body) => post(path, JSON.stringify(body), 'application/json'),
    sendFile: (path, text) => {
      const form = new FormData();
      form.set('file', new File([text], 'sent.csv', { type: 'text/csv' }));
      return post(path, form);
    },
  };
}
