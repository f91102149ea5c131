import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import type { Place } from './place.ts';
import type { ScopesDetail } from './messages.ts';

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
};

/** A scope as the merchant reads it: "Edit products, variants and collections". */
export function scopeInWords(scope: string): string {
  const [, verb, what] = /^(read|write)_(.+)$/.exec(scope) ?? [];
  const words = WORDS[what ?? ''] ?? scope.replaceAll('_', ' ');
  return `${verb === 'write' ? 'Edit' : 'View'} ${words}`;
}

interface Declared {
  access_scopes: { scopes: string; optional_scopes: string[] };
}

/** What the app's own configuration asks for. */
export function declaredScopes(): { required: string[]; optional: string[] } {
  const file = new URL('../../../shopify.app.toml', import.meta.url);
  const { access_scopes: scopes } = parse(readFileSync(file, 'utf8')) as unknown as Declared;
  return { required: scopes.scopes.split(','), optional: scopes.optional_scopes };
}

export function scopesDetail({ ctx, store }: Place): ScopesDetail {
  return { granted: ctx.installation(store.shop.domain)?.grantedScopes ?? [], ...declaredScopes() };
}
