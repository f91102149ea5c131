import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Link, Outlet, useLoaderData, useRouteError } from '@remix-run/react';
import { NavMenu } from '@shopify/app-bridge-react';
import polarisStyles from '@shopify/polaris/build/esm/styles.css?url';
import { AppProvider } from '@shopify/shopify-app-remix/react';
import { boundary } from '@shopify/shopify-app-remix/server';
import { frameSettings } from '~/shopify/frame.server';
import { whoIsHere } from '~/team/authenticate-staff.server';
import { RoleProvider } from '~/ui/may';
import signature from '~/ui/universe/details/signature.css?url';
import universeTabs from '~/ui/universe/universe-tabs.css?url';
import wideAndNarrow from '~/ui/wide-and-narrow.css?url';
import { useWords, WordsProvider } from '~/ui/words';

export const links = () =>
  [polarisStyles, wideAndNarrow, signature, universeTabs].map((href) => ({ rel: 'stylesheet', href }));

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop, staff } = await whoIsHere(request);
  const { locale, timeZone, currency } = shop;
  return { manner: { locale, timeZone, currency }, frame: frameSettings(), role: staff.role };
};

function Navigation() {
  const { t } = useWords();
  return (
    <NavMenu>
      <Link to="/app" rel="home">
        {t('shared.nav.promise')}
      </Link>
      <Link to="/app/universe">{t('shared.nav.universe')}</Link>
      <Link to="/app/narrative">{t('shared.nav.narrative')}</Link>
      <Link to="/app/stock">{t('shared.nav.stock')}</Link>
      <Link to="/app/settings">{t('shared.nav.settings')}</Link>
    </NavMenu>
  );
}

export default function Frame() {
  const { manner, frame, role } = useLoaderData<typeof loader>();
  return (
    <AppProvider
      isEmbeddedApp
      apiKey={frame.apiKey}
      {...(frame.appBridgeUrl ? { __APP_BRIDGE_URL: frame.appBridgeUrl } : {})}
    >
      <WordsProvider manner={manner}>
        <RoleProvider role={role}>
          <Navigation />
          <main>
            <Outlet />
          </main>
        </RoleProvider>
      </WordsProvider>
    </AppProvider>
  );
}

// Shopify's library answers invalid sessions by throwing responses, which only its own boundary passes on.
export function ErrorBoundary() {
  return boundary.error(useRouteError());
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
