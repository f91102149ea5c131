import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ShopClock } from './clock/shop-clock.ts';
import type { ReceivedMail } from './mail/inbox.ts';
import type { Installation } from './oauth/installations.ts';
import type { Store } from './store/store.ts';
import type { Faults } from './control/faults.ts';
import type { LoggedRequest } from './control/request-log.ts';
import type { ReceivedSlackMessage } from './slack/message.ts';
import type { Courier } from './webhooks/courier.ts';
import type { Delivery } from './webhooks/delivery-log.ts';

/** What the admin pages, the shop and the inbox may use of the running local Shopify. */
export interface LocalShopify {
  /** By domain: `maison.myshopify.com`. */
  readonly shops: Map<string, Store>;
  readonly clock: ShopClock;
  readonly apiKey: string;
  readonly apiSecret: string;
  /** This server as a browser reaches it: `http://localhost:4000`. */
  readonly publicUrl: string;
  /** The app as a browser reaches it, through the tunnel. */
  readonly appUrl: string;
  readonly mails: ReceivedMail[];
  readonly slack: { readonly messages: ReceivedSlackMessage[] };
  readonly deliveries: Delivery[];
  readonly log: LoggedRequest[];
  readonly courier: Pick<Courier, 'sendAgain'>;
  /** What is made to go wrong now. */
  faults: Faults;
  /** Null where the app is not installed. */
  installation(shop: string): Installation | null;
  /** A session token as App Bridge hands it out: one minute, for that member of staff (default: the owner). */
  sessionToken(shop: string, userId?: number): string;
  /** The app's document as the admin frames it, query signed. */
  documentUrl(shop: string, path?: string, userId?: number): string;
  /** Grants optional scopes of `shopify.app.toml`; others are ignored. Announces app/scopes_update. */
  grantScopes(shop: string, scopes: string[]): void;
  revokeScopes(shop: string, scopes: string[]): void;
  /** Revokes the tokens and announces app/uninstalled. */
  uninstall(shop: string): void;
  /** Managed installation: the required scopes are granted, tokens follow by token exchange. */
  install(shop: string): void;
}

/** Serves a part of the local Shopify's pages: true where it answered. */
export type PageHandler = (
  ctx: LocalShopify,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<boolean>;
