import type { LocalServer } from '../local-server.ts';
import type { ReceivedMail } from '../mail/inbox.ts';
import type { Installation } from '../oauth/installations.ts';
import type { AccessToken } from '../oauth/tokens.ts';
import type { BulkOperation } from '../bulk/bulk-operation.ts';
import type { ReceivedSlackMessage } from '../slack/message.ts';
import type { KeptDelivery } from '../webhooks/delivery-log.ts';
import type { Store } from '../store/store.ts';
import type { Theme } from '../store/types.ts';
import type { Journal, Line } from './journal.ts';

/** What all shops share, small enough to be noted as a whole. */
interface Shared {
  clockOffset: number;
  installations: Installation[];
  tokens: AccessToken[];
}

/** What a store keeps beside its tables. */
interface Beside {
  theme: Theme;
  lastId: number;
}

/** Of what only grows, this many of the latest survive a restart. */
const MOST = { mails: 2_000, slackMessages: 2_000, deliveries: 5_000 };
const GROWING = Object.keys(MOST) as (keyof typeof MOST)[];
const grows = ([, table]: Line): boolean => GROWING.some((growing) => growing === table);

/** Keeps everything that happens in a journal, and takes it up again at the next start. */
export class Persistence {
  readonly #server: LocalServer;
  readonly #journal: Journal;
  readonly #deliveries: KeptDelivery[] = [];
  readonly #written = new Map<string, string>();

  constructor(server: LocalServer, journal: Journal) {
    this.#server = server;
    this.#journal = journal;
  }

  /** Takes up what was kept, and keeps from here on. */
  begin(): 'new' | 'taken-up' {
    const kept = this.#journal.read();
    const lines = GROWING.flatMap((table) => newest(kept ?? [], table));
    lines.push(...(kept ?? []).filter((line) => !grows(line)));
    for (const line of lines) this.#takeUp(line);
    this.#journal.begin(lines);
    for (const [shop, store] of this.#server.shops) {
      store.onEntity((table, key, entity) => {
        this.#journal.note(shop, table, key, entity ?? null);
      });
      store.onChange(() => {
        this.#journal.soon();
      });
    }
    this.#journal.beforeWriting(() => {
      this.#noteTheSmall();
    });
    this.#server.onReset(() => {
      this.#written.clear();
      this.#journal.begin(this.#server.courier.kept().map(deliveryLine));
    });
    return kept === null ? 'new' : 'taken-up';
  }

  /** Goes on with what was under way: webhooks that wait, bulk operations that were broken off. */
  goOn(): void {
    this.#server.courier.takeUp(this.#deliveries);
    for (const shop of this.#server.shops.keys()) this.#server.bulk(shop).goOn();
  }

  close(): void {
    this.#journal.write();
    this.#journal.close();
  }

  #noteTheSmall(): void {
    const { clock, installations, tokens } = this.#server;
    const shared: Shared = {
      clockOffset: clock.offset,
      installations: [...installations.values()],
      tokens: tokens.all(),
    };
    this.#noteIfNew('', shared);
    for (const [shop, { theme, lastId }] of this.#server.shops)
      this.#noteIfNew(shop, { theme, lastId } satisfies Beside);
  }

  #noteIfNew(scope: string, value: Shared | Beside): void {
    const text = JSON.stringify(value);
    if (this.#written.get(scope) === text) return;
    this.#written.set(scope, text);
    this.#journal.note(scope, 'beside', 0, JSON.parse(text));
  }

  #takeUp([scope, table, key, value]: Line): void {
    const store = this.#server.shops.get(scope);
    if (store !== undefined) {
      if (table === 'beside') takeUpBeside(store, value as Beside);
      else if (table === 'bulkOperations') this.#server.bulk(scope).takeUp(value as BulkOperation);
      else store.takeUp(table, key, value as object | null);
    } else if (table === 'beside') this.#takeUpShared(value as Shared);
    else if (table === 'mails') this.#server.mails.push(value as ReceivedMail);
    else if (table === 'slackMessages') this.#server.slack.messages.push(value as ReceivedSlackMessage);
    else if (table === 'deliveries') this.#deliveries.push(value as KeptDelivery);
  }

  #takeUpShared({ clockOffset, installations, tokens }: Shared): void {
    this.#server.clock.setOffset(clockOffset);
    for (const installation of installations) this.#server.installations.set(installation.shop, installation);
    this.#server.tokens.restore(tokens);
  }
}

/** The latest; a webhook that still waits is kept however many came after it. */
function newest(lines: readonly Line[], table: keyof typeof MOST): Line[] {
  const all = lines.filter((line) => line[1] === table);
  const older = all.slice(0, -MOST[table]).filter(waits);
  return [...older, ...all.slice(-MOST[table])];
}

const waits = ([, table, , value]: Line): boolean =>
  table === 'deliveries' && (value as KeptDelivery).delivery.state === 'waiting';

const deliveryLine = (kept: KeptDelivery): Line => ['', 'deliveries', kept.delivery.webhookId, kept];

function takeUpBeside(store: Store, { theme, lastId }: Beside): void {
  store.theme = theme;
  store.takeIdsUpTo(lastId);
}
