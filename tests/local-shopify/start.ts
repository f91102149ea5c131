import { join } from 'node:path';
import type { AppMirror } from './app-mirror.ts';
import { STANDARD_PLAN, type Plan } from './graphql/cost/bucket.ts';
import { listen } from './http/listen.ts';
import { route } from './http/router.ts';
import { tunnelTo } from './http/tunnel.ts';
import type { UniverseFile } from './lay-out-universe.ts';
import { Lifecycle } from './lifecycle.ts';
import { LocalServer } from './local-server.ts';
import { openInbox } from './mail/inbox.ts';
import { readAppConfiguration } from './oauth/app-configuration.ts';
import { fingerprint } from './journal/fingerprint.ts';
import { Journal } from './journal/journal.ts';
import { Persistence } from './journal/persistence.ts';
import { adminSchema } from './schema/admin-schema.ts';
import type { Seed } from './store/types.ts';

export interface StartOptions {
  /** 0 takes any free port, here and for the others. */
  port: number;
  /** Where the app listens; may be told later by `appListensAt`. */
  appUrl?: string;
  /** Default: no tunnel, browsers go to the app directly. */
  tunnelPort?: number;
  /** Default: no mail server. */
  smtpPort?: number;
  seeds: Seed[];
  apiKey: string;
  apiSecret: string;
  /** Default: nothing is kept over a restart. */
  dataDir?: string;
  /** Compresses the four hours of webhook retries; default 0.001. */
  webhookRetryFactor?: number;
  plan?: Plan;
  /** Optional scopes that the owner grants at once. */
  optionalScopes?: string[];
  /** Opens the app after an installation, as a merchant would. */
  opensApp?: boolean;
  /** Says how far the app's own copy of a catalogue is; default: nobody can. */
  mirror?: AppMirror;
  /** Files of the universe that the owner sends the app after the first sync; default: none. */
  universe?: readonly UniverseFile[];
}

/** A running local Shopify. */
export interface Running {
  url: string;
  tunnelUrl: string | null;
  smtpPort: number | null;
  server: LocalServer;
  store: LocalServer['store'];
  documentUrl: LocalServer['documentUrl'];
  sessionToken: LocalServer['sessionToken'];
  deliveries: LocalServer['deliveries'];
  mails: LocalServer['mails'];
  /** Says where the app listens, once it does. */
  appListensAt: (appUrl: string) => void;
  openApp: (signal?: AbortSignal) => Promise<void>;
  reset: () => Promise<void>;
  close: () => Promise<void>;
}

/** Starts a local Shopify in this process. Throws with the busy port's name. */
export async function startLocalShopify(options: StartOptions): Promise<Running> {
  const { dataDir } = options;
  const journal = dataDir === undefined ? null : new Journal(dataDir, fingerprint(options.seeds));
  const server = new LocalServer({
    schema: await adminSchema(),
    app: readAppConfiguration(),
    apiKey: options.apiKey,
    apiSecret: options.apiSecret,
    seeds: options.seeds,
    retryFactor: options.webhookRetryFactor ?? 0.001,
    plan: options.plan ?? STANDARD_PLAN,
    bulkFolder: dataDir === undefined ? undefined : join(dataDir, 'bulk'),
    keep: journal?.note,
  });
  const persistence = journal === null ? null : new Persistence(server, journal);
  const begun = persistence?.begin() ?? 'new';
  const lifecycle = new Lifecycle(server, {
    optionalScopes: options.optionalScopes ?? [],
    opensApp: options.opensApp ?? false,
    mirror: options.mirror ?? null,
    universe: options.universe ?? [],
  });
  const open: { close: () => Promise<void> }[] = [];
  const closeAll = async (): Promise<void> => {
    await server.close();
    await Promise.all(open.map((each) => each.close()));
    persistence?.close();
  };
  try {
    const main = await listen('local Shopify', options.port, (request, response) =>
      route(server, lifecycle, request, response),
    );
    open.push(main);
    const url = `http://localhost:${main.port}`;
    let appUrl = options.appUrl ?? 'http://localhost:9';
    const tunnel =
      options.tunnelPort === undefined
        ? null
        : await listen(
            'tunnel',
            options.tunnelPort,
            tunnelTo(
              () => appUrl,
              () => url,
            ),
          );
    if (tunnel !== null) open.push(tunnel);
    const tunnelUrl = tunnel === null ? null : `http://localhost:${tunnel.port}`;
    const inbox =
      options.smtpPort === undefined
        ? null
        : await openInbox({
            port: options.smtpPort,
            take: (mail) => {
              server.takeMail(mail);
            },
            now: () => server.clock.preciseStamp(),
            isDown: () => server.faults.smtp.down === true,
          });
    if (inbox !== null) open.push(inbox);
    const appListensAt = (at: string): void => {
      appUrl = at;
      server.listensAt({ publicUrl: url, tunnelUrl: tunnelUrl ?? at, appUrl: at });
    };
    appListensAt(appUrl);
    persistence?.goOn();
    // A merchant's uninstall outlives a restart.
    if (begun === 'new') lifecycle.install();
    return {
      url,
      tunnelUrl,
      smtpPort: inbox?.port ?? null,
      server,
      store: (shop) => server.store(shop),
      documentUrl: (shop, path, userId) => server.documentUrl(shop, path, userId),
      sessionToken: (shop, userId) => server.sessionToken(shop, userId),
      deliveries: server.deliveries,
      mails: server.mails,
      appListensAt,
      openApp: (signal) => lifecycle.openApp(signal),
      reset: () => lifecycle.reset(),
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
