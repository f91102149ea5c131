import { expect, test } from 'vitest';
import { advanceSync } from '~/catalogue/advance-sync.server';
import { drainInbox } from '~/catalogue/drain-inbox.server';
import { requestSync } from '~/catalogue/request-sync.server';
import { now } from '~/clock.server';
import { forShop } from '~/database/for-shop.server';
import { dice } from '../../local-shopify/seed/random';
import { maison as seed } from '../../local-shopify/seed/maison';
import { deleteLevel } from '../../local-shopify/store/delete-level';
import { placeOrder } from '../../local-shopify/store/place-order';
import { setAvailable } from '../../local-shopify/store/set-available';
import { updateProduct } from '../../local-shopify/store/update-product';
import { maisonStore, until } from '../../setup/maison-store';
import { differences } from '../../setup/mirror-differences';

const maison = maisonStore(seed);

test.each([1, 2, 3, 4])(
  'whatever happens while a file is written and applied, no newer value is lost (%i)',
  async (number) => {
    const { store, shop } = maison;
    const pick = dice(`race ${number}`);
    const levels = [...store.variants.values()].flatMap((variant) =>
      store.levelsOf(variant.inventoryItemId).filter((level) => level.isActive),
    );
    const anything = (): void => {
      const level = levels[pick.between(0, levels.length - 1)];
      const [variant] = level ? store.variants.by('item', level.inventoryItemId) : [];
      if (!level || !variant) return;
      const what = pick.between(0, 4);
      const stocked = store.level(level.inventoryItemId, level.locationId)?.isActive === true;
      if (what === 0 && stocked) deleteLevel(store, level);
      else if (what === 1)
        updateProduct(store, { productId: variant.productId, title: `Race ${pick.between(1, 999)}` });
      else if (what === 2 && stocked && variant.components.length === 0)
        placeOrder(store, { lines: [{ variantId: variant.id, quantity: 1 }], locationId: level.locationId });
      else setAvailable(store, { ...level, available: pick.between(-5, 60) });
      maison.shopify.server.clock.advance(pick.between(0, 3));
    };
    const many = (times: number): void => {
      for (let time = 0; time < times; time += 1) anything();
    };

    await maison.finishReading('catalogue');
    many(10);
    await requestSync(shop, 'catalogue', now());
    many(10);
    await advanceSync(shop, 'catalogue', now());
    many(10);
    if (pick.between(0, 1) === 1) await maison.catchUp();
    const operation = maison.shopify.server.bulk(shop).all().at(-1);
    await until(() => operation?.status === 'COMPLETED');
    many(10);
    if (pick.between(0, 1) === 1) await maison.drain();
    await maison.finishReading('catalogue');
    await maison.catchUp();
    expect(await differences(shop, store)).toEqual([]);
  },
);

test('a level written by a webhook after the snapshot keeps its value when the snapshot is applied', async () => {
  const { store, shop } = maison;
  await maison.finishReading('catalogue');
  const level = [...store.levels.values()].find((one) => one.isActive);
  if (!level) throw new Error('The maison has no stock');
  maison.shopify.server.clock.advance(5);
  await requestSync(shop, 'catalogue', now());
  await advanceSync(shop, 'catalogue', now());
  await until(() => maison.shopify.server.bulk(shop).all().at(-1)?.status === 'COMPLETED');
  maison.shopify.server.clock.advance(5);
  setAvailable(store, { ...level, available: 777 });
  await until(() => maison.shopify.server.courier.idle);
  await drainInbox(shop, now());
  await maison.finishReading('catalogue');
  const row = await forShop(shop).db.level.findFirst({
    where: { inventoryItemId: level.inventoryItemId, locationId: level.locationId },
  });
  expect(row?.available).toBe(777);
});

test('a level that came to be after the snapshot is not taken for one that went', async () => {
  const { store, shop } = maison;
  await maison.finishReading('catalogue');
  const [location] = [...store.locations.values()].filter((one) => one.isActive);
  const variant = [...store.variants.values()].find(
    ({ inventoryItemId }) => location && store.level(inventoryItemId, location.id) === undefined,
  );
  if (!location || !variant) throw new Error('Everything is stocked everywhere');
  maison.shopify.server.clock.advance(5);
  await requestSync(shop, 'catalogue', now());
  await advanceSync(shop, 'catalogue', now());
  await until(() => maison.shopify.server.bulk(shop).all().at(-1)?.status === 'COMPLETED');
  maison.shopify.server.clock.advance(5);
  const { inventoryItemId } = variant;
  setAvailable(store, { inventoryItemId, locationId: location.id, available: 6 });
  await maison.catchUp();
  await maison.finishReading('catalogue');
  expect(
    await forShop(shop).db.level.findFirst({ where: { inventoryItemId, locationId: location.id } }),
  ).toMatchObject({ available: 6 });
});
