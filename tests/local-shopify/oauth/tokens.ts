import { randomBytes } from 'node:crypto';

const OFFLINE_SECONDS = 3600;
const REFRESH_SECONDS = 90 * 24 * 3600;
const ONLINE_SECONDS = 86_399;

/** An access token; times are milliseconds of the real clock, as TLS and tokens know no other. */
export interface AccessToken {
  token: string;
  shop: string;
  userId: number | null;
  /** Null for an offline token that never expires. */
  expiresAt: number | null;
  refreshToken: string | null;
  refreshExpiresAt: number | null;
}

/** The access tokens that were given out and still count. */
export class Tokens {
  readonly #byToken = new Map<string, AccessToken>();

  offline(shop: string, expiring: boolean): AccessToken {
    return this.#keep({
      token: `shpat_${randomBytes(16).toString('hex')}`,
      shop,
      userId: null,
      expiresAt: expiring ? Date.now() + OFFLINE_SECONDS * 1000 : null,
      refreshToken: expiring ? `shprt_${randomBytes(16).toString('hex')}` : null,
      refreshExpiresAt: expiring ? Date.now() + REFRESH_SECONDS * 1000 : null,
    });
  }

  online(shop: string, userId: number): AccessToken {
    return this.#keep({
      token: `shpua_${randomBytes(16).toString('hex')}`,
      shop,
      userId,
      expiresAt: Date.now() + ONLINE_SECONDS * 1000,
      refreshToken: null,
      refreshExpiresAt: null,
    });
  }

  /** The shop's token, where it counts. */
  find(token: string, shop: string): AccessToken | null {
    const found = this.#byToken.get(token);
    if (found?.shop !== shop) return null;
    return found.expiresAt === null || found.expiresAt > Date.now() ? found : null;
  }

  /** Gives new tokens for a refresh token, which is good once; the access token it came with ends. */
  refresh(refreshToken: string, shop: string): AccessToken | null {
    for (const old of this.#byToken.values()) {
      if (old.refreshToken !== refreshToken || old.shop !== shop) continue;
      this.#byToken.delete(old.token);
      return (old.refreshExpiresAt ?? 0) > Date.now() ? this.offline(shop, true) : null;
    }
    return null;
  }

  /** Ends a token's hour now. */
  expire(shop: string): void {
    for (const token of this.#byToken.values())
      if (token.shop === shop && token.expiresAt !== null) token.expiresAt = Date.now() - 1000;
  }

  revoke(shop: string): void {
    for (const token of this.#byToken.values()) if (token.shop === shop) this.#byToken.delete(token.token);
  }

  all(): AccessToken[] {
    return [...this.#byToken.values()];
  }

  restore(tokens: AccessToken[]): void {
    for (const token of tokens) this.#keep(token);
  }

  #keep(token: AccessToken): AccessToken {
    this.#byToken.set(token.token, token);
    return token;
  }
}
