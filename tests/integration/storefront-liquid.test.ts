import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockEngine } from '../local-shopify/shop/block-engine.ts';
import { shopfront } from '../local-shopify/shop/pages.ts';
import { visitMaison, type Visit } from './storefront-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await visitMaison();
});

afterAll(() => visit.running.close());

function render(liquid: string): Promise<unknown> {
  const { server } = visit.running;
  const front = shopfront(server, visit.store, 'index', new URL('http://localhost/shop'));
  return blockEngine(front, { metafields: {} }).parseAndRender(liquid);
}

test.each([
  ['a filter', '{{ 1 | moneyy }}', 'undefined filter: moneyy'],
  ['a tag', '{% javascript %}{% endjavascript %}', 'tag "javascript" not found'],
  ['an object', '{{ cart }}', 'undefined variable: cart'],
  ['a property of an object', '{{ collections.coats.sort_by }}', 'collection has no "sort_by"'],
  ['a word', "{{ 'icon_collection.nothing' | t }}", 'no words for "icon_collection.nothing"'],
  ['a value that a word needs', "{{ 'icon_collection.from' | t }}", 'needs a value for "price"'],
])('%s that the local shop does not know is refused by name', async (_, liquid, reason) => {
  await expect(render(liquid)).rejects.toThrow(reason);
});

test('money is written as Shopify writes the shop’s currency', async () => {
  expect(await render('{{ 123456789 | money }} {{ 5 | money }} {{ -2000 | money }}')).toBe(
    '€1.234.567,89 €0,05 €-20,00',
  );
});

test('image_url asks for a size and image_tag for what image_url gives, as Shopify’s do', async () => {
  await expect(render('{{ collections.coats.products.first | image_url }}')).rejects.toThrow('needs a width');
  await expect(render("{{ 'coat.png' | image_tag }}")).rejects.toThrow('needs what image_url gives');
});
