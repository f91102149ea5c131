import { gid } from '../../store/gid.ts';
import type { Installation } from '../../oauth/installations.ts';
import { fields } from '../field.ts';
import { accessScope } from './app.ts';
import { metafieldFields } from '../metafields/metafield-fields.ts';

export const appInstallationType = fields<Installation>({
  id: (installation) => gid('AppInstallation', installation.id),
  app: (_installation, { app }) => app,
  accessScopes: (installation) => installation.grantedScopes.map(accessScope),
  ...metafieldFields<Installation>('AppInstallation'),
});
