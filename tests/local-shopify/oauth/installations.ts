/** The app in one shop. */
export interface Installation {
  shop: string;
  /** Number of the AppInstallation: `gid://shopify/AppInstallation/<id>`. */
  id: number;
  installedAt: string;
  grantedScopes: string[];
  /** Whether the app has fetched the whole catalogue since it was installed. */
  firstSyncDone: boolean;
  /** Whether the owner has sent the app what they had in files. */
  laidOut?: boolean;
}

/** The granted scopes with more of the app's optional ones. */
export const withScopes = (
  granted: readonly string[],
  more: readonly string[],
  optional: readonly string[],
) => [...granted, ...more.filter((scope) => optional.includes(scope) && !granted.includes(scope))];

/** The granted scopes without these, as far as the app does not require them. */
export const withoutScopes = (
  granted: readonly string[],
  less: readonly string[],
  required: readonly string[],
) => granted.filter((scope) => required.includes(scope) || !less.includes(scope));

/** Scopes as a token names them: to write includes to read, so the reading one is left out. */
export function compressed(scopes: readonly string[]): string {
  return scopes
    .filter((scope) => !scope.startsWith('read_') || !scopes.includes(scope.replace('read_', 'write_')))
    .join(',');
}
