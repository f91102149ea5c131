import { expect, test } from 'vitest';
import { addCollection } from '../local-shopify/store/save-collection.ts';
import { embedTheApp } from './storefront-embedded.ts';

const embedded = embedTheApp();

test('optional scopes are granted only when the merchant agrees', async () => {
  const asked = embedded.inApp(() => shopify.scopes.request(['read_orders']));
  await embedded.page.getByRole('dialog').getByText('View orders of the last 60 days').waitFor();
  await embedded.page.getByRole('button', { name: 'Cancel' }).click();
  expect((await asked).result).toBe('declined-all');
  const again = embedded.inApp(() => shopify.scopes.request(['read_orders']));
  await embedded.page.getByRole('button', { name: 'Update' }).click();
  expect((await again).detail.granted).toContain('read_orders');
  expect((await embedded.inApp(() => shopify.scopes.revoke(['read_orders']))).detail.granted).not.toContain(
    'read_orders',
  );
});

test('products are picked in the admin’s own picker', async () => {
  const picked = embedded.inApp(async () => {
    const selection = await shopify.resourcePicker({ type: 'product', multiple: true });
    return (selection ?? []).map(({ title }) => title);
  });
  await embedded.page.getByRole('dialog').getByLabel('Search products').fill('tote');
  await embedded.page.getByLabel('Market Tote', { exact: true }).check();
  await embedded.page.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await picked).toEqual(['Market Tote']);
});

test('single variants of a product are picked, and no more than the app allows', async () => {
  const picked = embedded.inApp(async () => {
    const selection = await shopify.resourcePicker({ type: 'product', action: 'select', multiple: 2 });
    return (selection ?? []).map(({ title, variants, totalVariants }) => ({
      title,
      variants: variants.map((variant) => variant.title),
      totalVariants,
    }));
  });
  const dialog = embedded.page.getByRole('dialog', { name: 'Select products' });
  await dialog.getByLabel('Search products').fill('harbour coat navy');
  const coat = dialog.getByRole('listitem').filter({ hasText: 'Harbour Coat' }).first();
  await coat.getByLabel('48').check();
  await dialog.getByText('1 of 2 selected').waitFor();
  await dialog.getByLabel('Search products').fill('market tote');
  await dialog.getByLabel('Market Tote', { exact: true }).check();
  await dialog.getByLabel('Search products').fill('');
  await dialog.getByText('2 of 2 selected').waitFor();
  const unpicked = dialog.getByRole('checkbox', { checked: false, disabled: false });
  // What is left to choose belongs to the coat that is chosen already.
  await expect.poll(() => unpicked.count()).toBeLessThan(10);
  await dialog.getByRole('button', { name: 'Select', exact: true }).click();
  const [first, second] = await picked;
  expect(first?.variants).toEqual(['Navy / 48']);
  expect(first?.totalVariants).toBeGreaterThan(1);
  expect(second?.title).toBe('Market Tote');
});

test('variants are picked with what the app needs of them, and the search that the app sets is kept', async () => {
  const picked = embedded.inApp(async () => {
    const selection = await shopify.resourcePicker({ type: 'variant', filter: { query: 'sku:HC-NVY-48' } });
    return (selection ?? []).map(({ sku, displayName, product, inventoryItem }) => ({
      sku,
      displayName,
      of: product.id,
      item: inventoryItem.id,
    }));
  });
  const dialog = embedded.page.getByRole('dialog', { name: 'Add variants' });
  await expect.poll(() => dialog.getByRole('radio').count()).toBe(1);
  await dialog.getByRole('radio').check();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  const variant = embedded.visit.store.variantBySku('HC-NVY-48');
  expect(await picked).toEqual([
    {
      sku: 'HC-NVY-48',
      displayName: expect.stringMatching(/ - Navy \/ 48$/) as string,
      of: `gid://shopify/Product/${variant?.productId ?? 0}`,
      item: `gid://shopify/InventoryItem/${variant?.inventoryItemId ?? 0}`,
    },
  ]);
});

test('a picker that is closed picks nothing, and hides what the app filters out', async () => {
  const drafts = [...embedded.visit.store.products.values()].filter(({ status }) => status === 'DRAFT');
  const picked = embedded.inApp(async () => {
    const filter = { draft: false };
    const selection = await shopify.resourcePicker({ type: 'product', query: 'status:DRAFT', filter });
    return selection === undefined ? 'nothing' : 'something';
  });
  expect(drafts.length).toBeGreaterThan(0);
  await embedded.page.getByRole('dialog').getByText('No products found.').waitFor();
  await embedded.page.keyboard.press('Escape');
  expect(await picked).toBe('nothing');
});

test('collections are picked with how many products they hold', async () => {
  const { store } = embedded.visit;
  const productIds = [...store.products.keys()].slice(0, 3);
  const { id } = addCollection(store, { title: 'Salt and rope', productIds });
  const picked = embedded.inApp(async () => {
    const [collection] = (await shopify.resourcePicker({ type: 'collection' })) ?? [];
    return collection && { id: collection.id, handle: collection.handle, count: collection.productsCount };
  });
  const dialog = embedded.page.getByRole('dialog', { name: 'Add collections' });
  await dialog.getByLabel('Search collections').fill('rope');
  await dialog.getByLabel('Salt and rope').check();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await picked).toEqual({ id: `gid://shopify/Collection/${id}`, handle: 'salt-and-rope', count: 3 });
});

test('the app learns where the theme holds its blocks', async () => {
  const [extension] = await embedded.inApp(() => shopify.app.extensions());
  expect(extension).toMatchObject({ handle: 'product-universe', type: 'theme_app_extension' });
  expect(extension?.activations).toContainEqual(
    expect.objectContaining({ handle: 'icon-collection', target: 'section', status: 'active' }),
  );
});

test('scopes that the app has not declared, or cannot do without, are refused', async () => {
  const reason = (ask: () => Promise<string>) => embedded.inApp(ask);
  expect(
    await reason(() =>
      shopify.scopes.request(['read_customers']).then(
        () => 'granted',
        (error: unknown) => String(error),
      ),
    ),
  ).toContain('read_customers');
  expect(
    await reason(() =>
      shopify.scopes.revoke(['read_products']).then(
        () => 'revoked',
        (error: unknown) => String(error),
      ),
    ),
  ).toContain('Required scopes cannot be revoked: read_products.');
});
