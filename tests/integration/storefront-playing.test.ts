import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { placeOrder } from '../local-shopify/store/place-order.ts';
import { API_KEY, MAISON, visitMaison, type Visit } from './storefront-visit.ts';

let visit: Visit;
let app: Server;
/** Ids of the webhooks that reached the app, and how it answers the next ones: 200 if nothing else is said. */
let received: string[];
let answers: number[];

beforeAll(async () => {
  visit = await visitMaison();
  app = createServer((request, response) => {
    received.push(String(request.headers['x-shopify-webhook-id']));
    request.resume().once('end', () => response.writeHead(answers.shift() ?? 200).end());
  });
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  visit.running.appListensAt(`http://localhost:${(app.address() as AddressInfo).port}`);
});

beforeEach(() => {
  received = [];
  answers = [];
  visit.afresh();
});

afterAll(async () => {
  await visit.running.close();
  app.close();
});

/** Sells a coat and waits until its webhook has come to an end. */
async function told() {
  const variant = visit.store.variantBySku('HC-NVY-50');
  placeOrder(visit.store, { lines: [{ variantId: variant?.id ?? 0, quantity: 1 }] });
  const delivery = visit.running.deliveries.findLast(({ topic }) => topic === 'inventory_levels/update');
  await expect.poll(() => delivery?.state, { timeout: 10_000 }).toBe('delivered');
  if (!delivery) throw new Error('No webhook was sent.');
  return delivery;
}

test('webhooks are listed with how they went, and shown with their payload', async () => {
  const { webhookId } = await told();
  const list = (await visit.page('/store/maison/webhooks?topic=inventory_levels/update&state=delivered'))
    .text;
  expect(list).toContain(`webhooks/${webhookId}`);
  const shown = (await visit.page(`/store/maison/webhooks/${webhookId}`)).text;
  expect(shown).toContain('Delivered');
  expect(shown).toContain('&quot;inventory_item_id&quot;');
  expect((await visit.page('/store/maison/webhooks?state=dropped')).text).not.toContain(webhookId);
});

test('every attempt is shown with its answer', async () => {
  answers = [503];
  const { webhookId, attempts } = await told();
  expect(attempts.map(({ status }) => status)).toEqual([503, 200]);
  const { text } = await visit.page(`/store/maison/webhooks/${webhookId}`);
  expect(text).toContain('<td>503</td>');
  expect(text).toContain('<td>200</td>');
});

test('a webhook is sent again on demand, with the id it had', async () => {
  const { webhookId, attempts } = await told();
  const pressed = await visit.press(`/store/maison/webhooks/${webhookId}/resend`, {});
  expect(pressed.headers.get('location')).toContain('webhook-resent');
  await expect.poll(() => attempts.length).toBe(2);
  expect(received.filter((id) => id === webhookId)).toHaveLength(2);
  expect((await visit.press('/store/maison/webhooks/no-such-webhook/resend', {})).status).toBe(404);
});

test('the clock moves on by what is asked, and by nothing that cannot be read', async () => {
  const { clock } = visit.running.server;
  const before = clock.offset;
  await visit.press('/store/maison/clock', { amount: '2', unit: 'days' });
  expect(clock.offset - before).toBe(2 * 86_400_000);
  for (const amount of ['soon', '-1', '0', '99999999']) {
    const refused = await visit.press('/store/maison/clock', { amount, unit: 'weeks' });
    const text = await refused.text();
    expect([refused.status, text.includes(`“${amount}” is no number of weeks`)]).toEqual([422, true]);
    expect(text).toContain(`value="${amount}"`);
  }
  expect(clock.offset - before).toBe(2 * 86_400_000);
});

test('faults are switched on and off, and the navigation says that some are on', async () => {
  const { server } = visit.running;
  await visit.press('/store/maison/faults', {
    'webhooks.dropRate': '0.5',
    'api.throttle': 'on',
    'smtp.down': 'on',
  });
  expect(server.faults).toMatchObject({
    webhooks: { dropRate: 0.5 },
    api: { throttle: true },
    smtp: { down: true },
  });
  const { text } = await visit.page('/store/maison/orders');
  expect(text).toContain('Faults (on)');
  expect((await visit.page('/store/maison/faults')).text).toMatch(/name="webhooks\.dropRate"\s+value="0\.5"/);
  await visit.press('/store/maison/faults/clear', {});
  expect((await visit.page('/store/maison/orders')).text).not.toContain('Faults (on)');
});

test('a fault that cannot be is refused by name, and what was entered stays', async () => {
  const refused = await visit.press('/store/maison/faults', {
    'webhooks.dropRate': '7',
    'api.status': 'oops',
  });
  const text = await refused.text();
  expect(refused.status).toBe(422);
  expect(text).toContain('webhooks.dropRate');
  expect(text).toContain('value="7"');
  expect(visit.running.server.faults.webhooks).toEqual({});
});

test('an app’s server sends the merchant to a page that asks for optional scopes in words', async () => {
  const asked = `/store/maison/oauth/install?client_id=${API_KEY}&optional_scopes=read_themes,read_orders`;
  const { text } = await visit.page(asked);
  expect(text).toContain('View themes');
  expect(text).toContain('View orders of the last 60 days');
  const granted = () => visit.running.server.installation(MAISON)?.grantedScopes;
  expect(granted()).not.toContain('read_themes');
  await visit.press('/store/maison/apps/install', { scope: 'read_themes' });
  expect(granted()).toContain('read_themes');
  expect((await visit.page(asked)).text).not.toContain('View themes');
  expect((await visit.page('/store/maison/oauth/install?client_id=another')).status).toBe(404);
});
