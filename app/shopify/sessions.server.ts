import { PrismaSessionStorage } from '@shopify/shopify-app-session-storage-prisma';
import { Session } from '@shopify/shopify-api';
import { prisma } from '~/database/shopify-sessions.server';
import { seal, unseal } from './token-cipher.server';

const withTokens = (session: Session, change: (token: string) => string): Session => {
  const copy = new Session(session.toObject());
  if (session.accessToken) copy.accessToken = change(session.accessToken);
  if (session.refreshToken) copy.refreshToken = change(session.refreshToken);
  return copy;
};

/** A session and its token, which stays sealed. */
export interface HeldSession {
  id: string;
  accessToken: string;
}

/** Shopify's own session storage, with both tokens encrypted and nobody's e-mail address kept. */
export class SealedSessionStorage extends PrismaSessionStorage<typeof prisma> {
  constructor() {
    super(prisma, { connectionRetries: 5, connectionRetryIntervalMs: 500 });
  }

  override async storeSession(session: Session): Promise<boolean> {
    const sealed = withTokens(session, seal);
    if (sealed.onlineAccessInfo) sealed.onlineAccessInfo.associated_user.email = '';
    return super.storeSession(sealed);
  }

  override async loadSession(id: string): Promise<Session | undefined> {
    const stored = await super.loadSession(id);
    return stored && withTokens(stored, unseal);
  }

  /** The sessions that a shop has now, for `forget` to find again. */
  heldBy(shop: string): Promise<HeldSession[]> {
    return prisma.session.findMany({ where: { shop }, select: { id: true, accessToken: true } });
  }

  /** Deletes sessions, except for those that a visit has replaced since: their tokens are another installation's. */
  async forget(held: readonly HeldSession[]): Promise<void> {
    await prisma.session.deleteMany({ where: { OR: [...held] } });
  }

  override async findSessionsByShop(shop: string): Promise<Session[]> {
    return (await super.findSessionsByShop(shop)).map((stored) => withTokens(stored, unseal));
  }
}
