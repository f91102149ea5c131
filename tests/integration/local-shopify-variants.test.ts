import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { catalogue, COLOURS, NOBODY, codes, colour, titles } from './local-shopify-catalogue';
import { openMaison } from './local-shopify-visit';

let maison: Running;
let addVariants: ReturnType<typeof catalogue>['addVariants'],
  changeVariants: ReturnType<typeof catalogue>['changeVariants'],
  addOptions: ReturnType<typeof catalogue>['addOptions'],
  made: ReturnType<typeof catalogue>['made'];
beforeAll(async () => {
  maison = await openMaison();
  ({ addVariants, changeVariants, addOptions, made } = catalogue(maison));
});
afterAll(() => maison.close());

test('options make room for themselves, and with CREATE every combination becomes a variant', async () => {
  const { id } = await made({ title: 'Harbour Cape' });
  const coloured = await addOptions(id, [COLOURS]);
  expect(coloured.product?.options).toMatchObject([{ name: 'Colour', values: ['Navy'] }]);
  expect(titles(coloured.product)).toEqual(['Navy']);
  await addVariants(id, [colour('Camel')]);
  const sized = await addOptions(id, [{ name: 'Size', values: [{ name: 'S' }, { name: 'L' }] }], 'CREATE');
  expect(titles(sized.product)).toEqual(['Navy / S', 'Navy / L', 'Camel / S', 'Camel / L']);
  expect(codes(await addOptions(id, [{ name: 'size', values: [{ name: 'M' }] }]))).toEqual([
    ['OPTION_ALREADY_EXISTS', 'options.0'],
  ]);
  expect(codes(await addOptions(id, [COLOURS, COLOURS]))).toEqual([['OPTIONS_OVER_LIMIT', 'options']]);
  expect(codes(await addOptions(id, [{ name: 'Lining' }]))).toEqual([
    ['OPTION_VALUES_MISSING', 'options.0.values'],
  ]);
  expect(codes(await addOptions(NOBODY, [COLOURS]))).toEqual([['PRODUCT_DOES_NOT_EXIST', 'productId']]);
});

test('new variants bring values along, but none may be there twice', async () => {
  const { id } = await made({ title: 'Fisher Cap', productOptions: [COLOURS] });
  const added = await addVariants(id, [{ ...colour('Rust'), price: '40', inventoryItem: { tracked: true } }]);
  expect(titles(added.product)).toEqual(['Navy', 'Rust']);
  expect(added.product?.tracksInventory).toBe(true);
  expect(added.product?.options[0]?.values).toEqual(['Navy', 'Rust']);
  const twice = await addVariants(id, [colour('Rust')]);
  expect(twice.userErrors).toEqual([
    {
      field: ['variants', '0'],
      message: "The variant 'Rust' already exists. Please change at least one option value.",
      code: 'VARIANT_ALREADY_EXISTS_CHANGE_OPTION_VALUE',
    },
  ]);
  expect(codes(await addVariants(id, [{ price: '-1', ...colour('Moss') }]))).toEqual([
    ['GREATER_THAN_OR_EQUAL_TO', 'variants.0.price'],
  ]);
  expect(codes(await addVariants(id, [{}]))).toEqual([['NEED_TO_ADD_OPTION_VALUES', 'variants.0']]);
  const nowhere = { availableQuantity: 3, locationId: 'gid://shopify/Location/1' };
  expect(codes(await addVariants(id, [{ ...colour('Moss'), inventoryQuantities: [nowhere] }]))).toEqual([
    ['TRACKED_VARIANT_LOCATION_NOT_FOUND', 'variants.0.inventoryQuantities'],
  ]);
});

test('the standalone default variant goes when others come, unless it is to stay', async () => {
  const one = await made({ title: 'Gone Alone' });
  const title = (name: string) => ({ optionValues: [{ optionName: 'Title', name }] });
  expect(titles((await addVariants(one.id, [title('Small')])).product)).toEqual(['Small']);
  const other = await made({ title: 'Kept Alone' });
  expect(
    titles((await addVariants(other.id, [title('Small')], 'PRESERVE_STANDALONE_VARIANT')).product),
  ).toEqual(['Default Title', 'Small']);
});

test('changed variants must be named, be of the product and not carry stock', async () => {
  const product = await made({ title: 'Boot Tree', productOptions: [COLOURS] });
  const variant = product.variants.nodes[0]?.id ?? '';
  expect(codes(await changeVariants(product.id, [{ price: '1' }]))).toEqual([
    ['PRODUCT_VARIANT_ID_MISSING', 'variants.0.id'],
  ]);
  expect(
    codes(await changeVariants(product.id, [{ id: 'gid://shopify/ProductVariant/1', price: '1' }])),
  ).toEqual([['PRODUCT_VARIANT_DOES_NOT_EXIST', 'variants.0.id']]);
  const stock = [{ availableQuantity: 1, locationId: 'gid://shopify/Location/1' }];
  expect(codes(await changeVariants(product.id, [{ id: variant, inventoryQuantities: stock }]))).toEqual([
    ['NO_INVENTORY_QUANTITIES_ON_VARIANTS_UPDATE', 'variants.0.inventoryQuantities'],
  ]);
  const renamed = await changeVariants(product.id, [{ id: variant, ...colour('Camel') }]);
  expect(titles(renamed.product)).toEqual(['Camel']);
});
