import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setAvailable } from '../local-shopify/store/set-available.ts';
import { updateProduct } from '../local-shopify/store/update-product.ts';
import { iconTitles, MAISON, publishIcons, visitMaison, type Visit } from './storefront-visit.ts';

const ICONS = [
  { handle: 'no-9-boot', icon: 'No. 9 Boot' },
  { handle: 'harbour-coat-navy', icon: 'Harbour Coat' },
  { handle: 'market-tote', icon: 'Market Tote' },
];
const TITLES = ['No. 9 Boot', 'Harbour Coat, Navy', 'Market Tote'];

let visit: Visit;

beforeAll(async () => {
  visit = await visitMaison();
});

beforeEach(() => visit.afresh());

afterAll(() => visit.running.close());

function setting(name: string, value: string | number | boolean | null): void {
  const [block] = visit.store.theme.blocks;
  if (!block) throw new Error('No block is placed.');
  visit.store.theme = { blocks: [{ ...block, settings: { ...block.settings, [name]: value } }] };
}

test('shoppers see the icons in the owner’s order, with price, picture and link', async () => {
  await publishIcons(visit, ICONS);
  const { status, text } = await visit.page('/shop');
  expect(status).toBe(200);
  expect(iconTitles(text)).toEqual(TITLES);
  expect(text).toContain(
    '<h2 class="mainstay-icons__heading" id="mainstay-icons-icons-on-the-home-page">Our icons</h2>',
  );
  expect(text).toContain('href="/shop/products/no-9-boot"');
  expect(text).toMatch(/mainstay-icons__price">€390,00</);
  expect(text).toMatch(
    /<img src="\/pictures\/no-9-boot-black\.svg\?width=1200" alt="No. 9 Boot" srcset="[^"]+ 180w, [^"]+" width="1200" height="1200" sizes="\(min-width: 990px\) 25vw,[^"]+" loading="lazy">/,
  );
  expect(text).toContain('<link href="/shop/extension/icon-collection.css"');
});

test('without icons shoppers see nothing, and the theme editor says why', async () => {
  const shop = await visit.page('/shop');
  expect(shop.text).toMatch(/class="shopify-block shopify-app-block"><\/div>/);
  expect(shop.text).not.toContain('mainstay-icons');
  const editor = await visit.page('/shop?design_mode=1');
  expect(editor.text).toContain('No icons are published yet.');
});

test('an icon that cannot be bought in the shop is not shown', async () => {
  await publishIcons(visit, ICONS);
  updateProduct(visit.store, { productId: visit.product('no-9-boot').id, status: 'DRAFT' });
  updateProduct(visit.store, { productId: visit.product('market-tote').id, published: false });
  expect(iconTitles((await visit.page('/shop')).text)).toEqual(['Harbour Coat, Navy']);
});

test('an icon is sold out once no size of it can be sent from a place that serves the shop', async () => {
  await publishIcons(visit, ICONS);
  expect((await visit.page('/shop')).text).not.toContain('Sold out');
  for (const { inventoryItemId } of visit.store.variantsOf(visit.product('market-tote').id)) {
    for (const { locationId } of visit.store.levelsOf(inventoryItemId)) {
      if (visit.store.locations.get(locationId)?.fulfillsOnlineOrders !== true) continue;
      setAvailable(visit.store, { inventoryItemId, locationId, available: 0 });
    }
  }
  const { text } = await visit.page('/shop');
  expect(text.match(/mainstay-icons__badge">Sold out</g)).toHaveLength(1);
});

test('a chosen collection shows its own icons only', async () => {
  await publishIcons(visit, ICONS);
  setting('collection', 'coats');
  expect(iconTitles((await visit.page('/shop')).text)).toEqual(['Harbour Coat, Navy']);
  setting('collection', 'care');
  expect((await visit.page('/shop')).text).not.toContain('mainstay-icons');
  expect((await visit.page('/shop?design_mode=1')).text).toContain('This collection has no icons.');
});

test('the merchant chooses heading, columns, length, price and the icon’s name', async () => {
  await publishIcons(visit, ICONS);
  setting('heading', 'Always <here>');
  setting('columns', 2);
  setting('limit', 2);
  setting('show_price', false);
  setting('show_icon_name', true);
  const { text } = await visit.page('/shop');
  expect(text).toContain('Always &lt;here&gt;</h2>');
  expect(text).toContain('--mainstay-columns: 2;');
  expect(text).toContain('(min-width: 990px) 50vw');
  expect(iconTitles(text)).toEqual(['No. 9 Boot', 'Harbour Coat, Navy']);
  expect(text).not.toContain('mainstay-icons__price');
  expect([...text.matchAll(/mainstay-icons__name">([^<]*)</g)].map((match) => match[1])).toEqual([
    'Harbour Coat',
  ]);
  setting('heading', null);
  expect((await visit.page('/shop')).text).toContain('aria-label="Icons"');
});

test('markup in a title is shown, not obeyed', async () => {
  await publishIcons(visit, [{ handle: 'salt-and-rope-key-loop', icon: 'Key <i>Loop</i>' }]);
  setting('show_icon_name', true);
  const { text } = await visit.page('/shop');
  expect(text).toContain('Salt &amp; Rope &#34;&lt;b&gt;Knot&lt;/b&gt;&#34; Key Loop</a>');
  expect(text).toContain('Key &lt;i&gt;Loop&lt;/i&gt;');
  expect(text).not.toMatch(/<[bi]>/);
});

test('when the app is uninstalled its blocks leave the shop', async () => {
  await publishIcons(visit, ICONS);
  visit.running.server.uninstall(MAISON);
  expect((await visit.page('/shop?design_mode=1')).text).not.toContain('mainstay-icons');
});
