import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { mutate, mutateWithoutKey } from './local-shopify-mutating';
import { adjustment, change, GROUP, knit, oslo, quantities, type Grouped } from './local-shopify-stock';
import { openMaison, read } from './local-shopify-visit';

let maison: Running;
let dataDir: string;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'local-shopify-keys-'));
  maison = await openMaison({ dataDir });
});
afterEach(async () => {
  await maison.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('a mutation with a key', () => {
  const args = () => adjustment({ changes: [change({ delta: 3 })] });

  test('runs once, and gives the same answer for a day', async () => {
    const { available } = await quantities(maison);
    const first = await mutate<Grouped>(maison, 'inventoryAdjustQuantities', args(), GROUP, 'k-1');
    expect(await mutate<Grouped>(maison, 'inventoryAdjustQuantities', args(), GROUP, 'k-1')).toEqual(first);
    expect(await quantities(maison)).toMatchObject({ available: (available ?? 0) + 3 });
    maison.server.clock.advance(25 * 3600);
    await mutate<Grouped>(maison, 'inventoryAdjustQuantities', args(), GROUP, 'k-1');
    expect(await quantities(maison)).toMatchObject({ available: (available ?? 0) + 6 });
  });

  test('is remembered over a restart', async () => {
    const first = await mutate<Grouped>(maison, 'inventoryAdjustQuantities', args(), GROUP, 'k-5');
    const { available } = await quantities(maison);
    await maison.close();
    maison = await openMaison({ dataDir });
    expect(await mutate<Grouped>(maison, 'inventoryAdjustQuantities', args(), GROUP, 'k-5')).toEqual(first);
    expect(await quantities(maison)).toMatchObject({ available });
  });

  test('has a key of its own among others of one request', async () => {
    const { available } = await quantities(maison);
    const one = (alias: string, key: string, delta: number) =>
      `${alias}: inventoryAdjustQuantities(input: { name: "available", reason: "correction", changes: [
        { inventoryItemId: "${knit}", locationId: "${oslo}", delta: ${delta}, changeFromQuantity: null }] }) @idempotent(key: "${key}") { userErrors { code } }`;
    const done = await read(
      maison,
      `mutation { ${one('a', 'k-3', 1)} ${one('b', 'k-4', 2)} ${one('c', 'k-3', 1)} }`,
    );
    expect(done).toEqual({ a: { userErrors: [] }, b: { userErrors: [] }, c: { userErrors: [] } });
    expect(await quantities(maison)).toMatchObject({ available: (available ?? 0) + 3 });
  });

  test('is refused with other parameters under the same key', async () => {
    await mutate<Grouped>(maison, 'inventoryAdjustQuantities', args(), GROUP, 'k-2');
    const again = await mutate<Grouped>(maison, 'inventoryAdjustQuantities', adjustment(), GROUP, 'k-2');
    expect(again.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_PARAMETER_MISMATCH' }]);
  });

  test('is refused without its key or its comparison', async () => {
    const bare = await mutateWithoutKey(maison, 'inventoryAdjustQuantities', args(), GROUP);
    expect(bare.body).toMatchObject({
      data: { inventoryAdjustQuantities: null },
      errors: [
        {
          message: 'The @idempotent directive is required for this mutation but was not provided.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
    const blind = {
      input: { ...args().input, changes: [{ inventoryItemId: knit, locationId: oslo, delta: 1 }] },
    };
    await expect(mutate(maison, 'inventoryAdjustQuantities', blind, GROUP)).rejects.toThrow(
      'changeFromQuantity',
    );
  });
});
