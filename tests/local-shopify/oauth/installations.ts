/** The app in one shop. */
export interface Installation {
  shop: string;
  /** Number of the AppInstallation: `gid://shopify/AppInstallation/<id>`. */
  id: number;
  installedAt: string;
  grantedScopes: string[];
  /** Whether the app has fetched the whole catalogue since it was installed. */
  firstSyncDone: boolean;
}

/** Scopes as a token names them: to write includes to read, so the reading one is left out. */
export function compressed(scopes: readonly string[]): string {
  return scopes
    .filter((scope) => !scope.startsWith('read_') || !scopes.includes(scope.replace('read_', 'write_')))
    .join(',');
}
