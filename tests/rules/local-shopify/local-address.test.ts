import { expect, test } from 'vitest';
import { linkedText, withLocalLinks } from '../../local-shopify/inbox/local-links.ts';
import { localAddress } from '../../local-shopify/admin/local-address.ts';

const places = { admin: 'http://localhost:4000', app: 'http://localhost:4002', store: 'maison' };

test.each([
  [
    'https://admin.shopify.com/store/maison/apps/mainstay/app/incidents?open=1',
    'http://localhost:4000/store/maison/apps/mainstay/app/incidents?open=1',
  ],
  [
    'https://maison.myshopify.com/admin/themes/current/editor?template=index',
    'http://localhost:4000/store/maison/themes/current/editor?template=index',
  ],
  ['https://maison.myshopify.com/products/fisher-knit', 'http://localhost:4000/shop/products/fisher-knit'],
  ['https://maison.myshopify.com/', 'http://localhost:4000/shop'],
  ['shopify://admin/products/42', 'http://localhost:4000/store/maison/products/42'],
  ['shopify:admin/orders', 'http://localhost:4000/store/maison/orders'],
  ['http://localhost:4002/mail/confirm?token=a', 'http://localhost:4002/mail/confirm?token=a'],
  ['https://admin.shopify.com.example/store/maison', 'https://admin.shopify.com.example/store/maison'],
  ['/app/settings', '/app/settings'],
])('%s leads to %s', (address, local) => {
  expect(localAddress(address, places)).toBe(local);
});

test('links of a mail lead to the local admin, and nothing else of the mail changes', () => {
  const mail =
    '<p title="admin.shopify.com">Open <a href="https://admin.shopify.com/store/maison/apps/mainstay/app?a=1&amp;b=2">it</a></p>';
  expect(withLocalLinks(mail, places)).toBe(
    '<p title="admin.shopify.com">Open <a href="http://localhost:4000/store/maison/apps/mainstay/app?a=1&amp;b=2">it</a></p>',
  );
});

test('the text of a mail is shown as text, its addresses as links', () => {
  const shown = linkedText('<b>Navy</b>: https://admin.shopify.com/store/maison/products/1.', places).markup;
  expect(shown).toBe(
    '&lt;b&gt;Navy&lt;/b&gt;: <a href="http://localhost:4000/store/maison/products/1" target="_top">https://admin.shopify.com/store/maison/products/1</a>.',
  );
});
