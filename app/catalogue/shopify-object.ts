/** An object as Shopify's JSON holds it, from a bulk file or from an answer. */
export type ShopifyObject = Record<string, unknown>;

export class UnexpectedShape extends Error {
  constructor(key: string, wanted: string) {
    super(`"${key}" should be ${wanted}`);
  }
}

export function isObject(value: unknown): value is ShopifyObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Strict readers: each throws UnexpectedShape, so that a changed or damaged answer never becomes a row. */
export function objectAt(from: ShopifyObject, key: string): ShopifyObject {
  const value = from[key];
  if (!isObject(value)) throw new UnexpectedShape(key, 'an object');
  return value;
}

export function objectsAt(from: ShopifyObject, key: string): ShopifyObject[] {
  const value = from[key];
  if (!Array.isArray(value) || !value.every(isObject)) throw new UnexpectedShape(key, 'a list of objects');
  return value;
}

export function textAt(from: ShopifyObject, key: string): string {
  const value = from[key];
  if (typeof value !== 'string') throw new UnexpectedShape(key, 'a text');
  return value;
}

export const textOrNullAt = (from: ShopifyObject, key: string): string | null =>
  from[key] === null ? null : textAt(from, key);

export function textsAt(from: ShopifyObject, key: string): string[] {
  const value = from[key];
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'string'))
    throw new UnexpectedShape(key, 'a list of texts');
  return value;
}

export function flagAt(from: ShopifyObject, key: string): boolean {
  const value = from[key];
  if (typeof value !== 'boolean') throw new UnexpectedShape(key, 'true or false');
  return value;
}

export function wholeAt(from: ShopifyObject, key: string): number {
  const value = from[key];
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new UnexpectedShape(key, 'a whole number');
  return value;
}

/** What Shopify writes almost always; looked for first, because a large store has millions of times. */
const PLAIN_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * A time by the second, as Shopify's webhooks write it. Both sides of a comparison have to be as coarse:
 * within one second the time of reading decides.
 */
export function secondAt(from: ShopifyObject, key: string): string {
  const text = textAt(from, key);
  if (PLAIN_TIME.test(text)) return text;
  const [, second, zone] = TIME.exec(text) ?? [];
  if (second === undefined || zone === undefined) throw new UnexpectedShape(key, 'a time');
  return second + zone;
}

export const secondOrNullAt = (from: ShopifyObject, key: string): string | null =>
  from[key] === null ? null : secondAt(from, key);

const GID = /^gid:\/\/shopify\/\w+\/\d{1,19}(?:\?.*)?$/;
const GID_TYPE = 'gid://shopify/'.length;

/** The bare number of a global id, as text. */
export function idAt(from: ShopifyObject, key: string): string {
  const gid = textAt(from, key);
  if (!GID.test(gid)) throw new UnexpectedShape(key, 'a Shopify id');
  const end = gid.indexOf('?');
  return gid.slice(gid.indexOf('/', GID_TYPE) + 1, end < 0 ? undefined : end);
}
