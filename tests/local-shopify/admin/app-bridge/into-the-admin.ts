import { localAddress } from '../local-address.ts';
import { ownPath } from '../own-query.ts';
import { adminOrigin } from './channel.ts';
import { config } from './config.ts';

/** An app's page that is opened outside the admin moves into it, to the same place of the app. */
export function goIntoTheAdmin(): void {
  if (window.parent !== window || config.host === '') return;
  const store = config.shop.replace('.myshopify.com', '');
  const embedded = `https://${atob(config.host)}/apps/${config.apiKey}${ownPath(location.href)}`;
  location.replace(localAddress(embedded, { admin: adminOrigin, app: location.origin, store }));
}
