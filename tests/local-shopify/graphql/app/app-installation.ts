import { gid } from '../../store/gid.ts';
import type { Installation } from '../../oauth/installations.ts';
import { byId, connection, fields } from '../field.ts';
import { accessScope } from './app.ts';
import { metafieldFields } from '../metafields/metafield-fields.ts';

/** The app costs nothing here, so nothing was ever charged for it. */
const nothing = connection<Installation, { id: number }>(['sortKey'], () => [], byId);

export const appInstallationType = fields<Installation>({
  id: (installation) => gid('AppInstallation', installation.id),
  app: (_installation, { app }) => app,
  accessScopes: (installation) => installation.grantedScopes.map(accessScope),
  launchUrl: (_installation, { appUrl }) => appUrl,
  uninstallUrl: () => null,
  activeSubscriptions: () => [],
  allSubscriptions: nothing,
  oneTimePurchases: nothing,
  credits: nothing,
  revenueAttributionRecords: nothing,
  ...metafieldFields<Installation>('AppInstallation'),
});
