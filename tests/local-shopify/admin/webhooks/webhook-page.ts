import type { Delivery } from '../../webhooks/delivery-log.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { adminPath, type Place } from '../place.ts';
import type { Asked, Done, Pressed, Refusal } from '../section.ts';
import { dayInShop } from '../shop-day.ts';
import { table } from '../table.ts';
import { outcome, stateBadge } from './delivery-words.ts';

function deliveryOf({ ctx, store }: Place, parts: string[]): Delivery | undefined {
  return ctx.deliveries.find(({ webhookId, shop }) => webhookId === parts[0] && shop === store.shop.domain);
}

function attempts({ store }: Place, delivery: Delivery): Html {
  if (delivery.attempts.length === 0) return html`<p class="hint">It has not left yet.</p>`;
  const rows = delivery.attempts.map(
    (attempt, index) =>
      html`<tr>
        <th scope="row">${index + 1}</th>
        <td>${dayInShop(store, attempt.at, 'second')}</td>
        <td>${outcome(attempt)}</td>
        <td class="number">${attempt.durationMs} ms</td>
      </tr>`,
  );
  return table({ label: 'Attempts' }, ['Attempt', 'Time', 'Answer', ['Took', 'number']], rows);
}

/** One webhook: its payload as it was sent, every attempt, and to send it again. */
export function webhookPage(asked: Asked): Html | null {
  const { place, parts } = asked;
  const delivery = deliveryOf(place, parts);
  if (!delivery) return null;
  return ownPage(
    asked,
    'webhooks',
    { title: delivery.topic, back: adminPath(place, 'webhooks'), badge: stateBadge(delivery) },
    card(
      html`<h2>Attempts</h2>
        <p class="hint break">${delivery.webhookId} to ${delivery.url}</p>`,
      attempts(place, delivery),
      html`<form
        class="actions"
        method="post"
        action="${adminPath(place, `webhooks/${delivery.webhookId}/resend`)}"
      >
        <button class="button">Send again</button>
      </form>`,
    ),
    card(
      html`<h2>Payload</h2>
        <pre class="payload" tabindex="0">${JSON.stringify(JSON.parse(delivery.body), null, 2)}</pre>`,
    ),
  );
}

/** Sends a webhook once more, with its own id and payload: a duplicate, as Shopify may send one. */
export function resend({ place, parts }: Pressed): Done | Refusal | null {
  const delivery = deliveryOf(place, parts);
  if (!delivery) return null;
  const page = `webhooks/${delivery.webhookId}`;
  if (place.ctx.courier.sendAgain(delivery.webhookId) === 'unknown')
    return {
      page,
      reason: 'It was not sent: its subscription leads to no address that can be reached here.',
    };
  return { page, notice: 'webhook-resent' };
}
