import { localEnvironment } from '../../tools/local-environment.mjs';
import { startLocalShopify, type Running } from '../local-shopify/start';
import type { Seed } from '../local-shopify/store/types';
import { startProcess, type AppProcess } from './app-process';
import { eventually } from './eventually';
import { freePort } from './free-port';
import { journeyDatabase, type JourneyDatabase } from './journey-database';

const KEY = 'mainstay-local-key';
const SECRET = 'mainstay-local-secret';
const KEPT_CHARACTERS = 4_000_000;

type Role = 'all' | 'web' | 'worker';

export interface AppOptions {
  /** The processes that together are the app; by default one that is all of it. */
  processes?: Role[];
  /** Default: warnings and errors. */
  logLevel?: 'info' | 'warn';
  /** Someone opens the app after each installation, as in the demo. */
  opensApp?: boolean;
  /** Where the local Shopify keeps its state over a restart; by default nowhere. */
  dataDir?: string;
}

/** The app as it is deployed, beside a local Shopify, on a database of its own. */
export interface RunningApp {
  readonly shopify: Running;
  readonly database: JourneyDatabase;
  databaseUrl: string;
  appUrl: string;
  /** Calls a control endpoint of the local Shopify. */
  control: (path: string, body?: object) => Promise<unknown>;
  /** Everything the app's processes have said, their logs among it. */
  said: () => string;
  /** kill -9 for every process of the app. */
  kill: () => Promise<void>;
  /** Starts the app's processes (default: as at first), on the same database and port. */
  start: (processes?: Role[]) => Promise<void>;
  /** SIGTERM for every process; answers how each ended. */
  stop: () => Promise<{ code: number | null; ms: number }[]>;
  /** Stops app and local Shopify and starts both again, as a second `npm run demo` does. */
  startOver: () => Promise<void>;
  close: () => Promise<void>;
}

/** Starts store and app as processes of their own. `granted`: the optional scopes that the owner gives at once. */
export async function startApp(
  seeds: Seed | Seed[],
  granted: string[] = [],
  { processes = ['all'], logLevel = 'warn', opensApp = false, dataDir }: AppOptions = {},
): Promise<RunningApp> {
  const database = await journeyDatabase();
  const appPort = await freePort();
  const appUrl = `http://localhost:${appPort}`;
  const openShopify = (): Promise<Running> =>
    startLocalShopify({
      port: 0,
      appUrl,
      tunnelPort: 0,
      smtpPort: 0,
      seeds: [seeds].flat(),
      apiKey: KEY,
      apiSecret: SECRET,
      optionalScopes: granted,
      opensApp,
      ...(dataDir === undefined ? {} : { dataDir }),
    });
  let shopify = await openShopify();
  let said = '';
  let parts: AppProcess[] = [];

  const start = async (roles: Role[] = processes): Promise<void> => {
    const env = localEnvironment({
      databaseUrl: database.url,
      appUrl: shopify.tunnelUrl ?? appUrl,
      shopifyUrl: shopify.url,
      smtpPort: shopify.smtpPort ?? 0,
      appPort,
    });
    parts = roles.map((role) =>
      startProcess({ ...env, LOG_LEVEL: logLevel, PROCESS: role }, (text) => {
        said = (said + text).slice(-KEPT_CHARACTERS);
      }),
    );
    const answers = async () => (await fetch(`${appUrl}/readyz`).catch(() => undefined))?.ok === true;
    await eventually(answers, () => `the app answers; it said: ${said.slice(-8000)}`);
    await shopify.openApp(AbortSignal.timeout(10_000));
  };
  const stop = async () => {
    const ended = await Promise.all(parts.map((part) => part.stop()));
    parts = [];
    return ended;
  };
  const control = async (path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${shopify.url}${path}`, {
      method: body ? 'POST' : 'GET',
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  await start();
  return {
    get shopify() {
      return shopify;
    },
    database,
    databaseUrl: database.url,
    appUrl,
    control,
    said: () => said,
    kill: async () => {
      await Promise.all(parts.map((part) => part.kill()));
      parts = [];
    },
    start,
    stop,
    startOver: async () => {
      await stop();
      await shopify.close();
      shopify = await openShopify();
      await start();
    },
    close: async () => {
      await stop();
      await shopify.close();
      await database.drop();
    },
  };
}
