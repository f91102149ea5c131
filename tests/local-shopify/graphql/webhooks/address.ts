import type { WebhookEndpoint } from '../../store/webhook-subscriptions.ts';

/** What an address means, or Shopify's complaint about it. */
export type Address = { kind: 'endpoint'; endpoint: WebhookEndpoint } | { kind: 'refused'; message: string };

const INTERNAL =
  /(^|\.)(shopify\.com|myshopify\.com|shopifycloud\.com|shopify\.io|shopifyinternal\.com|localhost|local|internal|localdomain)$/;
const ARN = /^arn:aws:events:[a-z0-9-]+::event-source\/aws\.partner\/shopify\.com(\.test)?\/\d+\/[^\s/]+$/;

/**
 * Reads where a subscription's webhooks are to go. The app's own address is taken as it is: here it stands for the
 * public one that Shopify would be given.
 */
export function readAddress(given: string, appUrl: string): Address {
  const text = given.trim();
  if (text === '') return refused("Address can't be blank");
  if (text.startsWith('arn:'))
    return ARN.test(text)
      ? { kind: 'endpoint', endpoint: { kind: 'event-bridge', arn: text } }
      : refused('Address is invalid');
  if (text.startsWith('pubsub://')) return readPubSub(text);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && url.host === new URL(appUrl).host) return https(text);
  if (scheme !== undefined && scheme !== 'https')
    return refused(`Address protocol ${scheme}:// is not supported`);
  if (scheme === undefined || url === null || /\s/.test(text)) return refused('Address is invalid');
  if (isInternal(url.hostname)) return refused('Address cannot be a Shopify or an internal domain');
  return https(text);
}

/** A Google Cloud project with one of its topics. */
export function pubSub(project: string, topic: string): Address {
  return readPubSub(`pubsub://${project.trim()}:${topic.trim()}`);
}

function readPubSub(text: string): Address {
  const [, project, topic] = /^pubsub:\/\/([^\s:/]+):([^\s:/]+)$/.exec(text) ?? [];
  if (project === undefined || topic === undefined) return refused('Address is invalid');
  return { kind: 'endpoint', endpoint: { kind: 'pubsub', project, topic } };
}

/** Shopify's own hosts, and those that no one outside of a network reaches. */
function isInternal(host: string): boolean {
  return INTERNAL.test(host) || /^(\d+\.){3}\d+$/.test(host) || host.startsWith('[');
}

const https = (url: string): Address => ({ kind: 'endpoint', endpoint: { kind: 'https', url } });
const refused = (message: string): Address => ({ kind: 'refused', message });
