import { readAppConfiguration } from '../../oauth/app-configuration.ts';
import type { Place } from '../place.ts';
import type { ScopesDetail } from '../messages.ts';

const WORDS: Record<string, string> = {
  products: 'products, variants and collections',
  inventory: 'inventory levels',
  locations: 'locations',
  orders: 'orders of the last 60 days',
  all_orders: 'all orders',
  merchant_managed_fulfillment_orders: 'where orders are fulfilled from',
  inventory_transfers: 'transfers between locations',
  inventory_shipments: 'shipments on their way',
  publications: 'where products are published',
  themes: 'themes',
  files: 'files, pictures among them',
};

/** A scope as the merchant reads it: "Edit products, variants and collections". */
export function scopeInWords(scope: string): string {
  const [, verb, what] = /^(read|write)_(.+)$/.exec(scope) ?? [];
  const words = WORDS[what ?? ''] ?? scope.replaceAll('_', ' ');
  return `${verb === 'write' ? 'Edit' : 'View'} ${words}`;
}

/** What the app may do in this store now, and what its own configuration asks for. */
export function scopesDetail({ ctx, store }: Place): ScopesDetail {
  const { requiredScopes, optionalScopes } = readAppConfiguration();
  const granted = ctx.installation(store.shop.domain)?.grantedScopes ?? [];
  return { granted, required: requiredScopes, optional: optionalScopes };
}

/** The asked scopes, without those that are required. Throws on one that the configuration does not declare. */
export function askedScopes(place: Place, scopes: readonly string[]): string[] {
  const { required, optional } = scopesDetail(place);
  const unknown = scopes.filter((scope) => !optional.includes(scope) && !required.includes(scope));
  if (unknown.length > 0)
    throw new Error(`The app's configuration does not declare these scopes: ${unknown.join(', ')}.`);
  return scopes.filter((scope) => optional.includes(scope));
}

/** The scopes that are to be given up. Throws on one that is required or not declared. */
export function revokedScopes(place: Place, scopes: readonly string[]): string[] {
  const { required } = scopesDetail(place);
  const kept = scopes.filter((scope) => required.includes(scope));
  if (kept.length > 0) throw new Error(`Required scopes cannot be revoked: ${kept.join(', ')}.`);
  return askedScopes(place, scopes);
}
