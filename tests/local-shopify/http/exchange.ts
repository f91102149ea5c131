import type { IncomingMessage, ServerResponse } from 'node:http';

/** What Shopify takes with one request. */
const MOST_BYTES = 10 * 1024 * 1024;

/** The body is larger than Shopify takes. */
export class BodyTooLarge extends Error {}

/** The whole body as text. Throws BodyTooLarge. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  // Read to its end all the same: the answer would not reach who is still sending.
  if (size > MOST_BYTES) throw new BodyTooLarge(`A request has ${MOST_BYTES} bytes at most.`);
  return Buffer.concat(chunks).toString();
}

/** A body in JSON, whatever its content type says, or as a form; null where it is neither. */
export async function readFields(request: IncomingMessage): Promise<Record<string, unknown> | null> {
  const text = await readBody(request);
  try {
    const value = JSON.parse(text === '' ? '{}' : text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
    return isForm ? Object.fromEntries(new URLSearchParams(text)) : null;
  }
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
