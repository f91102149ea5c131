import type { Session } from '@shopify/shopify-api';
import { alone } from '~/database/advisory-lock.server';
import { log } from '~/log.server';
import { api, sessions } from './app.server';
import { statusOf } from './http-status.server';
import type { HeldSession } from './sessions.server';

/** The library refreshes by itself only within five minutes of expiry; being earlier keeps it from doing so unlocked. */
const EARLY_MILLISECONDS = 6 * 60 * 1000;

export type OfflineToken = { kind: 'ready' } | { kind: 'none' } | { kind: 'later' };

const isFresh = (session: Session): boolean => !session.isExpired(EARLY_MILLISECONDS);
const load = (shop: string) => sessions.loadSession(api.session.getOfflineId(shop));

/** A 4xx means the refresh token is no good; anything else may pass by itself. */
function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return status !== null && status >= 400 && status < 500 && status !== 429;
}

const refresh = (shop: string, isGood: (session: Session) => boolean): Promise<OfflineToken> =>
  alone(`refresh ${shop}`, async () => {
    // First: what a visit stores after this is not what is refused.
    const held = await sessions.heldBy(shop);
    const session = await load(shop);
    if (!session) return { kind: 'none' };
    // Another process may have refreshed while this one waited for the lock.
    return isGood(session) ? { kind: 'ready' } : replace(shop, session, held);
  });

async function replace(shop: string, session: Session, held: HeldSession[]): Promise<OfflineToken> {
  try {
    if (!session.refreshToken) return await forget(shop, held);
    const fresh = await api.auth.refreshToken({ shop, refreshToken: session.refreshToken });
    await sessions.storeSession(fresh.session);
    return { kind: 'ready' };
  } catch (error) {
    return isRefusal(error) ? forget(shop, held) : { kind: 'later' };
  }
}

async function forget(shop: string, held: HeldSession[]): Promise<OfflineToken> {
  log.warn({ shop }, 'The shop takes none of its tokens any more; the next visit of the app brings new ones');
  // People's sessions too: while one of them is good, a visit exchanges nothing.
  await sessions.forget(held);
  return { kind: 'none' };
}

/**
 * Makes sure that the shop's offline token is good for a while. The refresh token is replaced at each use,
 * so refreshes of a shop are made one at a time, across processes.
 */
export async function ensureOfflineToken(shop: string): Promise<OfflineToken> {
  const session = await load(shop);
  if (!session) return { kind: 'none' };
  if (isFresh(session)) return { kind: 'ready' };
  return refresh(shop, isFresh);
}

/** After Shopify refused an access token that should have been good: a new one, once, whoever else was refused too. */
export const replaceRefusedToken = (shop: string, refused: string | undefined): Promise<OfflineToken> =>
  refresh(shop, (session) => session.accessToken !== refused);
