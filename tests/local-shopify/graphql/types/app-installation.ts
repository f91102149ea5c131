import { APP_ID } from '../../store/metafields.ts';
import { gid } from '../../store/gid.ts';
import type { Installation } from '../../oauth/installations.ts';
import { fields } from '../field.ts';
import { metafieldFields } from './metafield-fields.ts';

export const appInstallationType = fields<Installation>({
  id: (installation) => gid('AppInstallation', installation.id),
  app: () => ({ id: gid('App', APP_ID), title: 'Mainstay', handle: 'mainstay' }),
  accessScopes: (installation) =>
    installation.grantedScopes.map((handle) => ({ handle, description: handle.replaceAll('_', ' ') })),
  ...metafieldFields<Installation>('AppInstallation'),
});
