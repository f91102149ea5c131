import type { WebhookSubscription } from '../../store/webhook-subscriptions.ts';
import { count, one, type Area } from '../area.ts';
import { connection, fields, withArguments } from '../field.ts';
import { search } from '../search/search.ts';
import { publicApiVersions } from './api-version.ts';
import { SUBSCRIPTION_MUTATIONS } from './subscription-mutations.ts';
import {
  narrowed,
  SUBSCRIPTION_COUNT_SEARCH,
  SUBSCRIPTION_SEARCH,
  subscriptionOrder,
  webhookSubscriptionType,
} from './subscription.ts';

export const WEBHOOKS_AREA: Area = {
  types: { WebhookSubscription: webhookSubscriptionType },
  queries: fields<unknown>({
    webhookSubscription: one('WebhookSubscription'),
    webhookSubscriptions: connection<unknown, WebhookSubscription>(
      ['query', 'sortKey', 'topics', 'uri', 'callbackUrl', 'format'],
      (_root, args, { store }) =>
        search(
          narrowed(store.tables.webhookSubscriptions.values(), args),
          args['query'],
          SUBSCRIPTION_SEARCH,
        ),
      subscriptionOrder,
    ),
    webhookSubscriptionsCount: withArguments(['query', 'limit'], (_root, args, { store }) =>
      count(
        search(store.tables.webhookSubscriptions.values(), args['query'], SUBSCRIPTION_COUNT_SEARCH),
        args,
      ),
    ),
    publicApiVersions: (_root, { store }) => publicApiVersions(store.clock.now()),
  }),
  mutations: SUBSCRIPTION_MUTATIONS,
  finders: { WebhookSubscription: (id, { store }) => store.tables.webhookSubscriptions.get(id) },
};
