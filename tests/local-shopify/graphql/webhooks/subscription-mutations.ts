import { bareId, gid } from '../../store/gid.ts';
import type { WebhookSubscription } from '../../store/webhook-subscriptions.ts';
import { withArguments, type FieldWithArguments, type GraphContext } from '../field.ts';
import { userError } from '../user-error.ts';
import { pubSub, readAddress, type Address } from './address.ts';
import { checkSubscription, settingsFrom, type SubscriptionInput } from './subscription-input.ts';

/** How one kind of input names its address; null where it leaves the address as it is. */
interface Kind<I extends SubscriptionInput> {
  field: string;
  address: (input: I, context: GraphContext) => Address | null;
}

type HttpInput = SubscriptionInput & { uri?: string | null; callbackUrl?: string | null };
type PubSubInput = SubscriptionInput & { pubSubProject: string; pubSubTopic: string };
type ArnInput = SubscriptionInput & { arn?: string | null };

const ANY: Kind<HttpInput> = {
  field: 'callbackUrl',
  address: ({ uri, callbackUrl }, { appUrl }) => {
    const given = uri ?? callbackUrl;
    return given === undefined || given === null ? null : readAddress(given, appUrl);
  },
};
const PUB_SUB: Kind<PubSubInput> = {
  field: 'pubSubTopic',
  address: ({ pubSubProject, pubSubTopic }) => pubSub(pubSubProject, pubSubTopic),
};
const EVENT_BRIDGE: Kind<ArnInput> = {
  field: 'arn',
  address: ({ arn }, { appUrl }) => (arn === undefined || arn === null ? null : readAddress(arn, appUrl)),
};

function creating<I extends SubscriptionInput>(kind: Kind<I>): FieldWithArguments<unknown> {
  return withArguments(['topic', 'webhookSubscription'], (_root, args, context) => {
    const input = args['webhookSubscription'] as I;
    const topic = args['topic'] as string;
    const settings = settingsFrom(input);
    const address = kind.address(input, context) ?? readAddress('', context.appUrl);
    const wanted = { id: null, topic, address, addressField: kind.field, filter: settings.filter };
    const checked = checkSubscription(context, wanted);
    if (checked.kind === 'bad') return { webhookSubscription: null, userErrors: checked.userErrors };
    const { store } = context;
    const at = store.now();
    const id = store.newId();
    const { endpoint } = checked;
    const made = { id, topic, endpoint, ...settings, createdAt: at, updatedAt: at };
    return { webhookSubscription: store.tables.webhookSubscriptions.put(made), userErrors: [] };
  });
}

function updating<I extends SubscriptionInput>(kind: Kind<I>): FieldWithArguments<unknown> {
  return withArguments(['id', 'webhookSubscription'], (_root, args, context) => {
    const before = found(args['id'], context);
    if (before === undefined) return { webhookSubscription: null, userErrors: [UNKNOWN] };
    const input = args['webhookSubscription'] as I;
    const settings = settingsFrom(input, before);
    const address = kind.address(input, context) ?? { kind: 'endpoint', endpoint: before.endpoint };
    const { id, topic } = before;
    const wanted = { id, topic, address, addressField: kind.field, filter: settings.filter };
    const checked = checkSubscription(context, wanted);
    if (checked.kind === 'bad') return { webhookSubscription: null, userErrors: checked.userErrors };
    const change = { ...settings, endpoint: checked.endpoint, updatedAt: context.store.now() };
    return {
      webhookSubscription: context.store.tables.webhookSubscriptions.change(id, change),
      userErrors: [],
    };
  });
}

const UNKNOWN = userError(['id'], 'Webhook subscription does not exist', null);

function found(id: unknown, { store }: GraphContext): WebhookSubscription | undefined {
  return store.tables.webhookSubscriptions.get(bareId(String(id), 'WebhookSubscription') ?? 0);
}

const webhookSubscriptionDelete = withArguments<unknown>(['id'], (_root, args, context) => {
  const subscription = found(args['id'], context);
  if (subscription === undefined) return { deletedWebhookSubscriptionId: null, userErrors: [UNKNOWN] };
  context.store.tables.webhookSubscriptions.remove(subscription.id);
  return {
    deletedWebhookSubscriptionId: gid('WebhookSubscription', subscription.id),
    userErrors: [],
  };
});

export const SUBSCRIPTION_MUTATIONS = {
  webhookSubscriptionCreate: creating(ANY),
  webhookSubscriptionUpdate: updating(ANY),
  webhookSubscriptionDelete,
  pubSubWebhookSubscriptionCreate: creating(PUB_SUB),
  pubSubWebhookSubscriptionUpdate: updating(PUB_SUB),
  eventBridgeWebhookSubscriptionCreate: creating(EVENT_BRIDGE),
  eventBridgeWebhookSubscriptionUpdate: updating(EVENT_BRIDGE),
};
