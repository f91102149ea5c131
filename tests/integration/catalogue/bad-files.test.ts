import { beforeEach, expect, test } from 'vitest';
import { advanceSync } from '~/catalogue/advance-sync.server';
import { latestSync } from '~/catalogue/latest-sync.server';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { requestSync } from '~/catalogue/request-sync.server';
import { now } from '~/clock.server';
import { forShop } from '~/database/for-shop.server';
import { noFaults } from '../../local-shopify/control/faults';
import { maison as seed } from '../../local-shopify/seed/maison';
import { updateProduct } from '../../local-shopify/store/update-product';
import { maisonStore, until } from '../../setup/maison-store';
import { differences } from '../../setup/mirror-differences';
import { servedFile } from '../../setup/served-file';

const maison = maisonStore(seed);
let number = 0;

beforeEach(async () => {
  maison.shopify.server.faults = noFaults();
  maison.deaf = true;
  await maison.finishReading('catalogue');
  // Something to differ by, so that a bad file that was applied would show.
  const [product] = [...maison.store.products.values()];
  maison.shopify.server.clock.advance(5);
  updateProduct(maison.store, { productId: product?.id ?? 0, title: `Retitled ${(number += 1)}` });
  maison.shopify.server.clock.advance(5);
});

/** A reading whose file is what `change` makes of the true one. */
async function readChanged(change: (file: string) => string | Buffer, status = 200) {
  await requestSync(maison.shop, 'catalogue', now());
  await advanceSync(maison.shop, 'catalogue', now());
  const operation = maison.shopify.server.bulk(maison.shop).all().at(-1);
  await until(() => operation?.status === 'COMPLETED');
  if (!operation?.url) throw new Error('The bulk operation has no file');
  const file = await (await fetch(operation.url)).text();
  operation.url = await servedFile(change(file), status);
  return maison.finishReading('catalogue');
}

async function expectOldMirror(failure: string): Promise<void> {
  const left = await differences(maison.shop, maison.store);
  expect(left).toHaveLength(2);
  expect(left.every((line) => line.slice(2).startsWith('product'))).toBe(true);
  expect(await mirrorAge(maison.shop, now())).toMatchObject({ kind: 'fresh', failure });
}

test('a file cut in the middle of a line changes nothing and is said to be cut short', async () => {
  const failed = await readChanged((file) => file.slice(0, 20_000));
  expect(failed).toEqual({ state: 'failed', failure: 'cut-short' });
  await expectOldMirror('cut-short');
});

test('a download that keeps breaking off is tried again for half a minute, then said to be cut short', async () => {
  maison.shopify.server.faults = { ...noFaults(), bulk: { truncateAt: 20_000 } };
  await requestSync(maison.shop, 'catalogue', now());
  await until(async () => {
    await advanceSync(maison.shop, 'catalogue', now());
    return (await latestSync(maison.shop, 'catalogue', now()))?.failureDetail != null;
  });
  expect((await latestSync(maison.shop, 'catalogue', now()))?.state).toBe('applying');
  expect(await advanceSync(maison.shop, 'catalogue', new Date(now().getTime() + 40_000))).toBe('failed');
  await expectOldMirror('cut-short');
});

test('a file that ends with a whole line but too early changes nothing', async () => {
  const failed = await readChanged((file) => `${file.trimEnd().split('\n').slice(0, -3).join('\n')}\n`);
  expect(failed).toEqual({ state: 'failed', failure: 'cut-short' });
  await expectOldMirror('cut-short');
});

test.each([
  ['a line that is not JSON', (file: string) => file.replace('\n', '\n{"id": oops}\n')],
  ['a line that is no object of a catalogue', (file: string) => `${file}{"id":"gid://shopify/Customer/1"}\n`],
  ['a product without its title', (file: string) => file.replace(/"title":"[^"]*",/, '')],
  [
    'bytes that are not UTF-8',
    (file: string) =>
      Buffer.concat([
        Buffer.from(file.slice(0, 500)),
        Buffer.from([0xff, 0xfe]),
        Buffer.from(file.slice(500)),
      ]),
  ],
  ['a price that is no money', (file: string) => file.replace(/"price":"[^"]*"/, '"price":"a lot"')],
])('%s changes nothing and is said to be broken', async (_what, change) => {
  expect(await readChanged(change)).toEqual({ state: 'failed', failure: 'broken-line' });
  await expectOldMirror('broken-line');
});

test('lines ended by CRLF, empty lines and a missing last newline are read as they are meant', async () => {
  const read = await readChanged((file) => file.trimEnd().replaceAll('\n', '\r\n\r\n'));
  expect(read).toEqual({ state: 'done', failure: null });
  expect(await differences(maison.shop, maison.store)).toEqual([]);
});

test('children before their parents are taken in all the same', async () => {
  const read = await readChanged((file) => `${file.trimEnd().split('\n').reverse().join('\n')}\n`);
  expect(read).toEqual({ state: 'done', failure: null });
  expect(await differences(maison.shop, maison.store)).toEqual([]);
});

test('what comes several times is taken in once, as it was last', async () => {
  const { db } = forShop(maison.shop);
  await db.product.deleteMany();
  await db.variant.deleteMany();
  await db.level.deleteMany();
  const read = await readChanged((file) => {
    const older = file.replace(/"updatedAt":"[^"]+"/g, '"updatedAt":"2001-01-01T00:00:00Z"');
    const other = older
      .replace(/"title":"(?:[^"\\]|\\.)*"/g, '"title":"As it was"')
      .replace(/"quantity":\d+/g, '"quantity":7');
    return `${other}${file}${other}`;
  });
  expect(read).toEqual({ state: 'done', failure: null });
  expect(await differences(maison.shop, maison.store)).toEqual([]);
});

test('an orphaned variant and its levels are left out, the rest is taken in', async () => {
  const orphan = (line: string) => line.replace(/gid:\/\/shopify\/Product\/\d+/, 'gid://shopify/Product/404');
  const read = await readChanged((file) => {
    const lines = file.trimEnd().split('\n');
    const made = lines.find((line) => line.startsWith('{"id":"gid://shopify/ProductVariant/'));
    return `${file}${orphan(made ?? '').replace(/ProductVariant\/\d+/, 'ProductVariant/405')}\n`;
  });
  expect(read).toEqual({ state: 'done', failure: null });
  expect(await differences(maison.shop, maison.store)).toEqual([]);
});

test('an expired link leaves the old mirror', async () => {
  maison.shopify.server.faults = { ...noFaults(), bulk: { expire: true } };
  expect(await maison.readAll()).toEqual({ state: 'failed', failure: 'url-expired' });
  await expectOldMirror('url-expired');
});

test('a bulk operation that fails at Shopify leaves the old mirror, and can be asked for again', async () => {
  maison.shopify.server.faults = { ...noFaults(), bulk: { fail: true } };
  expect(await maison.readAll()).toEqual({ state: 'failed', failure: 'bulk-failed' });
  await expectOldMirror('bulk-failed');
  maison.shopify.server.faults = noFaults();
  expect(await maison.readAll()).toEqual({ state: 'done', failure: null });
  expect(await differences(maison.shop, maison.store)).toEqual([]);
});

test('a file server that is away is asked again, for an hour', async () => {
  await requestSync(maison.shop, 'catalogue', now());
  await advanceSync(maison.shop, 'catalogue', now());
  const operation = maison.shopify.server.bulk(maison.shop).all().at(-1);
  await until(() => operation?.status === 'COMPLETED');
  if (!operation) throw new Error('There is no bulk operation');
  operation.url = await servedFile('', 503);
  expect(await advanceSync(maison.shop, 'catalogue', now())).toBe('waiting');
  expect((await latestSync(maison.shop, 'catalogue', now()))?.state).toBe('applying');
  const muchLater = new Date(now().getTime() + 2 * 60 * 60_000);
  expect(await advanceSync(maison.shop, 'catalogue', muchLater)).toBe('failed');
  await expectOldMirror('unreachable');
});

test('a Shopify that does not answer is asked again, and the reading goes on', async () => {
  await requestSync(maison.shop, 'catalogue', now());
  await advanceSync(maison.shop, 'catalogue', now());
  maison.shopify.server.faults = { ...noFaults(), api: { status: 500 } };
  expect(await advanceSync(maison.shop, 'catalogue', now())).toBe('waiting');
  expect((await latestSync(maison.shop, 'catalogue', now()))?.failureDetail).toBe('failing');
  maison.shopify.server.faults = noFaults();
  expect(await maison.finishReading('catalogue')).toEqual({ state: 'done', failure: null });
});
