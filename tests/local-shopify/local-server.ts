import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BulkOperations } from './bulk/bulk-operations.ts';
import { ShopClock } from './clock/shop-clock.ts';
import { noFaults, type Faults } from './control/faults.ts';
import type { LoggedRequest } from './control/request-log.ts';
import { CostBucket, type Plan } from './graphql/cost/bucket.ts';
import { addLatest } from './latest.ts';
import type { Addresses, Keep, LocalServerOptions } from './local-server-options.ts';
import type { LocalShopify } from './local-shopify.ts';
import type { ReceivedMail } from './mail/inbox.ts';
import type { AppConfiguration } from './oauth/app-configuration.ts';
import { documentQuery } from './oauth/document-url.ts';
import { withoutScopes, withScopes, type Installation } from './oauth/installations.ts';
import { signSessionToken } from './oauth/session-token.ts';
import { OWNER_ID } from './oauth/staff.ts';
import { Tokens } from './oauth/tokens.ts';
import type { AdminSchema } from './schema/admin-schema.ts';
import { SlackChannels } from './slack/channels.ts';
import { Store, type Announcement } from './store/store.ts';
import type { Seed } from './store/types.ts';
import { Courier } from './webhooks/courier.ts';
import type { Delivery } from './webhooks/delivery-log.ts';
import { redactPayload, scopesPayload, shopPayload } from './webhooks/payloads/app.ts';
import { recipientsOf } from './webhooks/recipients.ts';
import { isAllowed, isProtected } from './webhooks/topic-scopes.ts';

const REDACT_SECONDS = 48 * 60 * 60;

/** The whole local Shopify, apart from its sockets: shops, the app's installations, what travels between them. */
export class LocalServer implements LocalShopify {
  readonly shops = new Map<string, Store>();
  readonly clock = new ShopClock();
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly app: AppConfiguration;
  readonly schema: AdminSchema;
  readonly tokens = new Tokens();
  readonly mails: ReceivedMail[] = [];
  readonly slack = new SlackChannels((message) => this.#keep('', 'slackMessages', message.id, message));
  readonly deliveries: Delivery[] = [];
  readonly log: LoggedRequest[] = [];
  readonly installations = new Map<string, Installation>();
  readonly courier: Courier;
  faults: Faults = noFaults();
  readonly #ownBulkFolder = join(tmpdir(), `local-shopify-bulk-${crypto.randomUUID()}`);
  readonly #bulkFolder: string;
  readonly #keep: Keep;
  readonly #resetListeners = new Set<() => void>();
  readonly #plan: Plan;
  readonly #seeds: Seed[];
  readonly #bulks = new Map<string, BulkOperations>();
  readonly #buckets = new Map<string, CostBucket>();
  #addresses: Addresses = { publicUrl: '', tunnelUrl: '', appUrl: '' };

  constructor(options: LocalServerOptions) {
    this.apiKey = options.apiKey;
    this.apiSecret = options.apiSecret;
    this.app = options.app;
    this.schema = options.schema;
    this.#plan = options.plan;
    this.#seeds = options.seeds;
    this.#bulkFolder = options.bulkFolder ?? this.#ownBulkFolder;
    this.#keep = options.keep ?? (() => undefined);
    this.courier = new Courier({
      clock: this.clock,
      secret: options.apiSecret,
      apiVersion: options.app.webhookVersion,
      appUrl: () => this.#addresses.appUrl,
      publicAppUrl: () => this.#addresses.tunnelUrl,
      retryFactor: options.retryFactor,
      log: this.deliveries,
      faults: () => this.faults.webhooks,
      keep: (kept) => this.#keep('', 'deliveries', kept.delivery.webhookId, kept),
      givenUp: ({ shop, subscriptionId }) => {
        if (subscriptionId !== null) this.store(shop).tables.webhookSubscriptions.remove(subscriptionId);
      },
    });
    const first = options.seeds[0];
    if (first !== undefined) this.clock.putAt(first.today);
    for (const seed of options.seeds) this.#open(seed);
  }

  get publicUrl(): string {
    return this.#addresses.publicUrl;
  }

  get appUrl(): string {
    return this.#addresses.tunnelUrl;
  }

  /** Where the app itself answers, without the tunnel. */
  get directAppUrl(): string {
    return this.#addresses.appUrl;
  }

  listensAt(addresses: Addresses): void {
    this.#addresses = addresses;
  }

  store(shop: string): Store {
    const store = this.shops.get(shop);
    if (store === undefined) throw new Error(`no shop ${shop}`);
    return store;
  }

  bulk(shop: string): BulkOperations {
    const known = this.#bulks.get(shop);
    if (known !== undefined) return known;
    const bulk = new BulkOperations({
      schema: this.schema,
      store: this.store(shop),
      folder: join(this.#bulkFolder, shop),
      publicUrl: () => this.publicUrl,
      faults: () => this.faults.bulk,
      keep: (operation) => this.#keep(shop, 'bulkOperations', String(operation.id), operation),
    });
    this.#bulks.set(shop, bulk);
    return bulk;
  }

  bucket(shop: string, app: string): CostBucket {
    const key = `${shop} ${app}`;
    const bucket = this.#buckets.get(key) ?? new CostBucket(this.#plan);
    this.#buckets.set(key, bucket);
    return bucket;
  }

  installation(shop: string): Installation | null {
    return this.installations.get(shop) ?? null;
  }

  sessionToken(shop: string, userId = OWNER_ID): string {
    return signSessionToken({ shop, userId, apiKey: this.apiKey, apiSecret: this.apiSecret });
  }

  documentUrl(shop: string, path = '/app', userId = OWNER_ID): string {
    const url = new URL(path, this.appUrl);
    const idToken = this.sessionToken(shop, userId);
    const { primaryLocale: locale } = this.store(shop).shop;
    const query = documentQuery({ shop, locale, idToken, apiSecret: this.apiSecret });
    for (const [key, value] of query) url.searchParams.set(key, value);
    return url.href;
  }

  install(shop: string, optionalScopes: string[] = []): void {
    const store = this.store(shop);
    if (this.installations.has(shop)) return;
    this.installations.set(shop, {
      shop,
      id: store.newId(),
      installedAt: store.now(),
      grantedScopes: [...new Set([...this.app.requiredScopes, ...optionalScopes])],
      firstSyncDone: false,
    });
    store.changed();
  }

  uninstall(shop: string): void {
    const store = this.store(shop);
    if (!this.installations.has(shop)) return;
    const announcement = this.#announcement(store, 'app/uninstalled', shopPayload(store));
    for (const id of [...store.tables.webhookSubscriptions.keys()])
      store.tables.webhookSubscriptions.remove(id);
    this.installations.delete(shop);
    this.tokens.revoke(shop);
    this.courier.forget(shop);
    this.#deliver(shop, announcement);
    this.#deliver(shop, this.#announcement(store, 'shop/redact', redactPayload(store)), REDACT_SECONDS);
    store.changed();
  }

  /** Sends shop/redact now instead of two days after the uninstall. */
  redact(shop: string): void {
    const store = this.store(shop);
    this.courier.forget(shop);
    this.#deliver(shop, this.#announcement(store, 'shop/redact', redactPayload(store)));
  }

  grantScopes(shop: string, scopes: string[]): void {
    const granted = this.installation(shop)?.grantedScopes ?? [];
    const all = withScopes(granted, scopes, this.app.optionalScopes);
    if (all.length > granted.length) this.#changeScopes(shop, all);
  }

  revokeScopes(shop: string, scopes: string[]): void {
    const granted = this.installation(shop)?.grantedScopes ?? [];
    const kept = withoutScopes(granted, scopes, this.app.requiredScopes);
    if (kept.length < granted.length) this.#changeScopes(shop, kept);
  }

  /** Puts every store, the inbox and the clock back to the seed. */
  backToSeed(): void {
    const first = this.#seeds[0];
    if (first !== undefined) this.clock.putAt(first.today);
    this.faults = noFaults();
    for (const received of [this.mails, this.slack.messages]) received.length = 0;
    for (const bulk of this.#bulks.values()) bulk.clear();
    for (const seed of this.#seeds) this.store(seed.shop.domain).fill(seed);
    for (const listener of this.#resetListeners) listener();
  }

  /** Hears when everything is back at the seed. */
  onReset(listener: () => void): void {
    this.#resetListeners.add(listener);
  }

  /** Puts a mail into the inbox, which forgets the oldest. */
  takeMail(mail: ReceivedMail): void {
    addLatest(this.mails, mail);
    this.#keep('', 'mails', mail.id, mail);
  }

  async close(): Promise<void> {
    await this.courier.stop();
    await Promise.all([...this.#bulks.values()].map((bulk) => bulk.stop()));
    await rm(this.#ownBulkFolder, { recursive: true, force: true });
  }

  #open(seed: Seed): void {
    const store = new Store(seed, this.clock);
    const shop = seed.shop.domain;
    this.shops.set(shop, store);
    store.onAnnouncement((announcement) => {
      const installation = this.installations.get(shop);
      if (installation === undefined || !isAllowed(announcement.topic, installation.grantedScopes)) return;
      if (this.faults.api.unapproved === true && isProtected(announcement.topic)) return;
      this.#deliver(shop, announcement);
    });
  }

  #deliver(shop: string, announcement: Announcement, inSeconds = 0): void {
    for (const recipient of recipientsOf(announcement.topic, this.app, this.store(shop)))
      this.courier.send(shop, recipient, announcement, inSeconds);
  }

  #announcement(store: Store, topic: string, payload: Record<string, unknown>): Announcement {
    return { topic, payload, eventId: crypto.randomUUID(), triggeredAt: store.clock.preciseStamp() };
  }

  #changeScopes(shop: string, scopes: string[]): void {
    const installation = this.installations.get(shop);
    if (installation === undefined) return;
    const store = this.store(shop);
    const payload = scopesPayload(store, installation.id, installation.grantedScopes, scopes);
    installation.grantedScopes = scopes;
    store.happening()('app/scopes_update', payload);
  }
}
