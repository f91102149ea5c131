import type { SyncProgress } from '~/catalogue/sync-progress';
import type { SyncFailure } from '~/catalogue/sync-run';
import { latestSync } from '~/catalogue/latest-sync.server';
import { mayReadOrders } from '~/shopify/scopes';
import { forShop } from '~/database/for-shop.server';
import { iconsIn } from './board-icon';
import type { InStockLine } from './in-stock-line';
import { inStockLine } from './in-stock-line.server';
import type { MailHealth } from '../notices/mail-health';
import { mailHealth } from '../notices/mail-health.server';
import { promiseBoard, type PromiseBoard } from './promise-board.server';
import { iconsWithNobody } from '../people/icons-with-nobody.server';
import { recipientsOf } from '../people/recipients.server';
import type { QuietCard } from './quiet-card';
import { quietCard } from './quiet-card.server';
import { setupChoices } from './setup.server';
import { setupSteps, type StepState } from './setup-steps';
import { storefrontLine, type StorefrontLine } from './storefront-line.server';

export interface PromiseHome {
  board: PromiseBoard;
  inStock: InStockLine;
  people: { confirmed: number; unconfirmed: number };
  /** Icons of which nobody would be told. */
  alone: string[];
  mail: MailHealth;
  /** Null where alerts are sent. */
  quiet: QuietCard | null;
  storefront: StorefrontLine;
  /** The reading under way. */
  reading: SyncProgress | null;
  /** Why the newest reading failed; null where it did not. */
  failure: SyncFailure | null;
  /** Null once the guide was put away. */
  setup: StepState[] | null;
}

/** What the first page answers: are my icons in stock, is anyone told, and what is left to set up. */
export async function promiseHome(
  { shop, grantedScopes, timeZone }: { shop: string; grantedScopes: readonly string[]; timeZone: string },
  from: string | null,
  asOf: Date,
): Promise<PromiseHome> {
  const [board, inStock, people, alone, mail, quiet, storefront, sync, choices] = await Promise.all([
    promiseBoard(shop, from, asOf),
    inStockLine(shop, timeZone, asOf),
    recipientsOf(shop),
    iconsWithNobody(forShop(shop)),
    mailHealth(shop),
    quietCard(shop, asOf),
    storefrontLine(shop),
    latestSync(shop, 'catalogue', asOf),
    setupChoices(shop),
  ]);
  const confirmed = people.filter((person) => person.confirmedAt !== null).length;
  const running = sync !== null && sync.state !== 'done' && sync.state !== 'failed';
  const steps = setupSteps({
    catalogueRead: board.mirror.kind === 'fresh' || board.mirror.kind === 'stale',
    ordersAllowed: mayReadOrders(grantedScopes),
    proposals: mayReadOrders(grantedScopes) ? choices.proposals : null,
    icons: iconsIn(board.counts),
    iconsWithoutSet: board.counts.unset,
    rules: choices.rules,
    leadTimes: choices.leadTimes,
    confirmedRecipients: confirmed,
    skipped: choices.skipped,
  });
  return {
    board,
    inStock,
    people: { confirmed, unconfirmed: people.length - confirmed },
    alone: alone.map(({ title }) => title),
    mail,
    quiet,
    storefront,
    reading: running ? sync.progress : null,
    failure: sync?.state === 'failed' ? sync.failure : null,
    setup: choices.dismissed ? null : steps,
  };
}
