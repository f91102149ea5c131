import { scriptKey } from './channel.ts';

const REMEMBERED = 'local-app-bridge';

interface Config {
  apiKey: string;
  shop: string;
  host: string;
  locale: string;
}

function remembered(): Partial<Config> {
  try {
    return JSON.parse(sessionStorage.getItem(REMEMBERED) ?? '{}') as Partial<Config>;
  } catch {
    return {};
  }
}

function configFromPage(): Config {
  const query = new URLSearchParams(location.search);
  const before = remembered();
  const meta = document.querySelector<HTMLMetaElement>('meta[name="shopify-api-key"]');
  return {
    apiKey: scriptKey ?? meta?.content ?? before.apiKey ?? '',
    shop: query.get('shop') ?? before.shop ?? '',
    host: query.get('host') ?? before.host ?? '',
    locale: query.get('locale') ?? before.locale ?? 'en-US',
  };
}

/** From the page's own query, else what an earlier page of this frame was given. */
export const config = configFromPage();

try {
  sessionStorage.setItem(REMEMBERED, JSON.stringify(config));
} catch {
  // A browser may block storage inside frames; then every page carries its own query.
}
