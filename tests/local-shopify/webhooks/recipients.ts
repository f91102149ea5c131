import type { AppConfiguration } from '../oauth/app-configuration.ts';
import type { Store } from '../store/store.ts';
import { endpointUri, topicName } from '../store/webhook-subscriptions.ts';

/** One subscription as the courier needs it. */
export interface Recipient {
  /** Relative to the app, or a whole address. */
  uri: string;
  includeFields: readonly string[] | null;
  filter: string | null;
  format: 'JSON' | 'XML';
  /** Of a subscription made through the API; null for one of the app's configuration, which no failure removes. */
  subscriptionId: number | null;
}

/** Who is told of a topic: the app's configured subscriptions, then those it made in this shop. */
export function recipientsOf(topic: string, app: AppConfiguration, store: Store): Recipient[] {
  const configured = app.subscriptions
    .filter((subscription) => subscription.topic === topic)
    .map(({ uri, includeFields, filter }) => ({
      uri,
      includeFields,
      filter,
      format: 'JSON' as const,
      subscriptionId: null,
    }));
  const made = store.tables.webhookSubscriptions.by('topic', topicName(topic)).map((subscription) => ({
    uri: endpointUri(subscription.endpoint),
    includeFields: subscription.includeFields.length === 0 ? null : subscription.includeFields,
    filter: subscription.filter,
    format: subscription.format,
    subscriptionId: subscription.id,
  }));
  return [...configured, ...made];
}

export type Destination = { kind: 'app'; url: string } | { kind: 'elsewhere'; url: string; reason: string };

/** Where a webhook really goes: nothing leaves for any other address than the app's own, and nothing but JSON. */
export function destination(
  { uri, format }: Pick<Recipient, 'uri' | 'format'>,
  app: { publicUrl: string; directUrl: string },
): Destination {
  if (format === 'XML') return { kind: 'elsewhere', url: uri, reason: 'The local Shopify writes no XML.' };
  if (!/^\w[\w+.-]*:/.test(uri)) return { kind: 'app', url: new URL(uri, app.directUrl).href };
  const url = URL.canParse(uri) ? new URL(uri) : null;
  const own = [app.publicUrl, app.directUrl].map((address) => new URL(address).host);
  if (url !== null && own.includes(url.host))
    return { kind: 'app', url: new URL(url.pathname + url.search, app.directUrl).href };
  return { kind: 'elsewhere', url: uri, reason: `The local Shopify sends to the app only, not to ${uri}.` };
}
