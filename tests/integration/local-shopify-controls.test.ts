import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { openMaison, post, read, SHOP } from './local-shopify-visit';

const dataDir = mkdtempSync(join(tmpdir(), 'local-shopify-'));
let maison: Running;
beforeAll(async () => {
  maison = await openMaison({ smtpPort: 0, dataDir });
});
afterAll(async () => {
  await maison.close();
  rmSync(dataDir, { recursive: true });
});

const get = async <T>(path: string): Promise<T> =>
  (await fetch(new URL(path, maison.url))).json() as Promise<T>;
const done = async <T>(path: string, body: object): Promise<T> =>
  (await post(maison, path, body)).json() as Promise<T>;

const SKU = 'FK-ECR-M';
const OSLO = 71_000_000_001;
const level = () =>
  maison.store(SHOP).level(maison.store(SHOP).variantBySku(SKU)?.inventoryItemId ?? 0, OSLO);

test('selling takes stock where online orders are fulfilled, and commits it to the order', async () => {
  const before = { ...level() };
  const sold = await done<{ available: number; locationId: number }>('/__dev/sell', {
    sku: SKU,
    quantity: 3,
  });
  expect(sold).toMatchObject({ locationId: OSLO, available: (before.available ?? 0) - 3 });
  expect(level()?.committed).toBe((before.committed ?? 0) + 3);
});

test('a shop sells over its till, and nothing is committed', async () => {
  const copenhagen = [...maison.store(SHOP).locations.values()].find(
    ({ fulfillsOnlineOrders }) => !fulfillsOnlineOrders,
  );
  await post(maison, '/__dev/sell', { sku: SKU, quantity: 1, locationId: copenhagen?.id });
  const order = [...maison.store(SHOP).orders.values()].at(-1);
  expect(order).toMatchObject({ sourceName: 'pos', retailLocationId: copenhagen?.id });
  expect(maison.store(SHOP).commitments.has(order?.id ?? 0)).toBe(false);
});

test('receiving puts stock on the shelf', async () => {
  const before = level()?.available ?? 0;
  expect(await done('/__dev/receive', { sku: SKU, quantity: 12 })).toMatchObject({ available: before + 12 });
});

test('the controls read JSON without a content type, as curl sends it', async () => {
  const response = await fetch(`${maison.url}/__dev/receive`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: JSON.stringify({ sku: SKU, quantity: 1 }),
  });
  expect(response.status).toBe(200);
});

test('an unknown SKU or a bad fault is answered with 400 and the reason', async () => {
  const unknown = await post(maison, '/__dev/sell', { sku: 'NOTHING', quantity: 1 });
  expect(unknown.status).toBe(400);
  expect(await unknown.text()).toContain('NOTHING');
  const bad = await post(maison, '/__dev/faults', { webhooks: { dropRate: 2 } });
  expect(bad.status).toBe(400);
});

test('a clock is not moved to a time that no date can say', async () => {
  const moved = await post(maison, '/__dev/clock', { advanceSeconds: 1e300 });
  expect(moved.status).toBe(400);
  expect(await moved.text()).toContain('advanceSeconds');
  expect((await get<{ status: string }>('/__dev/health')).status).toBe('ok');
});

test('the clock moves for everyone who follows it', async () => {
  const stream = await fetch(`${maison.url}/__dev/clock/stream`);
  const lines = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  const first = JSON.parse((await lines?.read())?.value ?? '{}') as { offset: number };
  await post(maison, '/__dev/clock', { advanceSeconds: 3600 });
  const second = JSON.parse((await lines?.read())?.value ?? '{}') as { offset: number };
  expect(second.offset - first.offset).toBe(3_600_000);
  await lines?.cancel();
});

const send = (subject: string) =>
  createTransport({ host: '127.0.0.1', port: maison.smtpPort ?? 0 }).sendMail({
    from: 'Mainstay <alerts@mainstay.example>',
    to: 'planner@ateliersande.example',
    subject,
    text: 'Twelve arrive.',
    html: '<p>Twelve arrive.</p>',
    headers: { 'X-Dedup': 'one' },
  });

test('a mail that is sent over SMTP lies in the inbox, and bounces while SMTP is down', async () => {
  await send('Harbour Coat 48: sold out');
  const [mail] = await get<object[]>('/__dev/mail');
  expect(mail).toMatchObject({
    to: ['planner@ateliersande.example'],
    subject: 'Harbour Coat 48: sold out',
    text: expect.stringContaining('Twelve arrive.') as string,
    html: '<p>Twelve arrive.</p>',
    headers: { 'x-dedup': 'one' },
  });
  await post(maison, '/__dev/faults', { smtp: { down: true } });
  await expect(send('Lost')).rejects.toThrow('Service not available');
  await post(maison, '/__dev/faults', {});
  expect(await get<object[]>('/__dev/mail')).toHaveLength(1);
});

test('the API can be made to fail, to hurry nobody, and to break off', async () => {
  await post(maison, '/__dev/faults', { api: { status: 502 } });
  await expect(read(maison, '{ shop { name } }')).rejects.toThrow();
  await post(maison, '/__dev/faults', { api: { throttle: true } });
  await expect(read(maison, '{ shop { name } }')).rejects.toThrow('Throttled');
  await post(maison, '/__dev/faults', { api: { cut: true } });
  await expect(read(maison, '{ shop { name } }')).rejects.toThrow();
  await post(maison, '/__dev/faults', {});
  await expect
    .poll(() => read(maison, '{ shop { name } }').catch(() => null))
    .toEqual({ shop: { name: 'Atelier Sande' } });
});

test('a second start goes on where the first one stopped, and a reset goes back to the seed', async () => {
  const sold = level()?.available;
  const installed = maison.server.installation(SHOP)?.id;
  const offset = maison.server.clock.offset;
  const mails = maison.mails.length;
  expect(mails).toBeGreaterThan(0);
  await maison.close();
  maison = await openMaison({ smtpPort: 0, dataDir });
  expect(level()?.available).toBe(sold);
  expect(maison.server.installation(SHOP)?.id).toBe(installed);
  expect(maison.server.clock.offset).toBe(offset);
  expect(maison.mails).toHaveLength(mails);
  expect((await post(maison, '/__dev/reset', {})).status).toBe(200);
  expect(level()?.available).toBe(118);
  expect(maison.server.clock.offset).toBeLessThan(offset);
  expect(maison.server.installation(SHOP)?.id).toBeGreaterThan(installed ?? Infinity);
});

test('what another version kept is refused by name instead of being half understood', async () => {
  const old = mkdtempSync(join(tmpdir(), 'local-shopify-old-'));
  writeFileSync(join(old, 'shopify.json'), JSON.stringify({ clockOffset: 0, stores: [] }));
  await expect(openMaison({ dataDir: old })).rejects.toThrow('was kept by another version');
  rmSync(old, { recursive: true });
});
