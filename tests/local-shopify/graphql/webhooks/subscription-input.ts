import type { WebhookEndpoint, WebhookSubscription } from '../../store/webhook-subscriptions.ts';
import { endpointUri } from '../../store/webhook-subscriptions.ts';
import { isFilterValid } from '../../webhooks/filter.ts';
import type { GraphContext } from '../field.ts';
import { userError, type UserError } from '../user-error.ts';
import type { Address } from './address.ts';

/** What all kinds of endpoints have in common in the input. */
export interface SubscriptionInput {
  filter?: string | null;
  format?: 'JSON' | 'XML' | null;
  includeFields?: string[] | null;
  metafieldNamespaces?: string[] | null;
  metafields?: { namespace?: string | null; key: string }[] | null;
  name?: string | null;
}

type Settings = Pick<
  WebhookSubscription,
  'filter' | 'format' | 'includeFields' | 'metafieldNamespaces' | 'metafields' | 'name'
>;

const AT_FIRST: Settings = {
  filter: null,
  format: 'JSON',
  includeFields: [],
  metafieldNamespaces: [],
  metafields: [],
  name: null,
};

/** The settings after an input: what it leaves out stays. */
export function settingsFrom(input: SubscriptionInput, before: Settings = AT_FIRST): Settings {
  return {
    filter: input.filter === undefined ? before.filter : input.filter,
    format: input.format ?? before.format,
    includeFields: input.includeFields ?? before.includeFields,
    metafieldNamespaces: input.metafieldNamespaces ?? before.metafieldNamespaces,
    metafields:
      input.metafields?.map(({ namespace, key }) => ({ namespace: namespace ?? '$app', key })) ??
      before.metafields,
    name: input.name === undefined ? before.name : input.name,
  };
}

export type Checked = { kind: 'good'; endpoint: WebhookEndpoint } | { kind: 'bad'; userErrors: UserError[] };

/** Whether a subscription may stand as it is wanted: a good address, of its own, and a filter that names fields. */
export function checkSubscription(
  { store }: GraphContext,
  wanted: { id: number | null; topic: string; address: Address; addressField: string; filter: string | null },
): Checked {
  const onAddress = (message: string, code: string) =>
    userError(['webhookSubscription', wanted.addressField], message, code);
  if (wanted.address.kind === 'refused')
    return { kind: 'bad', userErrors: [onAddress(wanted.address.message, 'INVALID_PARAMETERS')] };
  const { endpoint } = wanted.address;
  if (wanted.filter !== null && !isFilterValid(wanted.filter)) {
    const message =
      'The specified filter is invalid, please ensure you specify the field(s) you wish to filter on.';
    return { kind: 'bad', userErrors: [userError(['webhookSubscription'], message, 'INVALID_PARAMETERS')] };
  }
  const uri = endpointUri(endpoint);
  for (const other of store.tables.webhookSubscriptions.by('topic', wanted.topic))
    if (other.id !== wanted.id && endpointUri(other.endpoint) === uri && other.filter === wanted.filter)
      return {
        kind: 'bad',
        userErrors: [onAddress('Address for this topic has already been taken', 'TAKEN')],
      };
  return { kind: 'good', endpoint };
}
