/** Where a subscription's webhooks go. */
export type WebhookEndpoint =
  | { readonly kind: 'https'; readonly url: string }
  | { readonly kind: 'pubsub'; readonly project: string; readonly topic: string }
  | { readonly kind: 'event-bridge'; readonly arn: string };

/** A subscription that an app made through the API, beside those of its configuration. */
export interface WebhookSubscription {
  readonly id: number;
  /** As the API names it: `INVENTORY_LEVELS_UPDATE`. */
  readonly topic: string;
  readonly endpoint: WebhookEndpoint;
  readonly format: 'JSON' | 'XML';
  readonly name: string | null;
  readonly filter: string | null;
  /** Empty means every field. */
  readonly includeFields: readonly string[];
  readonly metafieldNamespaces: readonly string[];
  readonly metafields: readonly { readonly namespace: string; readonly key: string }[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The endpoint as one address. */
export function endpointUri(endpoint: WebhookEndpoint): string {
  if (endpoint.kind === 'https') return endpoint.url;
  return endpoint.kind === 'pubsub' ? `pubsub://${endpoint.project}:${endpoint.topic}` : endpoint.arn;
}

/** How the API names a topic that a header writes with a slash. */
export const topicName = (topic: string): string => topic.replace('/', '_').toUpperCase();
