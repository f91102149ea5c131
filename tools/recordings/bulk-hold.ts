import type { Entry, RecordedRequest } from './find-requests.ts';
import type { FreshShopify } from './fresh-shopify.ts';
import { gidsIn, typeOf } from './gids.ts';
import { isObject, type Json } from './json.ts';

const OVER = new Set(['COMPLETED', 'FAILED', 'CANCELED']);

const showsBulk = (value: unknown): boolean =>
  [...gidsIn(value)].some((gid) => typeOf(gid) === 'BulkOperation');

/**
 * How long a bulk operation runs hangs on the size of the recorded store and on the moment of asking. Ours are held
 * while the recording does not show one that is over, and end before a request that shows it.
 */
export class BulkHold {
  readonly #shopify: FreshShopify;
  readonly #isNeeded: boolean;

  constructor(shopify: FreshShopify, entries: readonly Entry[]) {
    this.#shopify = shopify;
    this.#isNeeded = entries.some((each) => each.kind === 'request' && showsBulk(each.answer.data));
  }

  /** Puts the operations into the state that the answer is about. */
  async before({ answer }: RecordedRequest): Promise<void> {
    if (this.#isNeeded) await this.#shopify.holdBulk(!showsOver(answer.data ?? null));
  }
}

function showsOver(value: Json): boolean {
  if (Array.isArray(value)) return value.some(showsOver);
  if (!isObject(value)) return false;
  const { id, status } = value;
  const isOver = typeof id === 'string' && showsBulk(id) && typeof status === 'string' && OVER.has(status);
  return isOver || Object.values(value).some(showsOver);
}
