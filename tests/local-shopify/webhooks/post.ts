import { createHmac } from 'node:crypto';
import type { Delivery } from './delivery-log.ts';

const TIMEOUT_MS = 5_000;

export type Attempt = Delivery['attempts'][number];

/** Sends a webhook once, signed over the very bytes that go out. */
export async function postWebhook(
  delivery: Delivery,
  secret: string,
  apiVersion: string,
  at: string,
): Promise<Attempt> {
  const started = performance.now();
  const done = (status: number | null, error: string | null): Attempt => ({
    at,
    status,
    error,
    durationMs: Math.round(performance.now() - started),
  });
  try {
    const response = await fetch(delivery.url, {
      method: 'POST',
      body: delivery.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Shopify-Captain-Hook',
        'x-shopify-topic': delivery.topic,
        'x-shopify-hmac-sha256': createHmac('sha256', secret).update(delivery.body).digest('base64'),
        'x-shopify-shop-domain': delivery.shop,
        'x-shopify-api-version': apiVersion,
        'x-shopify-webhook-id': delivery.webhookId,
        'x-shopify-event-id': delivery.eventId,
        'x-shopify-triggered-at': delivery.triggeredAt,
      },
    });
    await response.arrayBuffer();
    return done(response.status, response.ok ? null : `status ${response.status}`);
  } catch (error) {
    const cause = (error as Error).cause;
    return done(null, cause instanceof Error ? cause.message : (error as Error).message);
  }
}
