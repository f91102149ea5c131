import { appPage, installPage } from './app-page.ts';
import { appsPage } from './apps-page.ts';
import { noticeOf } from './forms.ts';
import type { Html } from './html.ts';
import { ordersPage } from './orders-page.ts';
import { adminPath, type Place } from './place.ts';
import { productPage } from './product-page.ts';
import { productsPage } from './products-page.ts';
import { scopeInWords, scopesDetail } from './scope-words.ts';
import { themeEditorPage } from './theme-editor-page.ts';
import { transfersPage } from './transfers-page.ts';

type Shown = Html | { redirect: string } | null;

/** The app's own handle, or its key: Shopify knows both addresses. */
function embedded(place: Place, rest: string, url: URL): Shown {
  const [, app, path = ''] = /^([^/]+)(.*)$/.exec(rest) ?? [];
  if (app !== 'mainstay' && app !== place.ctx.apiKey) return null;
  if (place.ctx.installation(place.store.shop.domain) === null) {
    return installPage(place, scopesDetail(place).required.map(scopeInWords));
  }
  return appPage(place, `${path === '' ? '/' : path}${url.search}`);
}

function shownProduct(place: Place, id: string, url: URL): Shown {
  const product = place.store.products.get(Number(id));
  return product ? productPage(place, product, url, noticeOf(url)) : null;
}

/** The admin page of that name (`products/42`), or null where there is none. */
export function show(place: Place, page: string, url: URL): Shown {
  const notice = noticeOf(url);
  if (page === '') return { redirect: adminPath(place, 'apps/mainstay') };
  if (page === 'products') return productsPage(place, url, notice);
  if (page === 'orders') return ordersPage(place, url, notice);
  if (page === 'transfers') return transfersPage(place, url, notice);
  if (page === 'apps') return appsPage(place, notice);
  if (page === 'themes/current/editor') return themeEditorPage(place, url, notice);
  if (page.startsWith('apps/')) return embedded(place, page.slice('apps/'.length), url);
  const product = /^products\/(\d+)$/.exec(page)?.[1];
  return product === undefined ? null : shownProduct(place, product, url);
}
