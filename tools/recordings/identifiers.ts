import { GIDS, isGid, numberOf } from './gids.ts';
import { isObject, type Json } from './json.ts';

export type Meeting = 'first' | 'known' | 'contradiction';

const SHORTEST_BARE_NUMBER = 6;
/** Shopify's cursors are JSON in base 64. */
const CURSOR = /^eyJ[\w+/=-]+$/;
/** Cursors and digests as they stand in a text. */
const MARKS = /\beyJ[\w+/=-]+|\b[0-9a-f]{64}\b/g;

/**
 * Which recorded identifier stands for which local one. A pair is learnt where both stand at the same place of a
 * response, and holds for the rest of the file in both directions. Cursors and digests are learnt one way only:
 * Shopify gives one thing several cursors.
 */
export class Identifiers {
  readonly #local = new Map<string, string>();
  readonly #recorded = new Map<string, string>();
  readonly #marks = new Map<string, string>();

  /** Learns that the two are the same thing. */
  meet(recorded: string, local: string): Meeting {
    const before = this.#local.get(recorded);
    if (before !== undefined || this.#recorded.has(local))
      return before === local ? 'known' : 'contradiction';
    this.#local.set(recorded, local);
    this.#recorded.set(local, recorded);
    return 'first';
  }

  /** Learns a cursor or a digest: what later requests send instead of the recorded one. */
  mark(recorded: string, local: string): void {
    this.#marks.set(recorded, local);
  }

  /** Whether a string is a cursor that no answer here has shown. */
  isForeignCursor(recorded: string): boolean {
    return CURSOR.test(recorded) && !this.isMarked(recorded);
  }

  /** Whether it is a cursor or a digest with one of ours for it. */
  isMarked(recorded: string): boolean {
    return this.#marks.has(recorded);
  }

  knows(recorded: string): boolean {
    return this.#local.has(recorded);
  }

  local(recorded: string): string | undefined {
    return this.#local.get(recorded);
  }

  recorded(local: string): string | undefined {
    return this.#recorded.get(local);
  }

  /** A recorded text as the local store would say it: its ids replaced, bare numbers among them. */
  localText(text: string): string {
    const mark = this.#marks.get(text);
    if (mark !== undefined) return mark;
    const withGids = text.replace(GIDS, (gid) => this.#localGid(gid));
    return this.#withBareNumbers(withGids).replace(MARKS, (each) => this.#marks.get(each) ?? each);
  }

  /** The same for a whole JSON value. */
  localValue(value: Json): Json {
    if (typeof value === 'string') return this.localText(value);
    if (Array.isArray(value)) return value.map((each) => this.localValue(each));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.localValue(each)]));
  }

  #localGid(gid: string): string {
    const whole = this.#local.get(gid);
    if (whole !== undefined) return whole;
    // A part may be known where the whole is not: the item of a level that was never shown.
    return gid.replace(/(?<=\?inventory_item_id=)\d+/, (item) => {
      const local = this.#local.get(`gid://shopify/InventoryItem/${item}`);
      return local === undefined ? item : numberOf(local);
    });
  }

  #withBareNumbers(text: string): string {
    if (!/\d{6}/.test(text)) return text;
    return text.replace(/(?<![\w/=])\d+(?![\w/])/g, (digits) => {
      if (digits.length < SHORTEST_BARE_NUMBER) return digits;
      for (const [recorded, local] of this.#local)
        if (isGid(local) && numberOf(recorded) === digits) return numberOf(local);
      return digits;
    });
  }
}
