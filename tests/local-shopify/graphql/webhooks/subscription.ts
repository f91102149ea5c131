import { gid } from '../../store/gid.ts';
import { endpointUri, type WebhookSubscription } from '../../store/webhook-subscriptions.ts';
import { fields, typed, type Arguments, type Order, type Typed } from '../field.ts';
import type { SearchFields } from '../search/search.ts';
import { apiVersion } from './api-version.ts';

export const webhookSubscriptionType = fields<WebhookSubscription>({
  id: (subscription) => gid('WebhookSubscription', subscription.id),
  legacyResourceId: (subscription) => String(subscription.id),
  topic: (subscription) => subscription.topic,
  uri: (subscription) => endpointUri(subscription.endpoint),
  callbackUrl: (subscription) => endpointUri(subscription.endpoint),
  endpoint: (subscription) => shownEndpoint(subscription),
  format: (subscription) => subscription.format,
  name: (subscription) => subscription.name,
  filter: (subscription) => subscription.filter,
  includeFields: (subscription) => subscription.includeFields,
  metafieldNamespaces: (subscription) => subscription.metafieldNamespaces,
  metafields: (subscription) => subscription.metafields,
  apiVersion: (_subscription, { app, store }) => apiVersion(app.webhookVersion, store.clock.now()),
  createdAt: (subscription) => subscription.createdAt,
  updatedAt: (subscription) => subscription.updatedAt,
});

function shownEndpoint({ endpoint }: WebhookSubscription): Typed {
  if (endpoint.kind === 'https') return typed('WebhookHttpEndpoint', { callbackUrl: endpoint.url });
  if (endpoint.kind === 'event-bridge') return typed('WebhookEventBridgeEndpoint', { arn: endpoint.arn });
  return typed('WebhookPubSubEndpoint', {
    pubSubProject: endpoint.project,
    pubSubTopic: endpoint.topic,
  });
}

export const SUBSCRIPTION_SEARCH: SearchFields<WebhookSubscription> = {
  id: (subscription) => subscription.id,
  created_at: (subscription) => subscription.createdAt,
  updated_at: (subscription) => subscription.updatedAt,
};

/** The count knows two terms more than the list. */
export const SUBSCRIPTION_COUNT_SEARCH: SearchFields<WebhookSubscription> = {
  ...SUBSCRIPTION_SEARCH,
  topic: (subscription) => subscription.topic,
  endpoint: (subscription) => endpointUri(subscription.endpoint),
};

export function subscriptionOrder({ sortKey }: Arguments): Order<WebhookSubscription> {
  const id = (subscription: WebhookSubscription) => subscription.id;
  return sortKey === 'ID' ? { id } : { id, value: ({ createdAt }) => Date.parse(createdAt) };
}

/** The subscriptions that the arguments beside the search leave. */
export function narrowed(all: Iterable<WebhookSubscription>, args: Arguments): WebhookSubscription[] {
  const topics = args['topics'] as string[] | null | undefined;
  const uri = (args['uri'] ?? args['callbackUrl']) as string | null | undefined;
  const format = args['format'] as string | null | undefined;
  return [...all].filter(
    (subscription) =>
      (topics ?? [subscription.topic]).includes(subscription.topic) &&
      (uri ?? endpointUri(subscription.endpoint)) === endpointUri(subscription.endpoint) &&
      (format ?? subscription.format) === subscription.format,
  );
}
