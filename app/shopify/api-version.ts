/** The one Admin API version of the app, its TOML, its generated types and the local Shopify. */
export const API_VERSION = '2026-10';
