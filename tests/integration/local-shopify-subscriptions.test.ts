import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { noFaults } from '../local-shopify/control/faults';
import { adjustAvailable } from '../local-shopify/store/adjust-available';
import type { Level } from '../local-shopify/store/types';
import type { Running } from '../local-shopify/start';
import { openMaison, openReceiver, read, SHOP, type Received } from './local-shopify-visit';

let maison: Running;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let answer: (received: Received) => number = () => 200;

beforeAll(async () => {
  receiver = await openReceiver((received) => answer(received));
  maison = await openMaison({ appUrl: receiver.url, webhookRetryFactor: 0.000_1 });
});
afterAll(async () => {
  await maison.close();
  await receiver.close();
});
beforeEach(async () => {
  await expect.poll(() => maison.server.courier.idle).toBe(true);
  answer = () => 200;
  maison.server.faults = noFaults();
  receiver.received.length = 0;
  const { webhookSubscriptions } = maison.store(SHOP).tables;
  for (const id of [...webhookSubscriptions.keys()]) webhookSubscriptions.remove(id);
});

interface Payload {
  webhookSubscription: ({ id: string } & Record<string, unknown>) | null;
  userErrors: { field: string[]; message: string; code?: string }[];
}
const FIELDS = 'id topic uri filter includeFields format name';
const CREATE = `mutation($topic: WebhookSubscriptionTopic!, $input: WebhookSubscriptionInput!) {
  payload: webhookSubscriptionCreate(topic: $topic, webhookSubscription: $input) {
    webhookSubscription { ${FIELDS} } userErrors { field message } } }`;
const UPDATE = `mutation($id: ID!, $input: WebhookSubscriptionInput!) {
  payload: webhookSubscriptionUpdate(id: $id, webhookSubscription: $input) {
    webhookSubscription { ${FIELDS} } userErrors { field message } } }`;

const ask = async (query: string, variables: object) =>
  (await read<{ payload: Payload }>(maison, query, { ...variables })).payload;
const create = (input: object, topic = 'INVENTORY_LEVELS_UPDATE') => ask(CREATE, { topic, input });
const update = (id: string | undefined, input: object) => ask(UPDATE, { id, input });

const level = (): Level => {
  const found = [...maison.store(SHOP).levels.values()].find(({ isActive }) => isActive);
  if (found === undefined) throw new Error('the maison has no stock');
  return found;
};
const receive = () => adjustAvailable(maison.store(SHOP), { ...level(), delta: 1 });
const made = () => receiver.received.filter(({ path }) => path === '/made');

test.each([
  [' ', "Address can't be blank"],
  ['https://', 'Address is invalid'],
  ['no address', 'Address is invalid'],
  ['pubsub://project', 'Address is invalid'],
  ['arn:aws:sns:us-east-1:1:topic', 'Address is invalid'],
  ['http://example.com/a', 'Address protocol http:// is not supported'],
  ['ftp://example.com/a', 'Address protocol ftp:// is not supported'],
  ['https://maison.myshopify.com/a', 'Address cannot be a Shopify or an internal domain'],
  ['https://localhost/a', 'Address cannot be a Shopify or an internal domain'],
])('an address that no webhook can go to is refused: %j', async (uri, message) => {
  expect(await create({ uri })).toEqual({
    webhookSubscription: null,
    userErrors: [{ field: ['webhookSubscription', 'callbackUrl'], message }],
  });
});

test.each([
  ['  https://example.com/a ', 'https://example.com/a', 'WebhookHttpEndpoint'],
  ['pubsub://project:topic', 'pubsub://project:topic', 'WebhookPubSubEndpoint'],
  [
    'arn:aws:events:eu-west-1::event-source/aws.partner/shopify.com/1/name',
    'arn:aws:events:eu-west-1::event-source/aws.partner/shopify.com/1/name',
    'WebhookEventBridgeEndpoint',
  ],
])('an address is kept without the space around it, as what it is: %j', async (given, uri, endpoint) => {
  const { webhookSubscription } = await create({ uri: given });
  expect(webhookSubscription).toMatchObject({ uri, topic: 'INVENTORY_LEVELS_UPDATE', format: 'JSON' });
  const query = `query($id: ID!) { webhookSubscription(id: $id) { endpoint { __typename } apiVersion { handle } } }`;
  expect(await read(maison, query, { id: webhookSubscription?.id })).toEqual({
    webhookSubscription: { endpoint: { __typename: endpoint }, apiVersion: { handle: '2026-10' } },
  });
});

test('one address takes a topic once for each filter', async () => {
  const uri = 'https://example.com/a';
  await create({ uri });
  expect((await create({ uri })).userErrors[0]?.message).toBe(
    'Address for this topic has already been taken',
  );
  expect((await create({ uri, filter: 'available:0' })).userErrors).toEqual([]);
  expect((await create({ uri }, 'SHOP_UPDATE')).userErrors).toEqual([]);
});

test('a filter must name the fields it looks at, and a refused one changes nothing', async () => {
  const userErrors = [
    {
      field: ['webhookSubscription'],
      message:
        'The specified filter is invalid, please ensure you specify the field(s) you wish to filter on.',
    },
  ];
  const uri = 'https://example.com/a';
  const { webhookSubscription } = await create({ uri, filter: 'available:0' });
  for (const filter of ['available:0 scarce', 'scarce', 'available:0 OR scarce', 'NOT scarce']) {
    expect(await create({ uri, filter })).toEqual({ webhookSubscription: null, userErrors });
    expect(await update(webhookSubscription?.id, { filter })).toMatchObject({ userErrors });
  }
  const query = `query($id: ID!) { webhookSubscription(id: $id) { ${FIELDS} } }`;
  expect(await read(maison, query, { id: webhookSubscription?.id })).toEqual({ webhookSubscription });
});

test('an update changes what it names and leaves the rest', async () => {
  const { webhookSubscription } = await create({
    uri: 'https://example.com/a',
    includeFields: ['available'],
  });
  const changed = await update(webhookSubscription?.id, { uri: 'https://example.com/b', name: 'stock' });
  expect(changed.webhookSubscription).toEqual({
    ...webhookSubscription,
    uri: 'https://example.com/b',
    name: 'stock',
  });
});

test('what does not exist is neither updated nor deleted', async () => {
  const id = 'gid://shopify/WebhookSubscription/1';
  const userErrors = [{ field: ['id'], message: 'Webhook subscription does not exist' }];
  expect(await update(id, { name: 'x' })).toEqual({ webhookSubscription: null, userErrors });
  const remove = `mutation($id: ID!) { webhookSubscriptionDelete(id: $id) { deletedWebhookSubscriptionId userErrors { field message } } }`;
  expect(await read(maison, remove, { id })).toEqual({
    webhookSubscriptionDelete: { deletedWebhookSubscriptionId: null, userErrors },
  });
});

test('the mutations for one cloud say by a code what is wrong', async () => {
  const query = `mutation { payload: pubSubWebhookSubscriptionCreate(topic: SHOP_UPDATE,
    webhookSubscription: { pubSubProject: "p", pubSubTopic: "t" }) { webhookSubscription { uri } userErrors { code } } }`;
  expect(await ask(query, {})).toEqual({ webhookSubscription: { uri: 'pubsub://p:t' }, userErrors: [] });
  expect((await ask(query, {})).userErrors).toEqual([{ code: 'TAKEN' }]);
});

test('the list is that of the API alone, sorted, narrowed and in windows both ways', async () => {
  const uris = ['a', 'b', 'c'].map((name) => `https://example.com/${name}`);
  const ids: (string | undefined)[] = [];
  for (const [index, uri] of uris.entries())
    ids.push(
      (await create({ uri }, ['ORDERS_CREATE', 'ORDERS_PAID', 'SHOP_UPDATE'][index])).webhookSubscription?.id,
    );
  const list = async (args: string) => {
    const query = `{ webhookSubscriptions(${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    type Answer = { webhookSubscriptions: { nodes: { id: string }[]; pageInfo: Record<string, unknown> } };
    const { nodes, pageInfo } = (await read<Answer>(maison, query)).webhookSubscriptions;
    return { ids: nodes.map(({ id }) => id), pageInfo };
  };
  const first = await list('first: 2');
  expect(first).toMatchObject({
    ids: ids.slice(0, 2),
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  });
  const second = await list(`first: 2, after: "${String(first.pageInfo['endCursor'])}"`);
  expect(second).toMatchObject({
    ids: ids.slice(2),
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
  expect((await list('first: 3, sortKey: ID, reverse: true')).ids).toEqual([...ids].reverse());
  expect((await list('first: 3, topics: [ORDERS_PAID]')).ids).toEqual([ids[1]]);
  expect((await list(`first: 3, uri: "${String(uris[2])}"`)).ids).toEqual([ids[2]]);
  expect((await list('first: 3, query: "created_at:>=2000-01-01"')).ids).toEqual(ids);
  expect((await list('first: 3, query: "updated_at:<2000-01-01"')).ids).toEqual([]);
});

test('a subscription made through the API delivers, with its own fields, beside those of the configuration', async () => {
  await create({ uri: `${receiver.url}/made`, includeFields: ['available'] });
  receive();
  await expect.poll(made).toHaveLength(1);
  expect(Object.keys(JSON.parse(made()[0]?.body ?? '') as object)).toEqual(['available']);
  await expect.poll(() => receiver.received.filter(({ path }) => path === '/webhooks')).toHaveLength(1);
});

test('a filter keeps back what it does not let pass', async () => {
  const { available, locationId } = level();
  const filters = [`available:<=${available} AND location_id:${locationId}`, `available:>${available}`];
  await create({ uri: `${receiver.url}/made`, filter: filters[0] });
  receive();
  await expect.poll(() => receiver.received.length).toBe(1);
  expect(made()).toEqual([]);
  await create({ uri: `${receiver.url}/made`, filter: filters[1] });
  receive();
  await expect.poll(made).toHaveLength(1);
});

test('nothing is sent to another address than the app’s, and the log says so', async () => {
  await create({ uri: 'https://example.com/elsewhere' });
  await create({ uri: 'pubsub://project:topic' });
  receive();
  await expect.poll(() => receiver.received.length).toBe(1);
  const refused = maison.deliveries.filter(({ state }) => state === 'refused');
  expect(refused.map(({ url }) => url)).toEqual(['https://example.com/elsewhere', 'pubsub://project:topic']);
  expect(refused[0]?.attempts[0]?.error).toContain('sends to the app only');
});

test('XML is not written, and the log says so', async () => {
  await create({ uri: `${receiver.url}/made`, format: 'XML' });
  receive();
  await expect.poll(() => receiver.received.length).toBe(1);
  expect(made()).toEqual([]);
  expect(
    maison.deliveries.find(({ state, url }) => state === 'refused' && url.endsWith('/made')),
  ).toMatchObject({
    attempts: [{ error: 'The local Shopify writes no XML.' }],
  });
});

test('eight failed retries remove a subscription of the API, and leave one of the configuration', async () => {
  await create({ uri: `${receiver.url}/made` });
  answer = () => 500;
  receive();
  const tables = maison.store(SHOP).tables;
  await expect.poll(() => tables.webhookSubscriptions.size, { timeout: 15_000 }).toBe(0);
  await expect.poll(() => maison.server.courier.idle, { timeout: 15_000 }).toBe(true);
  answer = () => 200;
  receiver.received.length = 0;
  receive();
  await expect.poll(() => receiver.received.map(({ path }) => path)).toEqual(['/webhooks']);
});

test('a delivery can be sent again, the same payload under the same id', async () => {
  receive();
  await expect.poll(() => receiver.received.length).toBe(1);
  const delivery = maison.deliveries.at(-1);
  if (delivery === undefined) throw new Error('nothing was delivered');
  expect(maison.server.courier.sendAgain(delivery.webhookId)).toBe('on its way');
  await expect.poll(() => receiver.received.length).toBe(2);
  const [first, again] = receiver.received as [Received, Received];
  expect(again.body).toBe(first.body);
  expect(again.headers['x-shopify-webhook-id']).toBe(first.headers['x-shopify-webhook-id']);
});

test('with the app its subscriptions go', async () => {
  await create({ uri: 'https://example.com/a' });
  maison.server.uninstall(SHOP);
  expect(maison.store(SHOP).tables.webhookSubscriptions.size).toBe(0);
  maison.server.install(SHOP);
});
