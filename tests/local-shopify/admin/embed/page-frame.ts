import type { NavLink, TitleAction } from '../messages.ts';
import { localAddress } from '../local-address.ts';
import { ownPath } from '../own-query.ts';
import { appOrigin, appPath, hear, store, tellApp } from './app-frame.ts';
import { element, part } from './elements.ts';
import { mayLeave } from './save-bar.ts';

/** "Mainstay · Atelier Sande", as the page came. */
const titleBefore = document.title;

let links: NavLink[] = [];
let current = '';

function drawNav(): void {
  const active = links
    .filter(({ href }) => current === href || current.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  part('app-nav').replaceChildren(
    ...links.map((link) => {
      const anchor = element('a', { href: `${appPath}${link.href}`, textContent: link.label });
      if (link === active) anchor.setAttribute('aria-current', 'page');
      anchor.addEventListener('click', (event) => {
        event.preventDefault();
        document.body.classList.remove('menu-open');
        void mayLeave().then(
          (decision) => decision === 'leave' && tellApp({ type: 'navigate', href: link.href }),
        );
      });
      return element('li', {}, anchor);
    }),
  );
}

function drawActions(actions: TitleAction[]): void {
  const buttons = actions.map((action, index) => {
    const className = action.critical ? 'button critical' : `button ${action.kind}`;
    const button = element('button', { type: 'button', className, disabled: action.disabled }, action.label);
    button.addEventListener('click', () => tellApp({ type: 'title-press', index }));
    return button;
  });
  part('title-actions').replaceChildren(...buttons.reverse());
}

function follow(path: string): void {
  const url = new URL(path, appOrigin);
  // The token page only passes through.
  if (url.pathname.startsWith('/auth/')) return;
  current = url.pathname;
  history.replaceState(history.state, '', `${appPath}${ownPath(url.href)}`);
  drawNav();
}

function leaveFor(address: string): void {
  const url = localAddress(address, { admin: location.origin, app: appOrigin, store });
  location.assign(url.startsWith(`${appOrigin}/`) ? `${appPath}${url.slice(appOrigin.length)}` : url);
}

/** Navigation, title bar, address and progress follow what the app says. */
export function servePageFrame(): void {
  hear((message) => {
    if (message.type === 'start') {
      part('loading').hidden = true;
      document.body.classList.remove('dimmed');
    } else if (message.type === 'nav') {
      links = message.links;
      drawNav();
    } else if (message.type === 'title') {
      document.title = message.title === '' ? titleBefore : `${message.title} · ${titleBefore}`;
      drawActions(message.actions);
    } else if (message.type === 'path') follow(message.path);
    else if (message.type === 'loading') part('loading').hidden = !message.on;
    else if (message.type === 'modal') document.body.classList.toggle('dimmed', message.open);
    else if (message.type === 'redirect') leaveFor(message.url);
  });
}
