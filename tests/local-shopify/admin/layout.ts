import { html, type Html, type Piece } from './html.ts';
import { icon, type IconName } from './icons.ts';
import { noticeIn } from './notices.ts';
import { adminPath, type Place } from './place.ts';
import type { Asked } from './section.ts';

export type SectionName =
  | 'home'
  | 'orders'
  | 'products'
  | 'transfers'
  | 'metaobjects'
  | 'webhooks'
  | 'clock'
  | 'faults'
  | 'staff'
  | 'apps'
  | 'app'
  | 'theme';

const OWN_SHEETS: Partial<Record<SectionName, string[]>> = {
  app: ['app', 'overlays'],
  apps: ['overlays'],
  theme: ['theme-editor'],
};

interface Link {
  section: SectionName | null;
  href: string;
  label: string;
  icon: IconName;
}

function links(place: Place): Link[] {
  const own = (section: SectionName & IconName, page: string, label: string): Link => ({
    section,
    href: adminPath(place, page),
    label,
    icon: section,
  });
  return [
    { section: 'home', href: `/store/${place.handle}`, label: 'Home', icon: 'home' },
    own('orders', 'orders', 'Orders'),
    own('products', 'products', 'Products'),
    own('transfers', 'transfers', 'Transfers'),
    own('metaobjects', 'metaobjects', 'Metaobjects'),
    own('theme', 'themes/current/editor', 'Theme editor'),
    { section: null, href: '/shop', label: 'Online store', icon: 'shop' },
    { section: null, href: '/inbox', label: 'Inbox', icon: 'inbox' },
    own('webhooks', 'webhooks', 'Webhooks'),
    own('clock', 'clock', 'Clock'),
    own('faults', 'faults', hasFaults(place) ? 'Faults (on)' : 'Faults'),
  ];
}

const hasFaults = ({ ctx }: Place): boolean =>
  Object.values(ctx.faults).some((faults: object) => Object.keys(faults).length > 0);

function navItem(link: Link, current: SectionName): Html {
  const here = link.section === current && html` aria-current="page"`;
  return html`<li><a href="${link.href}" ${here}>${icon(link.icon)}${link.label}</a></li>`;
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2);
}

/** The style sheets of a section: those of every page, then its own. */
function sheets(section: SectionName): string[] {
  return ['ground', 'frame', 'controls', 'table', ...(OWN_SHEETS[section] ?? [])];
}

/** A page of the admin: top bar, navigation, and what the page is about. */
export function adminPage(place: Place, current: SectionName, title: string, content: Piece): Html {
  const { name } = place.store.shop;
  const who = `${place.person.first_name} ${place.person.last_name}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${name}</title>
        <link rel="icon" href="data:," />
        ${sheets(current).map((sheet) => html`<link rel="stylesheet" href="/apps-static/${sheet}.css" />`)}
      </head>
      <body data-section="${current}" data-suggest="${adminPath(place, 'suggest')}">
        <header class="top-bar">
          <button
            type="button"
            id="menu-button"
            class="menu-button"
            aria-label="Navigation"
            aria-expanded="false"
            aria-controls="navigation"
          >
            ${icon('menu')}
          </button>
          <a class="brand" href="/store/${place.handle}">Local admin</a>
          <form class="search" action="${adminPath(place, 'products')}" role="search">
            ${icon('search')}<input
              type="search"
              name="query"
              placeholder="Search products"
              aria-label="Search products"
            />
          </form>
          <div class="save-bar" id="save-bar" role="region" aria-label="Unsaved changes" hidden></div>
          <a class="store-name" href="${adminPath(place, 'staff')}"
            ><span>${name}<small>${who}</small></span
            ><b aria-hidden="true">${initials(who)}</b></a
          >
        </header>
        <nav class="navigation" id="navigation" aria-label="Admin">
          <ul>
            ${links(place).map((link) => navItem(link, current))}
          </ul>
          <p>
            <a href="${adminPath(place, 'apps')}" ${current === 'apps' && html` aria-current="page"`}>Apps</a>
          </p>
          <ul>
            <li>
              <a
                href="${adminPath(place, 'apps/mainstay')}"
                ${current === 'app' && html` aria-current="true"`}
                >${icon('app')}Mainstay</a
              >
            </li>
          </ul>
          <ul class="app-nav" id="app-nav"></ul>
        </nav>
        ${content}
        <div class="toasts" id="toasts" role="status"></div>
        <script src="/apps-static/admin.js"></script>
      </body>
    </html>`;
}

/** The body of one of the admin's own pages. */
export function card(...content: Piece[]): Html {
  return html`<section class="card">${content}</section>`;
}

export interface PageHead {
  title: string;
  /** Where the arrow before the title leads. */
  back?: string;
  badge?: Html | null;
}

/** What the last form did, or why it did nothing. */
function notice(asked: Asked): Html | null {
  if (asked.refused !== null) return html`<p class="notice refused" role="alert">${asked.refused.reason}</p>`;
  const said = noticeIn(asked);
  return said === null ? null : html`<p class="notice" role="status">${said}</p>`;
}

/** An own page: a heading, a notice, cards. */
export function ownPage(asked: Asked, current: SectionName, head: PageHead, ...content: Piece[]): Html {
  return adminPage(
    asked.place,
    current,
    head.title,
    html`<main class="page">
      <div class="page-head">
        ${head.back && html`<a class="back" href="${head.back}" aria-label="Back">${icon('back')}</a>`}
        <h1>${head.title}</h1>
        ${head.badge}
      </div>
      ${notice(asked)} ${content}
    </main>`,
  );
}
