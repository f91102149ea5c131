import type { Area } from '../area.ts';
import { fields, withArguments, type GraphContext } from '../field.ts';
import { bareId } from '../../store/gid.ts';
import { APP_ID } from '../../store/metafields.ts';
import { appRevokeAccessScopes } from './app-revoke-access-scopes.ts';
import { appInstallationType } from './app-installation.ts';
import { appType } from './app.ts';

/** Without an id an app asks for itself; it sees no other. */
const isOwn = (id: unknown, type: string, own: number | undefined): boolean =>
  typeof id !== 'string' || bareId(id, type) === own;

export const APP_AREA: Area = {
  types: { App: appType, AppInstallation: appInstallationType },
  queries: fields<unknown>({
    app: withArguments(['id'], (_root, args, { app }) => (isOwn(args['id'], 'App', APP_ID) ? app : null)),
    appByHandle: withArguments(['handle'], (_root, args, { app }) =>
      args['handle'] === app.handle ? app : null,
    ),
    appInstallation: withArguments(['id'], (_root, args, { installation }) =>
      isOwn(args['id'], 'AppInstallation', installation?.id) ? installation : null,
    ),
    currentAppInstallation: (_root, { installation }) => installation,
  }),
  mutations: { appRevokeAccessScopes },
  finders: {
    App: (id, { app }: GraphContext) => (id === APP_ID ? app : undefined),
    AppInstallation: (id, { installation }) => (installation?.id === id ? installation : undefined),
  },
};
