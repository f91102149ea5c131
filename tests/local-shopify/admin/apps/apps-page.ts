import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { adminPath, type Place } from '../place.ts';
import type { Asked } from '../section.ts';
import { scopeInWords, scopesDetail } from './scope-words.ts';
import { dayInShop } from '../shop-day.ts';

function installed(place: Place, installedAt: string): Html {
  const { granted, optional } = scopesDetail(place);
  const rows = granted.map(
    (scope) =>
      html`<li>
        ${scopeInWords(scope)} <small>${scope}</small>${
          optional.includes(scope) &&
          html`<form method="post" action="${adminPath(place, 'apps/revoke')}">
            <input type="hidden" name="scope" value="${scope}" /><button class="button plain">Revoke</button>
          </form>`
        }
      </li>`,
  );
  return html`<p>
      Installed on ${dayInShop(place.store, installedAt, 'time')}.
      <a href="${adminPath(place, 'apps/mainstay')}">Open Mainstay</a>
    </p>
    <h3>Access</h3>
    <ul class="scopes">
      ${rows}
    </ul>
    <form class="actions" method="post" action="${adminPath(place, 'apps/uninstall')}">
      <button class="button critical">Uninstall</button>
    </form>`;
}

/** The one app of this local store: installed or not, and what it may see. */
export function appsPage(asked: Asked): Html {
  const { place } = asked;
  const installation = place.ctx.installation(place.store.shop.domain);
  return ownPage(
    asked,
    'apps',
    { title: 'Apps' },
    card(
      html`<h2>Mainstay</h2>`,
      installation
        ? installed(place, installation.installedAt)
        : html`<p>Not installed.</p>
            <form method="post" action="${adminPath(place, 'apps/install')}">
              <button class="button primary">Install</button>
            </form>`,
    ),
  );
}
