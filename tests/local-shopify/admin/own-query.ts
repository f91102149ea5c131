/** What the admin adds to the address of an app's document; the rest is the page's own. */
const OF_THE_DOCUMENT = ['embedded', 'hmac', 'host', 'id_token', 'locale', 'session', 'shop', 'timestamp'];

/** The app's own path of a document's address: without what the admin added. */
export function ownPath(address: string): string {
  const url = new URL(address);
  for (const name of OF_THE_DOCUMENT) url.searchParams.delete(name);
  return `${url.pathname}${url.search}${url.hash}`;
}
