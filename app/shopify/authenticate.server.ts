import { forShop } from '~/database/for-shop.server';
import { libraryAuthenticate, login } from './app.server';
import { inTurn } from './in-turn';
import type { ShopIdentity, SignedIn } from './identity';
import { welcomeShop } from './installation.server';

interface Claims {
  dest?: string;
  iss?: string;
}

/** What a request's unverified token says: good for taking turns and for refusing, for nothing else. */
function claimsOf(request: Request): Claims {
  const token =
    request.headers.get('authorization')?.replace(/^Bearer /, '') ??
    new URL(request.url).searchParams.get('id_token');
  try {
    return (JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString()) ?? {}) as Claims;
  } catch {
    return {};
  }
}

const SHOP = /^https:\/\/[\w-]+\.myshopify\.com$/;

/** Shopify asks apps to compare who issued a token with the shop it is for; the library does not. */
function refuseMixedShops({ dest, iss }: Claims): void {
  if (dest === undefined || (SHOP.test(dest) && iss === `${dest}/admin`)) return;
  throw new Response(undefined, {
    status: 401,
    statusText: 'Unauthorized',
    headers: { 'X-Shopify-Retry-Invalid-Session-Request': '1' },
  });
}

/** The shop's row. A visit whose welcome failed has left sessions behind: the next one welcomes the shop. */
async function identityOf(shop: string): Promise<ShopIdentity> {
  const { db } = forShop(shop);
  const known = await db.shop.findUnique({ where: { shop } });
  if (!known || known.uninstalledAt) await welcomeShop(shop);
  const row = await db.shop.findUniqueOrThrow({ where: { shop } });
  const { name, currency, timeZone, locale, grantedScopes } = row;
  return { shop, name, currency, timeZone, locale, grantedScopes };
}

/**
 * Who asks, proven by Shopify's session token. Throws the library's responses (bounce, 401, redirect) for
 * Remix to return. Loaders of one page run in parallel: they take turns, so that a first visit exchanges once.
 */
export async function authenticateAdmin(request: Request): Promise<{ shop: ShopIdentity; staff: SignedIn }> {
  const claims = claimsOf(request);
  refuseMixedShops(claims);
  const { session } = await inTurn(claims.dest ?? 'nobody', () => libraryAuthenticate.admin(request));
  const user = session.onlineAccessInfo?.associated_user;
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(' ');
  const staff = {
    id: String(user?.id ?? ''),
    name: name === '' ? '—' : name,
    accountOwner: user?.account_owner ?? false,
  };
  return { shop: await identityOf(session.shop), staff };
}

/** Answers the library's own routes under /auth (bounce page, exit from the frame). */
export const authenticateAuthRoute = (request: Request): Promise<unknown> =>
  libraryAuthenticate.admin(request);

/** Sends a request that names a shop into that shop's admin; answers nothing when it names none. */
export const answerLogin = (request: Request): Promise<unknown> => login(request);
