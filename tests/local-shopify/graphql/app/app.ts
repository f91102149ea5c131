import type { AppConfiguration } from '../../oauth/app-configuration.ts';
import { APP_ID } from '../../store/metafields.ts';
import { gid } from '../../store/gid.ts';
import { fields } from '../field.ts';

/** A scope as the schema shows it. */
export const accessScope = (handle: string) => ({ handle, description: handle.replaceAll('_', ' ') });

export const appType = fields<AppConfiguration>({
  id: () => gid('App', APP_ID),
  title: (app) => app.name,
  handle: (app) => app.handle,
  requestedAccessScopes: (app) => app.requiredScopes.map(accessScope),
  optionalAccessScopes: (app) => app.optionalScopes.map(accessScope),
  availableAccessScopes: (app) => [...app.requiredScopes, ...app.optionalScopes].map(accessScope),
  webhookApiVersion: (app) => app.webhookVersion,
  embedded: () => true,
  published: () => false,
  shopifyDeveloped: () => false,
  previouslyInstalled: () => true,
  isPostPurchaseAppInUse: () => false,
  features: () => [],
  failedRequirements: () => [],
  description: () => null,
  developerType: () => 'PARTNER',
  installUrl: () => null,
  installation: (_app, { installation }) => installation,
});
