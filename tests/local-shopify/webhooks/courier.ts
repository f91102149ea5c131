import { randomUUID } from 'node:crypto';
import type { ShopClock } from '../clock/shop-clock.ts';
import type { Announcement } from '../store/store.ts';
import { logDelivery, type Delivery, type KeptDelivery } from './delivery-log.ts';
import { DueHeap } from './due-heap.ts';
import { includeFields } from './include-fields.ts';
import { passesFilter } from './filter.ts';
import { postWebhook } from './post.ts';
import { destination, type Recipient } from './recipients.ts';
import type { WebhookFaults } from './webhook-faults.ts';

/** Waiting times before the eight retries; together four hours. */
const RETRY_SECONDS = [15, 60, 240, 600, 1200, 2400, 3600, 6285];
const AT_ONCE = 40;
const SHUFFLE_SECONDS = 0.3;
const SOON_MS = 60_000;
const LONGEST_TIMER_MS = 2 ** 30;

export interface CourierOptions {
  clock: ShopClock;
  secret: string;
  apiVersion: string;
  /** What relative addresses of subscriptions are relative to. */
  appUrl: () => string;
  /** The same app as browsers reach it. */
  publicAppUrl: () => string;
  /** Below 1 the schedule of retries is compressed. */
  retryFactor: number;
  log: Delivery[];
  faults: () => WebhookFaults;
  /** Hears of every delivery that began, was tried or ended. */
  keep: (kept: KeptDelivery) => void;
  /** Hears of a delivery whose last retry failed. */
  givenUp: (delivery: Delivery) => void;
}

/** Carries announcements to the app: at least once, in no order, with retries. */
export class Courier {
  readonly #options: CourierOptions;
  /** By milliseconds of the local clock. */
  readonly #waiting = new DueHeap<Delivery>();
  readonly #onTheWay = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  readonly #stopWatching: () => void;

  constructor(options: CourierOptions) {
    this.#options = options;
    this.#stopWatching = options.clock.onMove(() => {
      this.#carry();
    });
  }

  /** Whether nothing is on its way, nor will be within the next minute. */
  get idle(): boolean {
    return this.#onTheWay.size === 0 && this.#waiting.soonest > this.#options.clock.now() + SOON_MS;
  }

  /** Takes an announcement for a subscription whose filter it passes; the payload is fixed from here on. */
  send(shop: string, recipient: Recipient, announcement: Announcement, inSeconds = 0): void {
    if (!passesFilter(announcement.payload, recipient.filter)) return;
    const faults = this.#options.faults();
    const goal = destination(recipient, {
      publicUrl: this.#options.publicAppUrl(),
      directUrl: this.#options.appUrl(),
    });
    const delivery: Delivery = {
      webhookId: randomUUID(),
      eventId: announcement.eventId,
      topic: announcement.topic,
      shop,
      subscriptionId: recipient.subscriptionId,
      url: goal.url,
      triggeredAt: announcement.triggeredAt,
      body: JSON.stringify(includeFields(announcement.payload, recipient.includeFields)),
      attempts: [],
      state: 'waiting',
    };
    logDelivery(this.#options.log, delivery);
    const delays = [inSeconds + this.#delay(faults)];
    if (goal.kind === 'elsewhere') {
      this.#refuse(delivery, goal.reason);
      delays.length = 0;
    } else if (happens(faults.dropRate)) {
      delivery.state = 'dropped';
      delays.length = 0;
    } else if (happens(faults.duplicateRate)) delays.push(inSeconds + this.#delay(faults));
    this.#options.keep({ delivery, dueAt: delays.map((delay) => this.#enqueue(delivery, delay)) });
    this.#carry();
  }

  /** Sends a delivery of the log once more, the same payload under the same id. */
  sendAgain(webhookId: string): 'on its way' | 'unknown' {
    const delivery = this.#options.log.find((one) => one.webhookId === webhookId);
    if (delivery === undefined || delivery.state === 'refused') return 'unknown';
    delivery.state = 'waiting';
    this.#options.keep({ delivery, dueAt: [this.#enqueue(delivery, 0)] });
    this.#carry();
    return 'on its way';
  }

  /** Takes up what an earlier process had not carried to its end; the app may listen elsewhere by now. */
  takeUp(kept: readonly KeptDelivery[]): void {
    for (const { delivery, dueAt } of kept) {
      logDelivery(this.#options.log, delivery);
      if (delivery.state !== 'waiting') continue;
      const { pathname, search } = new URL(delivery.url);
      delivery.url = new URL(pathname + search, this.#options.appUrl()).href;
      // One that was under way when the process was killed may not have arrived.
      for (const due of dueAt.length === 0 ? [0] : dueAt) this.#waiting.push(due, delivery);
    }
    this.#carry();
  }

  /** The deliveries of the log, and when they will be tried again. */
  kept(): KeptDelivery[] {
    const dueAt = Map.groupBy(this.#waiting.all(), ({ value }) => value);
    return this.#options.log.map((delivery) => ({
      delivery,
      dueAt: (dueAt.get(delivery) ?? []).map((one) => one.dueAt),
    }));
  }

  /** Gives up all that has not left yet for a shop. */
  forget(shop: string): void {
    this.#waiting.keep((delivery) => {
      if (delivery.shop !== shop) return true;
      delivery.state = 'given-up';
      this.#options.keep({ delivery, dueAt: [] });
      return false;
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#stopWatching();
    clearTimeout(this.#timer);
    this.#waiting.keep(() => false);
    await Promise.allSettled(this.#onTheWay);
  }

  #refuse(delivery: Delivery, error: string): void {
    delivery.state = 'refused';
    delivery.attempts.push({ at: this.#options.clock.preciseStamp(), status: null, error, durationMs: 0 });
  }

  #delay(faults: WebhookFaults): number {
    const longest = faults.maxDelaySeconds ?? (faults.shuffle === true ? SHUFFLE_SECONDS : 0);
    return Math.random() * longest;
  }

  #enqueue(delivery: Delivery, inSeconds: number): number {
    const dueAt = this.#options.clock.now() + inSeconds * 1000;
    this.#waiting.push(dueAt, delivery);
    return dueAt;
  }

  /** Sends what is due, as much as may be on its way at once, and wakes again for the rest. */
  #carry(): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    const now = this.#options.clock.now();
    while (this.#waiting.soonest <= now && this.#onTheWay.size < AT_ONCE) {
      const delivery = this.#waiting.pop();
      if (delivery === undefined) break;
      const trip = this.#attempt(delivery).finally(() => {
        this.#onTheWay.delete(trip);
        this.#carry();
      });
      this.#onTheWay.add(trip);
    }
    const pause = this.#waiting.soonest - now;
    if (pause > 0 && pause !== Infinity)
      this.#timer = setTimeout(
        () => {
          this.#carry();
        },
        Math.min(pause, LONGEST_TIMER_MS),
      );
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const { clock, secret, apiVersion, retryFactor } = this.#options;
    const attempt = await postWebhook(delivery, secret, apiVersion, clock.preciseStamp());
    delivery.attempts.push(attempt);
    const pause = RETRY_SECONDS[delivery.attempts.length - 1];
    const dueAt: number[] = [];
    if (attempt.error === null) delivery.state = 'delivered';
    else if (pause === undefined) delivery.state = 'given-up';
    else dueAt.push(this.#enqueue(delivery, pause * retryFactor));
    this.#options.keep({ delivery, dueAt });
    if (delivery.state === 'given-up') this.#options.givenUp(delivery);
  }
}

const happens = (rate: number | undefined): boolean => rate !== undefined && Math.random() < rate;
