import { alone } from '~/database/advisory-lock.server';
import { log } from '~/log.server';
import { api, sessions } from './app.server';
import { statusOf } from './http-status.server';

/** The library refreshes by itself only within five minutes of expiry; being earlier keeps it from doing so unlocked. */
const EARLY_MILLISECONDS = 6 * 60 * 1000;

export type OfflineToken = { kind: 'ready' } | { kind: 'none' } | { kind: 'later' };

const load = (shop: string) => sessions.loadSession(api.session.getOfflineId(shop));

/** A 4xx means the refresh token is no good; anything else may pass by itself. */
function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return status !== null && status >= 400 && status < 500 && status !== 429;
}

async function refresh(shop: string): Promise<OfflineToken> {
  const session = await load(shop);
  if (!session) return { kind: 'none' };
  // Another process may have refreshed while this one waited for the lock.
  if (!session.isExpired(EARLY_MILLISECONDS)) return { kind: 'ready' };
  if (!session.refreshToken) return { kind: 'none' };
  try {
    const fresh = await api.auth.refreshToken({ shop, refreshToken: session.refreshToken });
    await sessions.storeSession(fresh.session);
    return { kind: 'ready' };
  } catch (error) {
    if (!isRefusal(error)) return { kind: 'later' };
    log.warn({ shop }, 'The refresh token was refused; the next visit of the app brings a new one');
    // People's sessions too: while one of them is good, a visit exchanges nothing.
    const stored = await sessions.findSessionsByShop(shop);
    await sessions.deleteSessions(stored.map(({ id }) => id));
    return { kind: 'none' };
  }
}

/**
 * Makes sure that the shop's offline token is good for a while. The refresh token is replaced at each use,
 * so refreshes of a shop are made one at a time, across processes.
 */
export async function ensureOfflineToken(shop: string): Promise<OfflineToken> {
  const session = await load(shop);
  if (!session) return { kind: 'none' };
  if (!session.isExpired(EARLY_MILLISECONDS)) return { kind: 'ready' };
  return alone(`refresh ${shop}`, () => refresh(shop));
}
