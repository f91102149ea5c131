import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { createProduct } from '../local-shopify/store/create-product';
import { deleteProduct } from '../local-shopify/store/delete-product';
import { placeOrder } from '../local-shopify/store/place-order';
import { setAvailable } from '../local-shopify/store/set-available';
import { updateProduct } from '../local-shopify/store/update-product';
import { eventually } from '../setup/eventually';
import { mirrorDifferences } from '../setup/journey-mirror';
import {
  advance,
  alertsOf,
  castNavyCoat,
  faults,
  IDA,
  mailsOf,
  readFirst,
  sellOut,
  tellIda,
  untilCalm,
  untilRows,
} from '../setup/journey-story';
import { ownerOf, type Owner } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';

let running: RunningApp;
let ingrid: Owner;

beforeAll(async () => {
  running = await startApp(maison(), ['read_orders', 'read_all_orders'], { logLevel: 'info' });
  ingrid = ownerOf(running);
  await readFirst(running, ingrid);
  await tellIda(running, ingrid);
  await castNavyCoat(ingrid, store(), ['HC-NVY-50', 'HC-NVY-54']);
  await untilCalm(running);
});

afterAll(() => running.close());

const store = () => running.shopify.store(ingrid.shop);
const shows = async (path: string, text: string) => (await ingrid.open(path)).html.includes(text);

test('while the mail server is down an alert is kept and shown, and it leaves once when the server is back', async () => {
  await faults(running, { smtp: { down: true } });
  await sellOut(running, store(), 'HC-NVY-54');
  await untilRows(running, `exists (select from notice where kind = 'incident' and failure is not null)`);
  expect(await alertsOf(running)).toEqual([]);
  expect(await shows('/app', 'Alerts are waiting to be sent')).toBe(true);
  const settings = (await ingrid.open('/app/settings')).html;
  expect(settings).toContain('Mails that did not leave');
  expect(settings).toContain('Alert for Ida Berg');
  await faults(running, {});
  await advance(running, 2);
  await eventually(async () => (await alertsOf(running)).length > 0, 'the mail leaves');
  await advance(running, 10);
  await untilCalm(running);
  const alerts = await alertsOf(running);
  expect(alerts.map(({ subject, to }) => ({ subject, to }))).toEqual([
    { subject: expect.stringContaining('54') as string, to: [IDA] },
  ]);
  expect(await shows('/app', 'Alerts are waiting to be sent')).toBe(false);
  expect(await shows('/app/settings', 'Mails that did not leave')).toBe(false);
});

test.each([
  ['a bulk operation that fails', { fail: true }, 'Shopify could not finish it.'],
  ['a result that is cut off', { truncateAt: 20_000 }, 'Its file ended too early.'],
  ['a result whose address has expired', { expire: true }, 'Its file was no longer there'],
])('%s leaves the old mirror, is said, and is mended by reading again', async (_name, bulk, why) => {
  const titled = (title: string) => `exists (select from product where title = '${title}')`;
  const [product] = store().products.values();
  if (!product) throw new Error('The maison is empty');
  const before = product.title;
  const after = `${before} II`;
  // Only a full reading can know of it: no webhook comes, and no reconciliation while the clock is moved.
  await running.database.rows(
    `update shop set reconcile_due_at = reconcile_due_at + interval '1 day' returning shop`,
  );
  await faults(running, { bulk, webhooks: { dropRate: 1 } });
  updateProduct(store(), { productId: product.id, title: after });
  expect(await ingrid.send('/app/settings/reading', { kind: 'catalogue' })).toEqual({
    status: 200,
    answer: { outcome: 'asked' },
  });
  const ended = `(select finished_at is not null from sync_run order by started_at desc limit 1)`;
  await eventually(async () => {
    await advance(running, 0.2);
    return (await running.database.rows<{ so: boolean }>(`select ${ended} as so`))[0]?.so === true;
  }, 'the reading fails');
  await untilRows(running, titled(before));
  for (const path of ['/app', '/app/settings']) {
    const { html } = await ingrid.open(path);
    expect(html).toContain(why);
    expect(html).toContain('Read again');
  }
  await faults(running, {});
  await ingrid.send('/app/settings/reading', { kind: 'catalogue' });
  await untilRows(running, titled(after));
  await untilCalm(running);
  expect(await shows('/app', why)).toBe(false);
  expect(await mirrorDifferences(running)).toEqual([]);
});

test('webhooks that are lost, doubled, late and out of order leave no difference after one reconciliation', async () => {
  await faults(running, {
    webhooks: { dropRate: 0.3, duplicateRate: 0.3, maxDelaySeconds: 4, shuffle: true },
  });
  const stocked = [...store().variants.values()].filter((one) => one.components.length === 0);
  for (const [at, { id, inventoryItemId }] of stocked.slice(0, 150).entries()) {
    const level = store()
      .levelsOf(inventoryItemId)
      .find((one) => one.isActive);
    if (level && at % 3 === 0) setAvailable(store(), { ...level, available: level.available + 20 });
    if (level && at % 3 === 1) setAvailable(store(), { ...level, available: at });
    if (level && at % 5 === 2 && level.available > 2)
      placeOrder(store(), { lines: [{ variantId: id, quantity: 1 }] });
  }
  const products = [...store().products.values()].slice(10, 30);
  for (const { id, title } of products) updateProduct(store(), { productId: id, title: `${title} again` });
  deleteProduct(store(), products.at(-1)?.id ?? 0);
  createProduct(store(), { title: 'Late arrival', variants: [{ sku: 'LATE-1' }] });
  await advance(running, 1);
  await eventually(() => running.shopify.server.courier.idle, 'the last webhook has come');
  await faults(running, {});
  expect(await mirrorDifferences(running)).not.toEqual([]);
  await advance(running, 61);
  await untilRows(
    running,
    `(select reconcile_due_at > mirror_as_of + interval '14 minutes'
    and mirror_as_of > installed_at + interval '70 minutes' from shop)`,
  );
  await untilCalm(running);
  expect(await mirrorDifferences(running)).toEqual([]);
});

test('an order that comes twice over in webhooks opens one incident and sends one mail', async () => {
  await running.control('/__dev/receive', { sku: 'HC-NVY-50', quantity: 500 });
  await untilCalm(running);
  await faults(running, { webhooks: { duplicateRate: 1, shuffle: true } });
  const told = (await alertsOf(running)).length;
  await sellOut(running, store(), 'HC-NVY-50');
  await eventually(async () => (await alertsOf(running)).length > told, 'Ida is told');
  await eventually(() => running.shopify.server.courier.idle, 'the last webhook has come');
  await untilCalm(running);
  await faults(running, {});
  expect((await alertsOf(running)).length).toBe(told + 1);
});

test('no token, link or address of all this stands in the logs', async () => {
  const mails = await mailsOf(running);
  const links = mails.flatMap(({ text }) =>
    [...text.matchAll(/\/(?:confirm|leave)\/(\S+)/g)].map(([, token]) => String(token)),
  );
  expect(links.length).toBeGreaterThan(2);
  // Nobody's route, a wrong verb and a failing page all speak of the address that was asked for.
  await fetch(`${running.appUrl}/confirm/${links[0] ?? ''}/more`);
  await fetch(`${running.appUrl}/leave/${links[0] ?? ''}`, { method: 'DELETE' });
  await fetch(
    `${running.appUrl}/app?shop=${ingrid.shop}&id_token=${running.shopify.sessionToken(ingrid.shop)}x`,
  );
  const said = running.said();
  expect(said).toContain('Read the catalogue');
  const tokens = running.shopify.server.tokens
    .all()
    .flatMap((one) => [one.token, one.refreshToken ?? one.token]);
  for (const secret of [...tokens, ...links, IDA, 'mainstay-local-secret'])
    expect(said).not.toContain(secret);
  expect(said).not.toMatch(/shp(at|rt|ua)_|eyJ[\w-]{10}/);
});
