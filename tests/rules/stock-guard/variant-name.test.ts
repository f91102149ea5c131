import { expect, test } from 'vitest';
import { nameOfVariant, sizeOf } from '~/stock-guard/promise/variant-name';

test.each([
  ['Harbour Coat', '48', 'Harbour Coat 48'],
  ['Harbour Coat, Moss', 'Moss / 54', 'Harbour Coat, Moss 54'],
  ['Fisher Knit', 'Ecru / M', 'Fisher Knit Ecru M'],
  ['Market Tote', 'Default Title', 'Market Tote'],
  ['Moss', 'Moss', 'Moss Moss'],
  ['No. 9 Boot', '9', 'No. 9 Boot 9'],
  ['Gone', '', 'Gone'],
])('%s with the variant %s is named %s', (product, variant, name) => {
  expect(nameOfVariant(product, variant)).toBe(name);
});

test('a size alone is its options, or nothing where there are none', () => {
  expect(sizeOf('Navy / 48')).toBe('Navy 48');
  expect(sizeOf('Default Title')).toBeNull();
});
