import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * The app's public address, as `shopify app dev` makes one: everything passes through. The library lets only
 * Shopify's hosts frame the app, so the local admin's origin is added to what may.
 */
export function tunnelTo(
  appUrl: () => string,
  adminOrigin: () => string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const agent = new Agent({ keepAlive: true });
  return (request, response) => {
    const target = new URL(request.url ?? '/', appUrl());
    const headers = {
      ...request.headers,
      'x-forwarded-host': request.headers.host ?? '',
      'x-forwarded-proto': 'http',
      'x-forwarded-for': request.socket.remoteAddress ?? '',
    };
    const onward = httpRequest(target, { method: request.method, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, framable(answer.headers, adminOrigin()));
      answer.pipe(response);
      answer.once('error', () => response.destroy());
    });
    onward.once('error', () => {
      if (response.headersSent) response.destroy();
      else response.writeHead(502, { 'content-type': 'text/plain' }).end('The app is not running.');
    });
    request.pipe(onward);
  };
}

function framable(headers: IncomingMessage['headers'], origin: string): IncomingMessage['headers'] {
  const policy = headers['content-security-policy'];
  if (typeof policy !== 'string') return headers;
  return {
    ...headers,
    'content-security-policy': policy.replace(/frame-ancestors /, `frame-ancestors ${origin} `),
  };
}
