import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

export interface Proven {
  shop: string;
  webhookId: string;
  topic: string;
  triggeredAt: Date;
  body: string;
}

async function read(request: IncomingMessage): Promise<Proven | null> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  const bytes = Buffer.concat(parts);
  const wanted = createHmac('sha256', process.env['SHOPIFY_API_SECRET'] ?? '')
    .update(bytes)
    .digest();
  const header = (name: string): string => String(request.headers[`x-shopify-${name}`] ?? '');
  const given = Buffer.from(header('hmac-sha256'), 'base64');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  return {
    shop: header('shop-domain'),
    webhookId: header('webhook-id'),
    topic: header('topic'),
    triggeredAt: new Date(header('triggered-at')),
    body: bytes.toString(),
  };
}

/** A bare server on PORT: 401 for what is not signed, 200 once `keep` has kept it. */
export function receive(keep: (webhook: Proven) => Promise<void>): void {
  createServer((request, response) => {
    if (request.method === 'GET') {
      response.end();
      return;
    }
    read(request)
      .then(async (webhook) => {
        if (webhook) await keep(webhook);
        response.writeHead(webhook ? 200 : 401).end();
      })
      .catch(() => response.writeHead(503).end());
  }).listen(Number(process.env['PORT']), '127.0.0.1');
}
