import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const LIFETIME_SECONDS = 60;

export interface SessionClaims {
  iss: string;
  dest: string;
  aud: string;
  sub: string;
  exp: number;
  nbf: number;
}

/** A session token as App Bridge gets it: a JWT, HS256 with the app's secret, good for one minute of real time. */
export function signSessionToken(of: {
  shop: string;
  userId: number;
  apiKey: string;
  apiSecret: string;
  lifetimeSeconds?: number;
}): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: `https://${of.shop}/admin`,
    dest: `https://${of.shop}`,
    aud: of.apiKey,
    sub: String(of.userId),
    exp: now + (of.lifetimeSeconds ?? LIFETIME_SECONDS),
    nbf: now - 5,
    iat: now - 5,
    jti: randomBytes(16).toString('hex'),
    sid: randomBytes(32).toString('hex'),
  };
  const body = `${base64({ alg: 'HS256', typ: 'JWT' })}.${base64(claims)}`;
  return `${body}.${signature(body, of.apiSecret)}`;
}

/** The claims of a token that we signed, for this app, and that is not over; null otherwise. */
export function readSessionToken(token: string, apiKey: string, apiSecret: string): SessionClaims | null {
  const [head, body, given] = token.split('.');
  if (head === undefined || body === undefined || given === undefined) return null;
  const wanted = Buffer.from(signature(`${head}.${body}`, apiSecret));
  const actual = Buffer.from(given);
  if (wanted.length !== actual.length || !timingSafeEqual(wanted, actual)) return null;
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as SessionClaims;
  const now = Date.now() / 1000;
  return claims.aud === apiKey && claims.exp > now && claims.nbf <= now ? claims : null;
}

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signature = (body: string, secret: string): string =>
  createHmac('sha256', secret).update(body).digest('base64url');
