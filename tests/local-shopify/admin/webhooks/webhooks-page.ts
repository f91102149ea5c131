import type { Delivery } from '../../webhooks/delivery-log.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { options } from '../options.ts';
import { pageOf, pager } from '../pager.ts';
import { adminPath, type Place } from '../place.ts';
import type { Asked } from '../section.ts';
import { dayInShop } from '../shop-day.ts';
import { table } from '../table.ts';
import { outcome, stateBadge, STATES } from './delivery-words.ts';

function row(place: Place, delivery: Delivery): Html {
  const last = delivery.attempts.at(-1);
  return html`<tr>
    <th scope="row"><a href="${adminPath(place, `webhooks/${delivery.webhookId}`)}">${delivery.topic}</a></th>
    <td>${dayInShop(place.store, delivery.triggeredAt, 'second')}</td>
    <td class="number">${delivery.attempts.length}</td>
    <td>${last ? outcome(last) : '—'}</td>
    <td>${stateBadge(delivery)}</td>
  </tr>`;
}

function filters({ place, url }: Asked, topics: readonly string[]): Html {
  const chosen = (name: string) => url.searchParams.get(name) ?? '';
  return html`<form class="filter" action="${adminPath(place, 'webhooks')}">
    <select name="topic" aria-label="Topic">
      ${options([['', 'Every topic'], ...topics.map((topic) => [topic, topic] as const)], chosen('topic'))}
    </select>
    <select name="state" aria-label="State">
      ${options([['', 'Every state'], ...STATES], chosen('state'))}
    </select>
    <button class="button plain">Show</button>
  </form>`;
}

/** What has been sent to the app, the latest first, and how it went. */
export function webhooksPage(asked: Asked): Html {
  const { place, url } = asked;
  const topic = url.searchParams.get('topic') ?? '';
  const state = url.searchParams.get('state') ?? '';
  const sent = place.ctx.deliveries.filter(({ shop }) => shop === place.store.shop.domain).reverse();
  const topics = [...new Set(sent.map((delivery) => delivery.topic))].sort();
  const page = pageOf(
    sent.filter((one) => (topic === '' || one.topic === topic) && (state === '' || one.state === state)),
    url,
  );
  return ownPage(
    asked,
    'webhooks',
    { title: 'Webhooks' },
    card(
      filters(asked, topics),
      table(
        { label: 'Webhooks' },
        ['Topic', 'Triggered', ['Attempts', 'number'], 'Last answer', 'State'],
        page.items.map((delivery) => row(place, delivery)),
      ),
      page.total === 0 && html`<p class="empty">No webhooks.</p>`,
      pager(page, url),
    ),
  );
}
