import { adminPage } from '../layout.ts';
import { html, type Html } from '../html.ts';
import { adminPath, type Place } from '../place.ts';

/** The app's document with the page's own query beside the one that the admin signs. */
function documentAddress({ ctx, store, person }: Place, path: string): string {
  const { pathname, searchParams } = new URL(path, ctx.appUrl);
  const address = new URL(ctx.documentUrl(store.shop.domain, pathname, person.id));
  for (const [name, value] of searchParams) address.searchParams.append(name, value);
  return address.toString();
}

/** The app, embedded; `path` is its own path with its query. */
export function appPage(place: Place, path: string): Html {
  const { ctx, handle } = place;
  const appPath = adminPath(place, 'apps/mainstay');
  const address = documentAddress(place, path);
  return adminPage(
    place,
    'app',
    'Mainstay',
    html`<main class="embedded">
      <div class="title-bar">
        <img src="${ctx.appUrl}/icon.svg" alt="" width="24" height="24" />
        <h1>Mainstay</h1>
        <div class="title-actions" id="title-actions"></div>
      </div>
      <div class="loading" id="loading"></div>
      <iframe
        id="app-frame"
        title="Mainstay"
        data-store="${handle}"
        data-app-path="${appPath}"
        data-address="${address}"
        allow="clipboard-write"
      ></iframe>
      <div class="dim" aria-hidden="true"></div>
    </main>`,
  );
}
