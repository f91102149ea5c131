import { adminPath } from '../place.ts';
import type { Asked, Section, Shown } from '../section.ts';
import { appPage } from './app-page.ts';
import { appsPage } from './apps-page.ts';
import { installPage, oauthInstall } from './consent-page.ts';

/** The app's own handle, or its key: Shopify knows both addresses. */
function embedded({ place, url, parts: [app, path = ''] }: Asked): Shown {
  if (app !== 'mainstay' && app !== place.ctx.apiKey) return null;
  if (place.ctx.installation(place.store.shop.domain) === null) return installPage(place);
  return appPage(place, `${path === '' ? '/' : path}${url.search}`);
}

/** The admin opens with the app: it is what people come here for. */
export const apps: Section = {
  shows: [
    [/^$/, ({ place }) => ({ redirect: adminPath(place, 'apps/mainstay') })],
    [/^apps$/, appsPage],
    [/^oauth\/install$/, oauthInstall],
    [/^apps\/([^/]+)(.*)$/, embedded],
  ],
  presses: [
    [
      /^apps\/install$/,
      ({ place: { ctx, store }, form }) => {
        ctx.install(store.shop.domain);
        const scopes = form.getAll('scope');
        if (scopes.length > 0) ctx.grantScopes(store.shop.domain, scopes);
        return { page: 'apps/mainstay', notice: 'installed' };
      },
    ],
    [
      /^apps\/uninstall$/,
      ({ place: { ctx, store } }) => {
        ctx.uninstall(store.shop.domain);
        return { page: 'apps', notice: 'uninstalled' };
      },
    ],
    [
      /^apps\/revoke$/,
      ({ place: { ctx, store }, form }) => {
        ctx.revokeScopes(store.shop.domain, form.getAll('scope'));
        return { page: 'apps', notice: 'revoked' };
      },
    ],
  ],
};
