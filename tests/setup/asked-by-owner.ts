import type { Running } from '../local-shopify/start';

type Handler<Result> = (args: {
  request: Request;
  params: Record<string, string>;
  context: Record<string, never>;
}) => Promise<Result>;

interface Asked {
  shop: string;
  path?: string;
  params?: Record<string, string>;
  /** A form; without one it is a GET. */
  form?: Record<string, string>;
}

/** What a route answers to the owner of that shop, whose session token Shopify signed. */
export function askedByOwner<Result>(
  shopify: Running,
  handler: Handler<Result>,
  { shop, path = '/app', params = {}, form }: Asked,
): Promise<Result> {
  const headers = { authorization: `Bearer ${shopify.sessionToken(shop)}` };
  const sent = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
  return handler({
    request: new Request(`http://localhost:1${path}`, { ...sent, headers }),
    params,
    context: {},
  });
}

/** The status of the response that a route throws; 0 where it throws none. */
export async function statusThrown(work: Promise<unknown>): Promise<number> {
  const thrown: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  return thrown instanceof Response ? thrown.status : 0;
}
