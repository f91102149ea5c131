import { setTimeout as pause } from 'node:timers/promises';
import { isOver } from './bulk/bulk-operation.ts';
import type { AppMirror } from './app-mirror.ts';
import { layOutUniverse, type UniverseFile } from './lay-out-universe.ts';
import type { LocalServer } from './local-server.ts';
import type { Installation } from './oauth/installations.ts';

const BROWSER =
  'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
const PATIENCE_MS = 10_000;
const POLL_MS = 50;
/** How long the app must have asked nothing before its first sync counts as over. */
const QUIET_MS = 1_000;

/** What happens to the app as a whole: the first visit, readiness, the way back to the seed. */
export class Lifecycle {
  readonly #server: LocalServer;
  readonly #optionalScopes: string[];
  /** Whether someone should open the app after an installation, as a merchant would. */
  readonly #opensApp: boolean;
  /** Null where nobody can say more than that the app has fetched everything. */
  readonly #mirror: AppMirror | null;
  /** What the owner has in files and sends once the catalogue is there. */
  readonly #universe: readonly UniverseFile[];
  readonly #layingOut = new Set<string>();

  constructor(
    server: LocalServer,
    options: {
      optionalScopes: string[];
      opensApp: boolean;
      mirror: AppMirror | null;
      universe: readonly UniverseFile[];
    },
  ) {
    this.#server = server;
    this.#optionalScopes = options.optionalScopes;
    this.#opensApp = options.opensApp;
    this.#mirror = options.mirror;
    this.#universe = options.universe;
  }

  /** Installs the app in every shop, with the optional scopes that this store's owner grants. */
  install(): void {
    for (const shop of this.#server.shops.keys()) this.#server.install(shop, this.#optionalScopes);
  }

  /** Opens the app's page once in every shop that has it, when the app answers: its first sync starts with that. */
  async openApp(signal?: AbortSignal): Promise<void> {
    if (!this.#opensApp) return;
    for (const shop of this.#server.installations.keys()) {
      while (signal?.aborted !== true && !(await this.#opens(shop))) await pause(POLL_MS * 4);
    }
  }

  /** Null once the first sync is over: the catalogue was taken in, and nothing is on its way. Else what goes on. */
  async unfinished(): Promise<string | null> {
    for (const installation of this.#server.installations.values()) {
      if (installation.firstSyncDone) continue;
      const doing = await this.#firstSync(installation);
      if (doing !== null) return doing;
      installation.firstSyncDone = true;
      this.#server.store(installation.shop).changed();
    }
    for (const installation of this.#server.installations.values()) {
      if (this.#isBeingLaidOut(installation)) return 'The owner lays out the universe';
    }
    if (!this.#server.courier.idle) return 'Webhooks are on their way';
    return (await this.#appAnswers()) ? null : 'The app does not answer';
  }

  /** The way back: the app learns of it by an uninstall, the redaction of the shop, and a fresh install. */
  async reset(): Promise<void> {
    for (const shop of this.#server.shops.keys()) {
      this.#server.faults = { ...this.#server.faults, webhooks: {} };
      this.#server.uninstall(shop);
      await this.#carried(shop, 'app/uninstalled');
      this.#server.redact(shop);
      await this.#carried(shop, 'shop/redact');
      this.#server.courier.forget(shop);
    }
    this.#server.backToSeed();
    this.install();
    await this.openApp(AbortSignal.timeout(PATIENCE_MS));
  }

  /** Waits until a webhook was sent at least once. */
  async #carried(shop: string, topic: string): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    const waits = (): boolean =>
      this.#server.deliveries.some(
        (delivery) =>
          delivery.shop === shop &&
          delivery.topic === topic &&
          delivery.state === 'waiting' &&
          delivery.attempts.length === 0,
      );
    while (waits() && performance.now() < until) await pause(POLL_MS);
  }

  async #firstSync({ shop, installedAt }: Installation): Promise<string | null> {
    const bulk = this.#server.bulk(shop);
    const writing = bulk.all().find((operation) => operation.rootField === 'products' && !isOver(operation));
    if (writing !== undefined) return `The store writes its catalogue: ${shown(writing.objectCount)} lines`;
    if (!bulk.catalogueFetched) return 'The app fetches the catalogue';
    const mirror = await this.#mirror?.(shop, installedAt);
    if (mirror?.kind === 'reading') return `The app takes the catalogue in: ${shown(mirror.objects)} lines`;
    if (mirror === null) return 'The app begins to read the catalogue';
    return this.#isQuiet() ? null : 'The app is still asking';
  }

  #isBeingLaidOut(installation: Installation): boolean {
    if (this.#universe.length === 0 || installation.laidOut === true) return false;
    const { shop } = installation;
    if (this.#layingOut.has(shop)) return true;
    this.#layingOut.add(shop);
    layOutUniverse(this.#server, shop, this.#universe)
      .catch((error: unknown) => {
        console.error(`The universe of ${shop} was not laid out:`, error);
      })
      .finally(() => {
        this.#layingOut.delete(shop);
        installation.laidOut = true;
        this.#server.store(shop).changed();
      });
    return true;
  }

  #isQuiet(): boolean {
    const last = this.#server.log.findLast(
      ({ path }) => path.startsWith('/admin/') || path.startsWith('/bulk/'),
    );
    return last === undefined || this.#server.clock.now() - Date.parse(last.at) >= QUIET_MS;
  }

  async #appAnswers(): Promise<boolean> {
    try {
      const response = await fetch(new URL('/readyz', this.#server.directAppUrl), {
        signal: AbortSignal.timeout(5000),
      });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  }

  async #opens(shop: string): Promise<boolean> {
    if (!(await this.#appAnswers())) return false;
    const response = await fetch(this.#server.documentUrl(shop), {
      headers: { 'user-agent': BROWSER, accept: 'text/html' },
      redirect: 'follow',
    }).catch(() => null);
    await response?.arrayBuffer().catch(() => null);
    return response?.ok === true;
  }
}

const shown = (count: number): string => count.toLocaleString('en');
