import { insertInboxRows, shopIsInstalled, type InboxRow } from '~/database/inbox-rows.server';
import { enqueue } from '~/jobs/queue.server';
import { log } from '~/log.server';

/** More waiting than this is not kept in memory: the sender is told to come again. */
const MOST_WAITING = 5_000;
const BATCH = 500;
const KNOWN_FOR_MS = 10_000;

export class InboxFull extends Error {}

interface Waiting {
  row: InboxRow;
  kept: () => void;
  lost: (reason: unknown) => void;
}

const waiting: Waiting[] = [];
let writing = false;

/** Group commit: whatever arrived while the last batch was written goes into the next one. */
async function write(): Promise<void> {
  writing = true;
  while (waiting.length > 0) {
    const batch = waiting.splice(0, BATCH);
    try {
      await insertInboxRows(batch.map(({ row }) => row));
      for (const { kept } of batch) kept();
      wake(new Set(batch.map(({ row }) => row.shop)));
    } catch (error) {
      for (const { lost } of batch) lost(error);
    }
  }
  writing = false;
}

const waking = new Map<string, 'once' | 'again'>();

/**
 * Wakes a worker for each shop, one call at a time: webhooks that arrive during one share the next. A wake that
 * fails is no loss: the sweep finds pending rows by itself.
 */
function wake(shops: Set<string>): void {
  for (const shop of shops) {
    if (waking.has(shop)) waking.set(shop, 'again');
    else void wakeOne(shop);
  }
}

async function wakeOne(shop: string): Promise<void> {
  do {
    waking.set(shop, 'once');
    try {
      await enqueue('drain-inbox', { shop });
    } catch (error) {
      log.warn({ err: error, shop }, 'A worker could not be woken');
    }
  } while (waking.get(shop) === 'again');
  waking.delete(shop);
}

/** Resolves once the webhook stands in the inbox. A second arrival of the same webhook id changes nothing. */
export function keepInInbox(row: InboxRow): Promise<void> {
  if (waiting.length >= MOST_WAITING)
    return Promise.reject(new InboxFull('Too many webhooks are waiting to be written.'));
  const stored = new Promise<void>((kept, lost) => waiting.push({ row, kept, lost }));
  if (!writing) void write();
  return stored;
}

const known = new Map<string, { installed: boolean; at: number }>();

/** Whether the shop has the app installed; remembered for a few seconds, so that a flood asks once. */
export async function isKnownShop(shop: string): Promise<boolean> {
  const remembered = known.get(shop);
  if (remembered?.installed && performance.now() - remembered.at < KNOWN_FOR_MS) return true;
  const installed = await shopIsInstalled(shop);
  if (known.size > 10_000) known.clear();
  known.set(shop, { installed, at: performance.now() });
  return installed;
}
