/** The app in one shop. */
export interface Installation {
  shop: string;
  /** Number of the AppInstallation: `gid://shopify/AppInstallation/<id>`. */
  id: number;
  installedAt: string;
  grantedScopes: string[];
}
