import { html, type Html } from '../html.ts';
import { adminPage } from '../layout.ts';
import { adminPath, type Place } from '../place.ts';
import type { Asked } from '../section.ts';
import { scopeInWords, scopesDetail } from './scope-words.ts';

/** What the merchant is asked to grant before the app goes on. */
interface Consent {
  title: string;
  sentence: string;
  scopes: readonly string[];
  /** Of the scopes, those that the merchant may refuse. */
  optional: readonly string[];
}

function consentPage(place: Place, { title, sentence, scopes, optional }: Consent): Html {
  return adminPage(
    place,
    'app',
    title,
    html`<main class="page narrow">
      <section class="card">
        <h1>${title}</h1>
        <p>${sentence}</p>
        <ul class="scopes">
          ${scopes.map((scope) => html`<li>${scopeInWords(scope)} <small>${scope}</small></li>`)}
        </ul>
        <div class="actions">
          <a class="button" href="${adminPath(place, optional.length > 0 ? 'apps/mainstay' : 'apps')}"
            >Cancel</a
          >
          <form method="post" action="${adminPath(place, 'apps/install')}">
            ${optional.map((scope) => html`<input type="hidden" name="scope" value="${scope}" />`)}
            <button class="button primary">${optional.length > 0 ? 'Update' : 'Install'}</button>
          </form>
        </div>
      </section>
    </main>`,
  );
}

/** Before the app is installed Shopify asks for what it needs. */
export function installPage(place: Place): Html {
  return consentPage(place, {
    title: 'Install Mainstay',
    sentence: 'Mainstay needs access to:',
    scopes: scopesDetail(place).required,
    optional: [],
  });
}

/**
 * `/admin/oauth/install?client_id=…&optional_scopes=…`, where an app's server sends the merchant: to install it, or
 * to grant what it asks for beside that. What is granted already is not asked again.
 */
export function oauthInstall({ place, url }: Asked): Html | { redirect: string } | null {
  const { ctx, store } = place;
  if (url.searchParams.get('client_id') !== ctx.apiKey) return null;
  if (ctx.installation(store.shop.domain) === null) return installPage(place);
  const asked = (url.searchParams.get('optional_scopes') ?? '').split(',').filter(Boolean);
  const { granted, optional } = scopesDetail(place);
  const scopes = asked.filter((scope) => optional.includes(scope) && !granted.includes(scope));
  if (scopes.length === 0) return { redirect: adminPath(place, 'apps/mainstay') };
  return consentPage(place, {
    title: 'Update data access',
    sentence: 'Mainstay asks for more access to this store:',
    scopes,
    optional: scopes,
  });
}
