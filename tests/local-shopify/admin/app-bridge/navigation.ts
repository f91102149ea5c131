import { localAddress } from '../local-address.ts';
import { adminOrigin, hear, tell } from './channel.ts';
import { idToken } from './authorised-fetch.ts';
import { config } from './config.ts';

const places = {
  admin: adminOrigin,
  app: location.origin,
  store: config.shop.replace('.myshopify.com', ''),
};
const plainOpen = window.open.bind(window);

function local(address: string): string {
  const absolute = address.startsWith('shopify:') ? address : new URL(address, location.href).toString();
  return localAddress(absolute, places);
}

window.open = (address, target, features) => {
  const url = local(String(address ?? ''));
  if (target !== '_top' && target !== '_parent') return plainOpen(url, target, features);
  tell({ type: 'redirect', url });
  return null;
};

document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented) return;
    const href = link.getAttribute('href') ?? '';
    const outward = link.target === '_top' || link.target === '_parent' || href.startsWith('shopify:');
    const elsewhere = href !== '' && local(href) !== new URL(href, location.href).toString();
    if (!outward && !elsewhere) return;
    event.preventDefault();
    event.stopPropagation();
    window.open(href, outward || link.target === '' ? '_top' : link.target);
  },
  true,
);

/** The app's router listens for this event and moves without a reload. */
function navigate(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.hidden = true;
  document.body.append(link);
  link.dispatchEvent(new CustomEvent('shopify:navigate', { bubbles: true }));
  link.remove();
}

hear((message) => {
  if (message.type === 'navigate') navigate(message.href);
});

function tellPath(): void {
  tell({ type: 'path', path: `${location.pathname}${location.search}${location.hash}` });
}

const plainHistory = {
  pushState: history.pushState.bind(history),
  replaceState: history.replaceState.bind(history),
};
history.pushState = (...state) => {
  plainHistory.pushState(...state);
  tellPath();
};
history.replaceState = (...state) => {
  plainHistory.replaceState(...state);
  tellPath();
};
window.addEventListener('popstate', tellPath);
window.addEventListener('pageshow', tellPath);

/** The bounce page: the app's document asked for a token, so load it again with one. */
async function bounce(reload: string): Promise<void> {
  const url = new URL(reload, location.href);
  url.searchParams.set('id_token', await idToken());
  location.replace(url);
}

const query = new URLSearchParams(location.search);
const reload = query.get('shopify-reload');
if (reload !== null) void bounce(reload);
const exit = query.get('exitIframe');
if (exit !== null && location.pathname.endsWith('/exit-iframe')) window.open(exit, '_top');
