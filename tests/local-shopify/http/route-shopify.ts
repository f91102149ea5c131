import { Agent, getGlobalDispatcher, setGlobalDispatcher, type Dispatcher } from 'undici';

const SHOPIFY = /(^|\.)(myshopify|shopify)\.com$/;

/**
 * Sends every fetch for Shopify's hosts to a local Shopify, below fetch, so that the app and Shopify's library
 * run unchanged. Returns how to undo it.
 */
export function routeShopifyTo(url: string): () => void {
  const before = getGlobalDispatcher();
  const routed = new Agent().compose((dispatch) => (options, handler) => {
    const { hostname } = new URL(String(options.origin));
    if (!SHOPIFY.test(hostname)) return dispatch(options, handler);
    const headers = withHeader(options.headers, 'x-forwarded-host', hostname);
    return dispatch({ ...options, origin: url, headers }, handler);
  });
  setGlobalDispatcher(routed);
  return () => setGlobalDispatcher(before);
}

type Headers = NonNullable<Dispatcher.DispatchOptions['headers']>;

/** Headers come as a flat list of names and values, as pairs, or as an object. */
function withHeader(headers: Headers | null | undefined, name: string, value: string): Headers {
  if (Array.isArray(headers)) return [...headers, name, value];
  if (headers !== null && headers !== undefined && Symbol.iterator in headers)
    return { ...Object.fromEntries(headers as Iterable<[string, string]>), [name]: value };
  return { ...(headers as Record<string, string> | undefined), [name]: value };
}
