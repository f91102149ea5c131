import { expect, test } from 'vitest';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { now } from '~/clock.server';
import { maison } from '../../local-shopify/seed/maison';
import type { Seed } from '../../local-shopify/store/types';
import { maisonStore } from '../../setup/maison-store';
import { differences } from '../../setup/mirror-differences';

const nothing: Partial<Seed> = {
  products: [],
  variants: [],
  inventoryItems: [],
  levels: [],
  orders: [],
  transfers: [],
};
const store = maisonStore(() => ({ ...maison(), ...nothing }));

test('a store without products is read too: Shopify has no file for it', async () => {
  expect(await mirrorAge(store.shop, now())).toEqual({ kind: 'never' });
  expect(await store.finishReading('catalogue')).toEqual({ state: 'done', failure: null });
  expect(await differences(store.shop, store.store)).toEqual([]);
  expect((await mirrorAge(store.shop, now())).kind).toBe('fresh');
});
