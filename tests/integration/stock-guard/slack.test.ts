import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { action as connecting } from '~/routes/app.settings.slack';
import { action as disconnecting } from '~/routes/app.settings.slack.$channelId.disconnection';
import { action as trying } from '~/routes/app.settings.slack.$channelId.test';
import { loader as settings } from '~/routes/app.settings._index';
import { sendDue } from '~/stock-guard/notices/outbox.server';
import { maison } from '../../local-shopify/seed/maison';
import { routeSlackTo } from '../../local-shopify/slack/route-slack';
import type { Running } from '../../local-shopify/start';
import { askedByOwner, statusThrown } from '../../setup/asked-by-owner';
import { connectedStores } from '../../setup/connected-store';
import { MAISON, minutesAfter, notices, openMaison, WEDNESDAY } from '../../setup/guarded-maison';

const OTHER = 'other-house.myshopify.com';
const SECRET = 's3cretOfTheWebhook';
const URL_OF_ALERTS = `https://hooks.slack.com/services/T0MAISON/B0ALERTS/${SECRET}`;
const { db } = forShop(MAISON);

let shopify: Running;
let unroute: () => void;

const said = () => shopify.server.slack.messages.map(({ text }) => text);
const connect = (url = URL_OF_ALERTS, name = '#stock') =>
  askedByOwner(shopify, connecting, { shop: MAISON, form: { name, url } });
const channelId = async () => (await db.channel.findFirstOrThrow({ where: { disconnectedAt: null } })).id;
const verb = async (handler: typeof trying | typeof disconnecting, shop = MAISON) =>
  askedByOwner<{ outcome: string }>(shopify, handler, {
    shop,
    params: { channelId: await channelId() },
    form: {},
  });

beforeAll(async () => {
  const seed = maison();
  shopify = await connectedStores([seed, { ...seed, shop: { ...seed.shop, domain: OTHER } }]);
  unroute = routeSlackTo(shopify.url);
});

beforeEach(async () => {
  await openMaison({ settleMinutes: 0 });
  await db.channel.deleteMany();
  shopify.server.faults = { ...shopify.server.faults, slack: {} };
  shopify.server.slack.messages.length = 0;
});

afterAll(() => unroute());

test('a channel is connected once Slack has taken a first message, and its address is stored as a secret', async () => {
  expect(await connect()).toEqual({ outcome: 'connected', detail: '' });
  expect(said()).toEqual([
    'Stock alerts of Atelier Sande arrive here. A broken promise is told at once; everything else in one message a day, at eight in the morning.',
  ]);
  const [stored] = await db.channel.findMany();
  expect(stored).toMatchObject({ name: '#stock', failure: null });
  expect(JSON.stringify(stored, (_, value: unknown) => String(value))).not.toContain(SECRET);
  const page = await askedByOwner(shopify, settings, { shop: MAISON, path: '/app/settings' });
  expect(page.channels).toMatchObject([{ name: '#stock', failure: null }]);
  expect(JSON.stringify(page)).not.toContain(SECRET);
});

test.each([
  ['https://evil.example/services/T0/B0/x', '#stock', 'not-slack'],
  ['http://hooks.slack.com/services/T0/B0/x', '#stock', 'not-slack'],
  ['https://127.0.0.1/services/T0/B0/x', '#stock', 'not-slack'],
  ['', '#stock', 'not-slack'],
  [URL_OF_ALERTS, ' \r\n ', 'no-name'],
])('%j with the name %j is %s, and nothing is sent or stored', async (url, name, outcome) => {
  expect((await connect(url, name)).outcome).toBe(outcome);
  expect(said()).toEqual([]);
  expect(await db.channel.count()).toBe(0);
});

test('what Slack does not take is not connected, and the reason is said', async () => {
  shopify.server.faults = { ...shopify.server.faults, slack: { gone: true } };
  expect(await connect()).toEqual({ outcome: 'failed', detail: 'no_service' });
  expect(await db.channel.count()).toBe(0);
});

test('the same webhook is connected once, and a sixth one not at all', async () => {
  await connect();
  expect((await connect()).outcome).toBe('already-there');
  for (const other of ['B2', 'B3', 'B4', 'B5'])
    expect((await connect(`https://hooks.slack.com/services/T0/${other}/x`)).outcome).toBe('connected');
  expect((await connect('https://hooks.slack.com/services/T0/B6/x')).outcome).toBe('too-many');
  expect(await db.channel.count()).toBe(5);
});

test('a test says what Slack said, and the failure stands beside the channel until a message arrives', async () => {
  await connect();
  expect(await verb(trying)).toEqual({ outcome: 'sent' });
  expect(said().at(-1)).toContain('Test: stock alerts of Atelier Sande reach this channel');
  shopify.server.faults = { ...shopify.server.faults, slack: { archived: true } };
  expect(await verb(trying)).toEqual({ outcome: 'failed' });
  expect(await db.channel.findFirst()).toMatchObject({ failure: 'channel_is_archived' });
  shopify.server.faults = { ...shopify.server.faults, slack: {} };
  expect(await verb(trying)).toEqual({ outcome: 'sent' });
  expect(await db.channel.findFirst()).toMatchObject({ failure: null });
});

test('a disconnected channel forgets its address and gets nothing that had not left', async () => {
  await connect();
  const id = await channelId();
  await db.notice.create({
    data: {
      shop: MAISON,
      channelId: id,
      kind: 'test',
      dedupKey: 'waiting',
      content: { kind: 'test', askedAt: WEDNESDAY.toISOString() },
      state: 'due',
      createdAt: WEDNESDAY,
      dueAt: WEDNESDAY,
    },
  });
  expect(await verb(disconnecting)).toEqual({ outcome: 'disconnected' });
  expect(await db.channel.findFirst()).toMatchObject({ sealedUrl: '' });
  expect(await notices()).toEqual([]);
  expect(await askedByOwner(shopify, trying, { shop: MAISON, params: { channelId: id }, form: {} })).toEqual({
    outcome: 'not-there',
  });
});

test('what waits for a channel leaves through the outbox, and is tried again while Slack fails', async () => {
  await connect();
  shopify.server.slack.messages.length = 0;
  await db.notice.create({
    data: {
      shop: MAISON,
      channelId: await channelId(),
      kind: 'test',
      dedupKey: 'waiting',
      content: { kind: 'test', askedAt: WEDNESDAY.toISOString() },
      state: 'due',
      createdAt: WEDNESDAY,
      dueAt: WEDNESDAY,
    },
  });
  shopify.server.faults = { ...shopify.server.faults, slack: { status: 503 } };
  expect(await sendDue(MAISON, WEDNESDAY)).toEqual({ sent: 0, kept: 1 });
  shopify.server.faults = { ...shopify.server.faults, slack: {} };
  expect(await sendDue(MAISON, minutesAfter(1))).toEqual({ sent: 1, kept: 0 });
  expect(said()).toHaveLength(1);
});

test('another shop neither tests nor disconnects the channel', async () => {
  await connect();
  await askedByOwner(shopify, settings, { shop: OTHER });
  expect(await verb(trying, OTHER)).toEqual({ outcome: 'not-there' });
  expect(await verb(disconnecting, OTHER)).toEqual({ outcome: 'not-there' });
  expect(
    await statusThrown(askedByOwner(shopify, trying, { shop: MAISON, params: { channelId: 'x' }, form: {} })),
  ).toBe(400);
  expect(await db.channel.count({ where: { disconnectedAt: null } })).toBe(1);
});
