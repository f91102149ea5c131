import { ask } from './channel.ts';

const RETRY = 'X-Shopify-Retry-Invalid-Session-Request';
const REAUTHORISE = 'X-Shopify-API-Request-Failure-Reauthorize-Url';

const plainFetch = window.fetch.bind(window);

/** A fresh session token (a JWT that lives one minute). */
export function idToken(): Promise<string> {
  return ask('id-token', undefined);
}

async function signed(request: Request): Promise<Request> {
  const headers = new Headers(request.headers);
  if (!headers.has('Authorization')) headers.set('Authorization', `Bearer ${await idToken()}`);
  headers.set('X-Requested-With', 'XMLHttpRequest');
  return new Request(request, { headers });
}

/** Requests to the app's own origin carry a session token; a token refused as stale is replaced once. */
async function authorisedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  if (new URL(request.url).origin !== location.origin) return plainFetch(request);
  const again = request.clone();
  let response = await plainFetch(await signed(request));
  if (response.status === 401 && response.headers.has(RETRY))
    response = await plainFetch(await signed(again));
  const reauthorise = response.headers.get(REAUTHORISE);
  if (reauthorise) window.open(reauthorise, '_top');
  return response;
}

window.fetch = authorisedFetch;
