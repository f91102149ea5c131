import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { maison } from '../../local-shopify/seed/maison';
import { picture } from '../../local-shopify/seed/pictures';

const { products } = maison();
const names = products.flatMap((product) => (product.picture === null ? [] : [product.picture]));
const TAG = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<>&]*")*)\s*(\/?)>/y;

/** Reads the whole text as tags without words between them, and fails on the first that does not fit. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  const text = svg.replaceAll(/>\s+</g, '><').trim();
  for (TAG.lastIndex = 0; TAG.lastIndex < text.length;) {
    const from = TAG.lastIndex;
    const tag = TAG.exec(text);
    if (!tag) expect.fail(`not a tag: ${text.slice(from, from + 60)}`);
    const [, closes, name = '', , empty] = tag;
    if (closes) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
  }
  expect(open).toEqual([]);
}

test('only the poster has no picture, and every picture that a product names is drawn', () => {
  expect(names).toHaveLength(products.length - 1);
  for (const name of names)
    expect(picture(name), name).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
});

test.each(names)('the picture %s is well-formed, small, wordless and reaches for nothing', (name) => {
  const svg = picture(name) ?? '';
  expectWellFormed(svg);
  expect(svg.length).toBeLessThan(6_000);
  expect(svg).not.toMatch(/<text|href|url\(|NaN|undefined/);
  expect(svg).toContain('viewBox="0 0 800 800"');
});

test('no two products look the same', () => {
  const drawn = new Set(names);
  expect(new Set([...drawn].map(picture)).size).toBe(drawn.size);
});

test('nothing is drawn under a name that the maison does not know', () => {
  expect(picture('birkin')).toBeNull();
  expect(picture('constructor')).toBeNull();
});

test('the app’s icon is in the same hand', () => {
  const icon = readFileSync(new URL('../../../public/icon.svg', import.meta.url), 'utf8');
  expectWellFormed(icon);
  expect(icon).toContain('#2b2d35');
});
