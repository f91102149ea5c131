/**
 * The time of a local Shopify: real time plus an offset that `POST /__dev/clock` moves. Shopify dates its
 * resources by the second, its webhooks more finely.
 */
export class ShopClock {
  #offset = 0;
  readonly #listeners = new Set<(offset: number) => void>();

  /** Milliseconds that the local time is ahead of the real one (negative: behind). */
  get offset(): number {
    return this.#offset;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** Now, by the second, as Shopify stores it: `2026-11-25T07:30:00Z`. */
  stamp(): string {
    return secondStamp(this.now());
  }

  /** Now, with milliseconds. */
  preciseStamp(): string {
    return new Date(this.now()).toISOString();
  }

  /** Puts the present at an ISO time. */
  putAt(iso: string): void {
    this.setOffset(Date.parse(iso) - Date.now());
  }

  advance(seconds: number): void {
    this.setOffset(this.#offset + seconds * 1000);
  }

  setOffset(offset: number): void {
    this.#offset = offset;
    for (const listener of this.#listeners) listener(offset);
  }

  /** Calls back at every move; returns how to stop. */
  onMove(listener: (offset: number) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}

const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** A time in UTC by the second. */
export function secondStamp(time: number | string): string {
  // Most times are kept in UTC already: a bulk result shows millions of them.
  if (typeof time === 'string' && UTC.test(time)) return `${time.slice(0, 19)}Z`;
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
