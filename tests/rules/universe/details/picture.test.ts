import { expect, test } from 'vitest';
import { fileNameOf, fileSearch, isNamed } from '~/universe/details/picture';

test('every word is looked for, and only among pictures', () => {
  expect(fileSearch(' corozo  buttons')).toBe('media_type:IMAGE AND "corozo" AND "buttons"');
  expect(fileSearch('')).toBe('media_type:IMAGE');
});

test('what Shopify would read as operators is only words', () => {
  expect(fileSearch('a" OR media_type:VIDEO -b*')).toBe(
    'media_type:IMAGE AND "a" AND "OR" AND "media_type" AND "VIDEO" AND "-b"',
  );
});

test('a picture is found by words of its name in any order and case', () => {
  const picture = { id: '', url: '', name: 'Harbour Coat, Navy – horn toggles' };
  expect(isNamed(picture, 'TOGGLES harbour')).toBe(true);
  expect(isNamed(picture, 'toggles boots')).toBe(false);
});

test('a picture without words is called like its file', () => {
  expect(fileNameOf('https://cdn.shopify.com/s/files/1/horn.jpg?v=12')).toBe('horn.jpg');
});
