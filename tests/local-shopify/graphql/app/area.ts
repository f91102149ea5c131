import type { Area } from '../area.ts';
import { fields } from '../field.ts';
import { appRevokeAccessScopes } from './app-revoke-access-scopes.ts';
import { appInstallationType } from './app-installation.ts';
import { appType } from './app.ts';

export const APP_AREA: Area = {
  types: { App: appType, AppInstallation: appInstallationType },
  queries: fields<unknown>({
    app: (_root, { app }) => app,
    currentAppInstallation: (_root, { installation }) => installation,
  }),
  mutations: { appRevokeAccessScopes },
  finders: {
    AppInstallation: (id, { installation }) => (installation?.id === id ? installation : undefined),
  },
};
