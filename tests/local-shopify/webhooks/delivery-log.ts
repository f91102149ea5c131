/** One webhook and every attempt to deliver it. */
export interface Delivery {
  webhookId: string;
  eventId: string;
  topic: string;
  shop: string;
  /** The subscription that the app made through the API; null for one of its configuration. */
  subscriptionId: number | null;
  url: string;
  triggeredAt: string;
  /** The body, as sent each time. */
  body: string;
  attempts: { at: string; status: number | null; error: string | null; durationMs: number }[];
  state: 'waiting' | 'delivered' | 'dropped' | 'given-up' | 'refused';
}

/** A delivery with the times at which it will be tried again, in milliseconds of the local clock. */
export interface KeptDelivery {
  delivery: Delivery;
  dueAt: number[];
}

const KEPT = 5_000;

/** Adds to a log that forgets its oldest deliveries; one that still waits is carried all the same. */
export function logDelivery(log: Delivery[], delivery: Delivery): void {
  log.push(delivery);
  if (log.length > KEPT) log.splice(0, log.length - KEPT);
}
