import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Html } from './html.ts';

const FORM_LIMIT_BYTES = 1_000_000;

/** Answers with a whole page. */
export function sendPage(response: ServerResponse, page: Html, status = 200): true {
  return send(response, page.markup, 'text/html; charset=utf-8', status);
}

/** Answers with text of that type; nothing is kept by the browser. */
export function send(response: ServerResponse, body: string | Buffer, type: string, status = 200): true {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  return true;
}

export function sendJson(response: ServerResponse, body: unknown, status = 200): true {
  return send(response, JSON.stringify(body), 'application/json; charset=utf-8', status);
}

/** After a form: the browser asks for the page again by GET. */
export function seeOther(response: ServerResponse, location: string): true {
  response.writeHead(303, { location, 'cache-control': 'no-store' }).end();
  return true;
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > FORM_LIMIT_BYTES) throw new Error('The form is larger than a megabyte.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(await readBody(request));
}

/** False for a form that another site's page sends to this machine. */
export function comesFromHere(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
