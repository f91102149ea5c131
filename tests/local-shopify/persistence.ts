import { join } from 'node:path';
import type { LocalServer } from './local-server.ts';
import type { ReceivedMail } from './mail/inbox.ts';
import type { Installation } from './oauth/installations.ts';
import type { AccessToken } from './oauth/tokens.ts';
import { readJson, restore, snapshotOf, writeJson, type StoreSnapshot } from './store/snapshot.ts';

interface ServerSnapshot {
  format: number;
  clockOffset: number;
  stores: StoreSnapshot[];
  installations: Installation[];
  tokens: AccessToken[];
  mails: ReceivedMail[];
}

/** Grows with every change of what is kept: half understood data would give ids twice, or none. */
const FORMAT = 3;
const WRITE_AFTER_MS = 3_000;
const MOST_MAILS = 500;

/** Keeps the whole state in one file: read at the start, written seconds after a change and at the end. */
export class Persistence {
  readonly #server: LocalServer;
  readonly #path: string;
  #timer: NodeJS.Timeout | undefined;

  constructor(server: LocalServer, folder: string) {
    this.#server = server;
    this.#path = join(folder, 'shopify.json');
  }

  /** Takes up what was kept, and keeps from here on. Throws where another version kept it. */
  begin(): 'new' | 'taken-up' {
    const kept = readJson(this.#path) as ServerSnapshot | null;
    if (kept !== null && kept.format !== FORMAT)
      throw new Error(
        `${this.#path} was kept by another version. Start over with npm run demo -- --fresh, or delete it.`,
      );
    if (kept !== null) this.#restore(kept);
    for (const store of this.#server.shops.values())
      store.onChange(() => {
        this.#timer ??= setTimeout(() => {
          this.write();
        }, WRITE_AFTER_MS);
      });
    return kept === null ? 'new' : 'taken-up';
  }

  write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const snapshot: ServerSnapshot = {
      format: FORMAT,
      clockOffset: this.#server.clock.offset,
      stores: [...this.#server.shops.values()].map((store) => snapshotOf(store, store.now())),
      installations: [...this.#server.installations.values()],
      tokens: this.#server.tokens.all(),
      mails: this.#server.mails.slice(-MOST_MAILS),
    };
    writeJson(this.#path, snapshot);
  }

  #restore(kept: ServerSnapshot): void {
    this.#server.clock.setOffset(kept.clockOffset);
    for (const snapshot of kept.stores) {
      const store = this.#server.shops.get(snapshot.shop.domain);
      if (store !== undefined) restore(store, snapshot);
    }
    for (const installation of kept.installations)
      this.#server.installations.set(installation.shop, installation);
    this.#server.tokens.restore(kept.tokens);
    this.#server.mails.push(...kept.mails);
  }
}
